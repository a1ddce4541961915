import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimise } from "./bfgs.ts";
import { type Objective, numericGradient, numericHessian } from "./gradient.ts";
import { minimiseRough } from "./nelderMead.ts";
import { profileInterval, profileOf } from "./profile.ts";
import { lowestBetween, rootBetween } from "./roots.ts";
import { drawNormal, seeded } from "./random.ts";
import { variance } from "./summary.ts";

const banana: Objective = (x) =>
  x.slice(1).reduce((sum, b, i) => sum + 100 * (b - x[i]! ** 2) ** 2 + (1 - x[i]!) ** 2, 0);
/** Powell's singular function: the Hessian at its lowest place (0,0,0,0) has rank two. */
const powell: Objective = ([a, b, c, d]) =>
  (a! + 10 * b!) ** 2 + 5 * (c! - d!) ** 2 + (b! - 2 * c!) ** 4 + 10 * (a! - d!) ** 4;
/** Wood's function, lowest (1,1,1,1). */
const wood: Objective = ([a, b, c, d]) =>
  100 * (b! - a! ** 2) ** 2 +
  (1 - a!) ** 2 +
  90 * (d! - c! ** 2) ** 2 +
  (1 - c!) ** 2 +
  10.1 * ((b! - 1) ** 2 + (d! - 1) ** 2) +
  19.8 * (b! - 1) * (d! - 1);

describe("minimise (BFGS)", () => {
  test.each([
    ["banana, 2", banana, [-1.2, 1], [1, 1]],
    ["banana, 6", banana, [-1.2, 1, -1.2, 1, -1.2, 1], [1, 1, 1, 1, 1, 1]],
    ["Wood", wood, [-3, -1, -3, -1], [1, 1, 1, 1]],
  ] as const)("%s", (_name, f, start, lowest) => {
    const found = minimise(f, start);
    expect(found.ok).toBe(true);
    if (found.ok) found.value.at.forEach((v, i) => expect(v).toBeCloseTo(lowest[i]!, 5));
  });
  test("Powell's flat valley", () => {
    const found = minimise(powell, [3, -1, 0, 1]);
    expect(found.ok && found.value.value).toBeLessThan(1e-8);
  });
  test("does not enter where the function has no value", () => {
    const found = minimise(([x]) => (x! <= 0 ? Number.NaN : x! - Math.log(x!)), [0.01]);
    expect(found.ok && found.value.at[0]).toBeCloseTo(1, 6);
  });
  test("a start without a value, and a slope without end, are said", () => {
    expect(minimise(() => Number.NaN, [1])).toEqual({ ok: false, error: { type: "not-finite", index: 0 } });
    expect(minimise(([x]) => -x!, [1], { mostSteps: 5 }).ok).toBe(false);
  });
  test("any bowl: finds its bottom whatever the start, and the Hessian is the bowl's", () => {
    const size = fc.double({ min: 0.2, max: 5, noNaN: true });
    const place = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        size,
        size,
        place,
        place,
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        (a, b, p, q, lean) => {
          const c = lean * Math.sqrt(a * b);
          const bowl: Objective = ([x, y]) =>
            a * (x! - p) ** 2 + b * (y! - q) ** 2 + 2 * c * (x! - p) * (y! - q);
          const found = minimise(bowl, [0, 0]);
          expect(found.ok).toBe(true);
          if (!found.ok) return;
          expect(found.value.at[0]).toBeCloseTo(p, 5);
          expect(found.value.at[1]).toBeCloseTo(q, 5);
          const hessian = numericHessian(bowl, [p, q]);
          expect(hessian[0]![0]).toBeCloseTo(2 * a, 4);
          expect(hessian[0]![1]).toBeCloseTo(2 * c, 4);
          expect(numericGradient(bowl)([p + 1, q])[0]).toBeCloseTo(2 * a, 6);
        },
      ),
    );
  });
});

describe("minimiseRough (Nelder–Mead)", () => {
  test.each([
    ["banana", banana, [-1.2, 1], [1, 1]],
    [
      "a corner no slope shows",
      (x: readonly number[]) => Math.abs(x[0]! - 2) + 3 * Math.abs(x[1]! + 1),
      [0, 0],
      [2, -1],
    ],
    ["one number", (x: readonly number[]) => Math.abs(x[0]! - 3), [0], [3]],
  ] as const)("%s", (_name, f, start, lowest) => {
    const found = minimiseRough(f, start);
    expect(found.ok).toBe(true);
    if (found.ok) found.value.at.forEach((v, i) => expect(v).toBeCloseTo(lowest[i]!, 4));
  });
  test("gives up in time", () => expect(minimiseRough(([x]) => -x!, [1], { mostSteps: 10 }).ok).toBe(false));
});

describe("one number", () => {
  test("roots: √2, and none where the ends have one sign", () => {
    expect(rootBetween((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(rootBetween((x) => x, 0, 1)).toBe(0);
    expect(rootBetween((x) => x * x + 1, -1, 1)).toBeNaN();
  });
  test("any cubic's root is found", () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (root) => {
        expect(rootBetween((x) => (x - root) * (x * x + 1), -10, 10)).toBeCloseTo(root, 9);
      }),
    );
  });
  test("the lowest place of a parabola and of a corner", () => {
    expect(lowestBetween((x) => (x - 0.3) ** 2, -1, 2).x).toBeCloseTo(0.3, 6);
    expect(lowestBetween((x) => Math.abs(x - 0.3), -1, 2).x).toBeCloseTo(0.3, 6);
  });
});

describe("profile likelihood", () => {
  const random = seeded(2);
  const xs = Array.from({ length: 40 }, () => 1 + 2 * drawNormal(random));
  const cost: Objective = ([m, logS]) =>
    xs.reduce((sum, x) => sum + 0.5 * ((x - m!) / Math.exp(logS!)) ** 2 + logS!, 0);

  test("of a normal mean: the closed form m ± s √(exp(χ²/n) − 1)", () => {
    const found = minimise(cost, [0, 0]);
    if (!found.ok) throw new Error("no minimum");
    const best = { value: found.value.at[0]!, cost: found.value.value };
    const { low, high } = profileInterval(profileOf(cost, 0, found.value.at), best, { stride: 0.3 });
    const s = Math.sqrt((variance(xs) * 39) / 40);
    const reach = s * Math.sqrt(Math.exp(3.841458820694124 / 40) - 1);
    expect(low).toBeCloseTo(best.value - reach, 5);
    expect(high).toBeCloseTo(best.value + reach, 5);
  });
  test("stops at a wall, and is open where nothing limits it", () => {
    const flat = profileInterval((v) => Math.min(v * v, 1), { value: 0, cost: 0 }, { stride: 0.1 });
    expect(flat).toEqual({ low: -Infinity, high: Infinity, level: 0.95 });
    const walled = profileInterval((v) => 100 * v * v, { value: 0.01, cost: 0.01 }, { stride: 0.1, from: 0 });
    expect(walled.low).toBe(0);
  });
});
