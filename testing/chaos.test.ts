import { expect, test } from "vitest";
import { nodePrimitives } from "./node.ts";
import { play } from "./chaos.ts";
import { judge } from "./judge.ts";

/** Ten tests of twenty seeds: a failure names its seed. What it found is then told as a story of its own
 *  (healing.test.ts, erasing.test.ts): with another protocol the same seed is another story. */
const blocks = Array.from({ length: 10 }, (_, block) =>
  Array.from({ length: 20 }, (_, i) => 1 + block * 20 + i),
);

test.each(blocks.map((seeds) => [seeds[0]!, seeds.at(-1)!, seeds] as const))(
  "[SY6, CH3, EN8] stories %i to %i end well",
  { timeout: 120_000 },
  async (_first, _last, seeds) => {
    for (const seed of seeds)
      expect({
        seed,
        faults: await judge(await play(seed, 40, seed % 10 === 0 ? {} : { primitives: nodePrimitives() })),
      }).toEqual({ seed, faults: [] });
  },
);
