import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

test("a million broken inputs", { timeout: 3600_000 }, () => {
  let read = 0;
  for (let seed = 1; seed <= 100; seed += 1) read += fuzz(1000 + seed, 10_000).read;
  expect(read).toBeGreaterThan(0);
});
