import { expect, test } from "vitest";
import { triesAtOnce, waitAfter } from "./lock.ts";
import { noTries, readTries, waitOf } from "./tries.ts";

test("every fifth wrong try waits, for as long as is left of it", () => {
  expect(waitOf(noTries, 1_000)).toBe(0);
  expect(waitOf({ count: triesAtOnce - 1, at: 1_000 }, 1_000)).toBe(0);
  for (const count of [triesAtOnce, 2 * triesAtOnce]) {
    expect(waitOf({ count, at: 1_000 }, 1_000)).toBe(waitAfter);
    expect(waitOf({ count, at: 1_000 }, 11_000)).toBe(waitAfter - 10_000);
    expect(waitOf({ count, at: 1_000 }, 1_000 + waitAfter)).toBe(0);
  }
  expect(waitOf({ count: triesAtOnce + 1, at: 1_000 }, 1_000)).toBe(0);
});

test("a clock that was turned back makes the wait no longer", () => {
  expect(waitOf({ count: triesAtOnce, at: 1_000_000 }, 0)).toBe(waitAfter);
});

test("as they lie on the shelf, or not at all", () => {
  expect(readTries({ count: 3, at: 5 })).toEqual({ count: 3, at: 5 });
  expect(readTries({ count: "3", at: 5 })).toBeUndefined();
  expect(readTries(undefined)).toBeUndefined();
});
