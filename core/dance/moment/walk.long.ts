import { expect, test } from "vitest";
import { disagreements, faultsOn } from "./judge.test-helper.ts";
import { walk } from "./walk.test-helper.ts";

test("10,000 walks of two people on three phones, with partitions", () => {
  for (let seed = 1_001; seed <= 11_000; seed += 1) {
    const faults: string[] = [];
    const end = walk(seed, 40, (phone) => faults.push(...faultsOn(phone)));
    expect([...faults, ...disagreements(end)], `seed ${seed}`).toEqual([]);
  }
});
