import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mean, seeded, variance } from "@refrain/core/stats";
import { insecureSynergicFlow, linearFlow, swingingCouple } from "../models/couples.ts";
import { calmPursuit, pursuitDelayed, pursuitFlow } from "../models/pursuit.ts";
import { exponential2 } from "../stability/eigen.ts";
import { adaptive, adaptiveDelayed } from "./adaptive.ts";
import { type Couples, exactCouples, rk4Couples } from "./ensemble.ts";
import { withNoise } from "./noise.ts";
import { rk4 } from "./rk4.ts";
import { tellStory } from "./story.ts";

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe("deterministic", () => {
  test("the published start of Rinaldi's couple: x(50) = (1.03372987, 2.69028614)", () => {
    const path = value(adaptive(insecureSynergicFlow(swingingCouple), [1, 1.5], [50], { tolerance: 1e-11 }));
    expect(path.states[0]![0]).toBeCloseTo(1.03372987, 8);
    expect(path.states[0]![1]).toBeCloseTo(2.69028614, 8);
  });
  test("a lasting push c = (0.3, 0) on the calm couple: (1.0269…, −0.4347…) at day 10, (1.5, −0.75) in the end", () => {
    // The push enters through the wish: p (g − y) with p g = 0.3.
    const flow = pursuitFlow({ ...calmPursuit, shape: "linear", wantedCloseness: 0.5 });
    const path = value(adaptive(flow, [0, 0, 0], [10, 200], { tolerance: 1e-12 }));
    expect(path.states[0]![0]).toBeCloseTo(1.02694026, 8);
    expect(path.states[0]![1]).toBeCloseTo(-0.43471071, 8);
    expect(path.states[1]![0]).toBeCloseTo(1.5, 7);
    expect(path.states[1]![1]).toBeCloseTo(-0.75, 7);
  });
  test("both ways agree with the exact propagator, and Runge–Kutta's error falls sixteenfold at half the step", () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(entry, entry, entry, entry, (a, b, c, d) => {
        const [p, , r] = exponential2(a, b, c, d, 2);
        const end = value(adaptive(linearFlow({ a, b, c, d }), [1, 0], [2], { tolerance: 1e-11 })).states[0]!;
        expect(end[0]).toBeCloseTo(p, 8);
        expect(end[1]).toBeCloseTo(r, 8);
      }),
      { numRuns: 30 },
    );
    const error = (steps: number) => {
      const [p] = exponential2(0, -1, 1, 0, 2);
      return Math.abs(
        value(rk4(linearFlow({ a: 0, b: -1, c: 1, d: 0 }), [1, 0], { step: 2 / steps, steps })).states.at(
          -1,
        )![0]! - p,
      );
    };
    expect(error(20) / error(40)).toBeGreaterThan(14);
    expect(error(20) / error(40)).toBeLessThan(18);
  });
  test("a dance that runs out of the numbers says so", () => {
    const runaway = {
      names: ["x"],
      rate: (s: ArrayLike<number>, out: number[]) => void (out[0] = s[0]! ** 2),
    };
    expect(adaptive(runaway, [1], [2]).ok).toBe(false);
    expect(rk4(runaway, [1], { step: 0.1, steps: 100 })).toMatchObject({
      ok: false,
      error: { type: "diverged" },
    });
  });
  test("many couples at once are the single couples", () => {
    const random = seeded(3);
    const draw = () => Float64Array.from({ length: 5 }, () => 2 * random() - 1);
    const couples: Couples = { a: draw(), b: draw(), c: draw(), d: draw(), one: draw(), two: draw() };
    const all = rk4Couples(couples, 0.1, 30);
    const exact = exactCouples(couples, 0.1, 30);
    for (let k = 0; k < 5; k++) {
      const flow = linearFlow({ a: couples.a[k]!, b: couples.b[k]!, c: couples.c[k]!, d: couples.d[k]! });
      const path = value(rk4(flow, [couples.one[k]!, couples.two[k]!], { step: 0.1, steps: 30 }));
      path.states.forEach((state, s) => {
        expect(all[(k * 31 + s) * 2]).toBeCloseTo(state[0]!, 13);
        expect(all[(k * 31 + s) * 2 + 1]).toBeCloseTo(state[1]!, 13);
        expect(exact[(k * 31 + s) * 2]).toBeCloseTo(state[0]!, 3);
      });
    }
  });
});

