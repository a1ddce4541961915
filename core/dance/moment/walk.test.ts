import { expect, test } from "vitest";
import { statusOf } from "../pause/pause.ts";
import { disagreements, faultsOn } from "./judge.test-helper.ts";
import { walk } from "./walk.test-helper.ts";

test("500 walks of two people on three phones, with partitions: they agree, each state has a way out, no answer opens early", () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 500; seed += 1) {
    const faults: string[] = [];
    const end = walk(seed, 30, (phone) => {
      faults.push(...faultsOn(phone));
      for (const { status } of phone.state.disclosures) seen.add(`disclosure ${status}`);
      for (const pause of phone.state.pauses) {
        seen.add(`pause ${statusOf(pause)}`);
        if (pause.calls.length === 2) seen.add("both pressed");
        if (pause.lines.length > 0) seen.add("a line kept");
      }
    });
    expect([...faults, ...disagreements(end)], `seed ${seed}`).toEqual([]);
  }
  // The walks went everywhere: a rule that was never met proves nothing.
  expect([...seen].toSorted()).toEqual(
    [
      "answered",
      "confirmed",
      "more",
      "not-landed",
      "offered",
      "ready",
      "said-back",
      "sent",
      "stopped",
      "taken-back",
    ]
      .map((status) => `disclosure ${status}`)
      .concat(["a line kept", "both pressed"])
      .concat(
        ["called", "closed", "joined", "lapsed", "on-their-phone", "returned"].map(
          (status) => `pause ${status}`,
        ),
      )
      .toSorted(),
  );
});
