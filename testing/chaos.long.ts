import { expect, test } from "vitest";
import { play } from "./chaos.ts";
import { judge } from "./judge.ts";
import { nodePrimitives } from "./node.ts";
import { record } from "./record.ts";

const [first, last, steps] = [1001, 11_000, 60];

/** Longer stories than in the check. Every fiftieth runs on WebCrypto, the others on Node's own. A failure names its seed. */
test("ten thousand stories", { timeout: 6 * 3600_000 }, async () => {
  const began = Date.now();
  const failed: { seed: number; faults: string[] }[] = [];
  let lines = 0;
  let phonesLost = 0;
  for (let seed = first; seed <= last; seed += 1) {
    const story = await play(seed, steps, seed % 50 === 0 ? {} : { primitives: nodePrimitives() });
    lines += story.lines.length;
    phonesLost += story.lost.size;
    const faults = await judge(story);
    if (faults.length > 0) failed.push({ seed, faults });
  }
  const minutes = Math.round((Date.now() - began) / 60_000);
  const stories = last - first + 1;
  record("vault-chaos", {
    by: "testing/chaos.long.ts",
    seeds: `${first}–${last}`,
    stories,
    steps,
    lines,
    phonesLost,
    failed,
    minutes,
  });
  expect(failed).toEqual([]);
});
