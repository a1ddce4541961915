import { everyRule, hex32 } from "@refrain/wire";
import { expect, test } from "vitest";
import { deliver, fact, forge, logAt, told } from "../../testing/attacks/kit.ts";
import { couple, must, say, shown, sync } from "../../testing/index.ts";
import { removeDevice } from "../membership/devices.ts";
import { syncSpace } from "../sync/sync.ts";
import { place } from "./place.ts";
import { inspectEntry } from "./inspect.ts";
import { platform } from "../../testing/world.ts";

test("[CH4] a chain never goes back to an older control entry or an older head", async () => {
  const { sam, alex, ours } = await couple(300);
  await say(alex[0], ours, "one");
  await sync(alex[0]);
  await say(sam[0], ours, "two");
  await sync(sam[0]);
  must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
  await say(sam[0], ours, "three");
  await sync(sam[0]);
  await sync(alex[0]);
  const log = logAt(alex[0], ours);
  const judge = async (header: Parameters<typeof forge>[2]["header"]) => {
    const parts = await forge(sam[0].context, ours, { frame: fact("x"), header: header ?? {} });
    const inspected = await inspectEntry(platform, ours, parts, everyRule);
    return inspected.ok ? place(log, inspected.value, everyRule) : inspected.error;
  };
  expect(await judge({})).toMatchObject({ kind: "fits" });
  expect(await judge({ controlIndex: 0, controlId: ours, epoch: 0 })).toEqual({
    kind: "refused",
    rule: "CH4",
  });
  const cited = log.heads.get(alex[0].context.card.sign)!;
  const again = [{ device: cited.header.author, seq: cited.header.seq, id: cited.id }];
  expect(await judge({ cites: again })).toEqual({ kind: "refused", rule: "CH4" });
  expect(await judge({ cites: [{ ...again[0]!, seq: 7 }] })).toEqual({ kind: "refused", rule: "CI1" });
  expect(await judge({ lamport: 99 })).toEqual({ kind: "refused", rule: "CI2" });
  expect(await judge({ prev: cited.id })).toEqual({ kind: "refused", rule: "CH1" });
  expect(await judge({ controlIndex: 5 })).toMatchObject({ kind: "waits" });
  expect(await judge({ controlId: ours })).toEqual({ kind: "refused", rule: "CI3" });
});

test("[CI4] what others build on and has not come is named, until it comes", async () => {
  const { sam, alex, ours } = await couple(301);
  await say(sam[0], ours, "first");
  await sync(sam[0]);
  const first = [...logAt(sam[0], ours).kept.values()][0]!;
  await deliver(alex[0], ours, await forge(sam[0].context, ours, { frame: fact("second") }));
  const report = must(await syncSpace(alex[1].context, ours));
  expect(report.open).toEqual([]);
  expect(told(alex[0], ours)).toEqual(["withheld"]);
  await deliver(alex[0], ours, first.parts);
  expect(await shown(alex[0], ours)).toEqual(["first", "second"]);
  expect(told(alex[0], ours)).toEqual([]);
});

test("[LI1] no more than 500 entries wait", async () => {
  const { sam, alex, ours } = await couple(302);
  for (let i = 0; i < 520; i += 1)
    await deliver(
      alex[0],
      ours,
      await forge(sam[0].context, ours, {
        frame: fact("x"),
        header: { seq: 5, prev: hex32(new Uint8Array(32).fill(i % 250)), lamport: 5 + i },
      }),
    );
  expect(logAt(alex[0], ours).waiting.size).toBe(500);
});
