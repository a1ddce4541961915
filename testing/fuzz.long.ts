import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { record } from "./record.ts";

const [rounds, each] = [100, 10_000];

/** No decoder throws, none reads two encodings as one value, and memory stays where it was. */
test("a million broken inputs", { timeout: 3600_000 }, () => {
  const began = Date.now();
  let read = 0;
  let slowest = 0;
  let heap = 0;
  for (let seed = 1001; seed <= 1000 + rounds; seed += 1) {
    const round = Date.now();
    read += fuzz(seed, each).read;
    slowest = Math.max(slowest, Date.now() - round);
    heap = Math.max(heap, process.memoryUsage().heapUsed);
  }
  const minutes = Math.round((Date.now() - began) / 60_000);
  const highestHeapMiB = Math.round(heap / 2 ** 20);
  record("vault-fuzz", {
    by: "testing/fuzz.long.ts",
    seeds: `1001–${1000 + rounds}`,
    inputs: rounds * each,
    read,
    slowestRoundMs: slowest,
    highestHeapMiB,
    minutes,
  });
  expect(read).toBeGreaterThan(0);
  expect(highestHeapMiB).toBeLessThan(1024);
});