describe("with chance", () => {
  const settle = linearFlow({ a: -0.5, b: 0, c: 0, d: -0.5 });
  const run = (seed: number) =>
    value(withNoise(settle, [0, 0], [1, 0], { step: 0.05, steps: 200_000, keepEvery: 20 }, seeded(seed)));
  test("same seed, same path; without noise the plain path", () => {
    const short = (seed: number, size: number) =>
      value(withNoise(settle, [1, 1], [size, size], { step: 0.1, steps: 10 }, seeded(seed)));
    expect(short(1, 1)).toEqual(short(1, 1));
    expect(short(1, 1)).not.toEqual(short(2, 1));
    expect(short(1, 0).states.at(-1)![0]).toBeCloseTo(0.95 ** 10, 12);
  });
  test("scatters with the variance known for this process: σ² / 2a", () => {
    const xs = run(5)
      .states.slice(200)
      .map((s) => s[0]!);
    expect(Math.abs(variance(xs) - 1)).toBeLessThan(0.06);
    expect(Math.abs(mean(xs))).toBeLessThan(0.06);
    expect(run(5).states.every((s) => s[1] === 0)).toBe(true);
  });
});

describe("stories", () => {
  const heated = { ...calmPursuit, retreat: 0.5 };
  const story = {
    days: 60,
    every: 1,
    start: [0, 0, 0] as const,
    happenings: [{ kind: "badDay", at: 2, pursuit: 0.5 } as const],
  };
  test("without happenings: the plain path", () => {
    const told = value(tellStory(heated, { ...story, happenings: [], start: [0.3, 0, 0] }));
    const plain = value(rk4(pursuitFlow(heated), [0.3, 0, 0], { step: 0.1, steps: 600, keepEvery: 10 }));
    told.states.forEach((s, i) => expect(s[0]).toBeCloseTo(plain.states[i]![0]!, 10));
  });
  test("with a delay and nothing happening: the solver of delay equations, to four digits", () => {
    for (const delay of [0.03, 0.4, 1.7]) {
      const late = { ...calmPursuit, pull: -0.9, retreat: 0.9, weariness: 0.2, delay };
      const told = value(tellStory(late, { days: 40, every: 0.25, start: [0.4, -0.2, 0], happenings: [] }));
      const exact = value(adaptiveDelayed(pursuitDelayed(late), [0.4, -0.2, 0], told.times));
      told.states.forEach((state, i) =>
        state.forEach((x, k) => expect(x).toBeCloseTo(exact.states[i]![k]!, 4)),
      );
    }
  });
  test("a bad day in a loop that feeds itself never ends; a pause of eight days brings it down by what settling alone does", () => {
    const alone = value(tellStory(heated, story));
    expect(alone.states.at(-1)![0]).toBeGreaterThan(1.3);
    expect(alone.states[2]![0]).toBe(0);
    const paused = value(
      tellStory(heated, {
        ...story,
        happenings: [...story.happenings, { kind: "pause", from: 10, until: 18 }],
      }),
    );
    expect(paused.states[18]![0]! / paused.states[10]![0]!).toBeCloseTo(Math.exp(-0.5 * 8), 5);
  });
  test("one partner answering half as strongly halves G: the loop dies down", () => {
    for (const who of ["pursuer", "distancer"] as const) {
      const softer = value(
        tellStory(heated, {
          ...story,
          days: 300,
          happenings: [...story.happenings, { kind: "softer", who, by: 0.5, from: 5, until: 300 }],
        }),
      );
      expect(Math.abs(softer.states.at(-1)![0]!)).toBeLessThan(1e-3);
    }
  });
});
