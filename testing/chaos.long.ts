import { expect, test } from "vitest";
import { play } from "./chaos.ts";
import { judge } from "./judge.ts";
import { nodePrimitives } from "./node.ts";

/** Seeds 1,001 to 11,000, longer stories. A failure names its seed. */
test("ten thousand stories", { timeout: 6 * 3600_000 }, async () => {
  const failed: { seed: number; faults: string[] }[] = [];
  for (let seed = 1001; seed <= 11_000; seed += 1) {
    const options = seed % 50 === 0 ? {} : { primitives: nodePrimitives() };
    const faults = await judge(await play(seed, 60, options));
    if (faults.length > 0) failed.push({ seed, faults });
  }
  expect(failed).toEqual([]);
});
