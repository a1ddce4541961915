import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "@refrain/core/stats";
import reference from "../../../reference/dynamics.json" with { type: "json" };
import { fewestPairs, fitDaily } from "./daily.ts";
import { filterCost } from "./kalman.ts";
import { exactCost } from "./wholeMoves.ts";
import { type Law, movesOf } from "./move.ts";
import { fitDailyPooled } from "./pooled.ts";
import { strongestLag } from "./rties.ts";
import { localWeights } from "./oscillator.ts";
import { type Series, pairsOf } from "./series.ts";
import { type Square, unbiased } from "./shortSeries.ts";
import { loopIfSure, sameSign } from "./sign.ts";
import { fewestRows, fitStateSpace } from "./stateSpace.ts";
import { syntheticSeries } from "./synthetic.ts";

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const near = (found: readonly number[], wanted: readonly number[], digits: number) => {
  expect(found.length).toBe(wanted.length);
  found.forEach((f, i) => expect(f).toBeCloseTo(wanted[i]!, digits));
};
const days = (n: number) => Array.from({ length: n }, (_, i) => i);
/** Two people who polarise: G = 0.2 · 0.3 / (0.5 · 0.6) = 0.2. */
const polarising: Law = {
  clock: "steps",
  matrix: [0.5, -0.2, -0.3, 0.4],
  shift: [1, 2],
  chance: [1, 0.2, 1],
};
const turned: Law = { ...polarising, matrix: [0.5, 0.2, -0.3, 0.4] };

describe("series", () => {
  test("by hand: only neighbours one step apart with nothing missing make a pair", () => {
    const series = { times: [0, 1, 3, 4, 5], one: [1, 2, 3, 4, 5], two: [1, 2, 3, Number.NaN, 5] };
    expect(pairsOf(series, 1)).toEqual([{ one: 1, two: 1, nextOne: 2, nextTwo: 2 }]);
    expect(pairsOf({ times: [0, 0.5, 1], one: [1, 2, 3], two: [4, 5, 6] }, 0.5).length).toBe(2);
  });
});

describe("fitDaily", () => {
  const { one, two, gain, low, high, coefficients } = reference.daily;
  const fit = value(fitDaily({ times: days(one.length), one, two }, { corrected: false }));
  test("coefficients as numpy's least squares, gain from them", () => {
    near([fit.one.level.value, fit.one.inertia.value, fit.one.influence.value], coefficients[0]!, 10);
    // numpy's columns are one, two for both equations.
    near([fit.two.level.value, fit.two.influence.value, fit.two.inertia.value], coefficients[1]!, 10);
    expect(fit.gain.value).toBeCloseTo(gain, 10);
  });
  test("the profile interval as the brute search over all numbers finds it", () => {
    // BFGS in scipy stops at slopes of 1e-9; its ends are good to about six digits.
    expect(fit.gain.interval.low).toBeCloseTo(low, 5);
    expect(fit.gain.interval.high).toBeCloseTo(high, 5);
  });
  test("the bias of short series, taken off as the formula in numpy takes it off", () => {
    const { bias, complexBias } = reference.daily;
    const square = (xs: readonly number[]): Square => [xs[0]!, xs[1]!, xs[2]!, xs[3]!];
    for (const { matrix, residual, spread, n, unbiased: wanted } of [bias, complexBias])
      near(unbiased(square(matrix), square(residual), square(spread), n), wanted, 12);
  });
  test("by hand: for two who do not touch each other: Kendall's (1 + 3r₁) and r₂ (1 − r₁²) / (1 − r₁r₂) for the other's value in the equation", () => {
    // Σ the identity, Γ diagonal with 1 / (1 − r²).
    const spread = (r: number) => 1 / (1 - r * r);
    const found = (r1: number, r2: number) =>
      unbiased([r1, 0, 0, r2], [1, 0, 0, 1], [spread(r1), 0, 0, spread(r2)], 50)[0];
    expect(found(0.5, 0)).toBeCloseTo(0.5 + 2.5 / 50, 12);
    expect(found(0.5, 0.3)).toBeCloseTo(0.5 + (2.5 + (0.3 * 0.75) / 0.85) / 50, 12);
  });
  test("never corrected into a couple that does not settle", () => {
    const moved = unbiased([0.985, 0, 0, 0.5], [1, 0, 0, 1], [1 / (1 - 0.985 ** 2), 0, 0, 1.33], 30);
    expect(moved[0]).toBeGreaterThan(0.985);
    expect(moved[0]).toBeLessThan(1);
    expect(unbiased([1.1, 0, 0, 0.5], [1, 0, 0, 1], [9, 0, 0, 1], 30)).toEqual([1.1, 0, 0, 0.5]);
  });
  test("by hand: values that follow the rule exactly give the rule back", () => {
    let [a, b] = [3, -1];
    const series = { times: days(40), one: [] as number[], two: [] as number[] };
    for (let t = 0; t < 40; t++) {
      series.one.push(a);
      series.two.push(b);
      // A turning rule without damping keeps both from dying out: r = 0.6, ±0.8.
      [a, b] = [0.6 * a - 0.8 * b + 1, 0.6 * b + 0.8 * a];
    }
    const exact = fitDaily(series);
    if (!exact.ok) throw new Error(JSON.stringify(exact.error));
    near([exact.value.one.inertia.value, exact.value.one.influence.value], [0.6, -0.8], 9);
    near([exact.value.two.inertia.value, exact.value.two.influence.value], [0.6, 0.8], 9);
    expect(exact.value.gain.value).toBeCloseTo(-0.64 / 0.16, 7);
    expect(exact.value.gain.loop).toBe("push-pull");
  });
  test("units do not matter: gain, interval and sureness stay when one partner's scale is changed or turned over", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.constantFrom(1, -1),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (by, sign, plus) => {
          const other = value(
            fitDaily(
              { times: days(one.length), one: one.map((v) => sign * by * v + plus), two },
              { corrected: false },
            ),
          );
          expect(other.gain.value).toBeCloseTo(gain, 7);
          expect(other.gain.interval.low).toBeCloseTo(low, 4);
          expect(other.gain.interval.high).toBeCloseTo(high, 4);
          expect(other.gain.polarising).toBeCloseTo(fit.gain.polarising, 6);
        },
      ),
      { numRuns: 15 },
    );
  });
  test("who is called one does not matter either", () => {
    const other = value(fitDaily({ times: days(one.length), one: two, two: one }, { corrected: false }));
    expect(other.gain.value).toBeCloseTo(gain, 9);
    expect(other.gain.interval.low).toBeCloseTo(fit.gain.interval.low, 5);
    expect(other.one.influence.value).toBeCloseTo(fit.two.influence.value, 10);
  });
  test("too short, constant, crooked in time: says so", () => {
    const short = syntheticSeries(polarising, days(fewestPairs), seeded(1));
    expect(fitDaily(short)).toEqual({
      ok: false,
      error: { type: "too-few", needs: fewestPairs, has: fewestPairs - 1 },
    });
    expect(fitDaily({ times: days(50), one: days(50).map(() => 3), two: days(50) })).toEqual({
      ok: false,
      error: { type: "never-changes", who: "one" },
    });
    expect(fitDaily({ times: [0, 2, 1], one: [1, 2, 3], two: [1, 2, 3] })).toEqual({
      ok: false,
      error: { type: "not-a-series", index: 2 },
    });
  });
  test("knows the loop of simulated couples with a year of days", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(value(fitDaily(syntheticSeries(polarising, days(365), seeded(seed)))).gain.loop).toBe(
        "polarising",
      );
      expect(value(fitDaily(syntheticSeries(turned, days(365), seeded(seed)))).gain.loop).toBe("push-pull");
    }
  });
  test("and says not sure where there is none", () => {
    const none: Law = { ...polarising, matrix: [0.5, 0, 0, 0.4] };
    const loops = days(20).map(
      (seed) => value(fitDaily(syntheticSeries(none, days(90), seeded(seed)))).gain.loop,
    );
    expect(loops.filter((l) => l === "not sure").length).toBeGreaterThanOrEqual(17);
  });
});

describe("sameSign", () => {
  test("as scipy's two-dimensional normal", () => {
    // scipy integrates that law to about 1e-8.
    for (const [a, b, rho, p] of reference.sameSign) expect(sameSign(a!, b!, rho!)).toBeCloseTo(p!, 5);
  });
  test("by hand: knowing nothing is one half; being sure of both is sure", () => {
    expect(sameSign(0, 0, 0)).toBeCloseTo(0.5, 9);
    expect(sameSign(7, 7, 0.3)).toBeCloseTo(1, 9);
    expect(sameSign(7, -7, 0.3)).toBeCloseTo(0, 9);
    expect(sameSign(0, 0, 0.5)).toBeCloseTo(0.5 + Math.asin(0.5) / Math.PI, 5);
  });
});

test("a loop is named when both ways of being wrong together are rarer than 1 − level", () => {
  expect([0.98, 0.97, 0.5, 0.03, 0.02].map((p) => loopIfSure(p, 0.95))).toEqual([
    "polarising",
    "not sure",
    "not sure",
    "not sure",
    "push-pull",
  ]);
});

describe("the Kalman filter", () => {
  const { times, uneven, steps, exact, continuous, move } = reference.state;
  const column = (xs: readonly (number | null)[]) => Float64Array.from(xs, (x) => x ?? Number.NaN);
  const seen = (at: readonly number[]) => ({
    times: Float64Array.from(at),
    one: column(reference.state.one),
    two: column(reference.state.two),
  });
  const turns: Law = {
    clock: "steps",
    matrix: [0.6, -0.2, -0.3, 0.5],
    shift: [0.2, -0.1],
    chance: [0.5, 0.1, 0.4],
  };
  const flow: Law = {
    clock: "continuous",
    matrix: [-0.5, -0.3, -0.2, -0.7],
    shift: [0.2, -0.1],
    chance: [0.5, 0.1, 0.4],
  };
  test("gives the density of the whole, missing values and gaps and all, as one large covariance matrix does", () => {
    // The first guess is wide (1e6), which costs about six of sixteen digits in either way of reckoning.
    expect(filterCost(seen(times), movesOf(turns), [0.1, 0.2])).toBeCloseTo(steps, 7);
    expect(filterCost(seen(times), movesOf(turns), [0, 0])).toBeCloseTo(exact, 7);
    expect(filterCost(seen(uneven), movesOf(flow), [0.1, 0.2])).toBeCloseTo(continuous, 7);
  });
  test("whole moments taken together cost what the filter says one by one, wherever somebody was silent", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            gap: fc.constantFrom(1, 1, 1, 2, 5),
            one: fc.option(fc.double({ min: -3, max: 3, noNaN: true }), { nil: Number.NaN }),
            two: fc.option(fc.double({ min: -3, max: 3, noNaN: true }), { nil: Number.NaN }),
          }),
          { minLength: 1, maxLength: 40 },
        ),
        fc.constantFrom(turns, flow),
        (rows, law) => {
          let time = 0;
          const given = {
            times: Float64Array.from(rows, ({ gap }) => (time += gap)),
            one: Float64Array.from(rows, ({ one }) => one),
            two: Float64Array.from(rows, ({ two }) => two),
          };
          const whole = filterCost(given, movesOf(law), [0, 0]);
          expect(Math.abs(exactCost(given)(movesOf(law)) - whole)).toBeLessThan(1e-7 * (1 + Math.abs(whole)));
        },
      ),
    );
  });
  test("a move over a gap as expm gives it (Van Loan)", () => {
    const found = movesOf(flow)(3.3);
    near(found.phi, move.phi, 12);
    near(
      [found.chance[0], found.chance[1], found.chance[2]],
      [move.chance[0]!, move.chance[1]!, move.chance[3]!],
      12,
    );
    near(found.shift, move.shift, 12);
  });
  test("two short moves are one long move", () => {
    const gap = fc.double({ min: 0.01, max: 6, noNaN: true });
    fc.assert(
      fc.property(gap, gap, (a, b) => {
        const moves = movesOf(flow);
        const [p, q, r, s] = moves(a + b).phi;
        const [e, f, g, h] = moves(a).phi;
        const [i, j, k, l] = moves(b).phi;
        near([p, q, r, s], [i * e + j * g, i * f + j * h, k * e + l * g, k * f + l * h], 10);
      }),
    );
  });
});

describe("fitStateSpace", () => {
  const year = syntheticSeries(polarising, days(365), seeded(1));
  const full = value(fitStateSpace(year, { corrected: false }));
  test("with nothing missing it is least squares", () => {
    const daily = value(fitDaily(year, { corrected: false }));
    near(
      full.law.matrix,
      [
        daily.one.inertia.value,
        daily.one.influence.value,
        daily.two.influence.value,
        daily.two.inertia.value,
      ],
      5,
    );
    near(full.law.shift, [daily.one.level.value, daily.two.level.value], 4);
    expect(full.gain.value).toBeCloseTo(daily.gain.value, 6);
    const interval = full.gain.interval();
    // The first value counts as a moment here and as no pair there: the allowed rise differs by a thousandth.
    expect(interval.low).toBeCloseTo(daily.gain.interval.low, 3);
    expect(interval.high).toBeCloseTo(daily.gain.interval.high, 3);
  });
  test("and the bias of short series is taken off alike", () => {
    const [state, daily] = [value(fitStateSpace(year)), value(fitDaily(year))];
    // The spread is the law's own here and the sample's there.
    expect(state.gain.value).toBeCloseTo(daily.gain.value, 2);
    expect(state.gain.value).toBeGreaterThan(full.gain.value);
    near(state.law.matrix, full.law.matrix, 12);
  });
  test("steps and continuous time are two ways to tell the same series: equal likelihood", () => {
    const flow = value(fitStateSpace(year, { clock: "continuous" }));
    expect(flow.logLikelihood).toBeCloseTo(full.logLikelihood, 5);
    near(movesOf(flow.law)(1).phi, full.law.matrix, 3);
  });
  test("missing days: the numbers stay near the truth, the errors grow", () => {
    const gappy = value(fitStateSpace(syntheticSeries(polarising, days(500), seeded(3), { missing: 0.3 })));
    polarising.matrix.forEach((truth, j) =>
      expect(Math.abs(gappy.law.matrix[j]! - truth)).toBeLessThan(3.5 * gappy.standardErrors[j]!),
    );
    const whole = value(fitStateSpace(syntheticSeries(polarising, days(500), seeded(3))));
    expect(gappy.standardErrors[1]).toBeGreaterThan(whole.standardErrors[1]);
  });
  test("unequal gaps: recovers the drift of a continuous couple", () => {
    const flow: Law = {
      clock: "continuous",
      matrix: [-0.5, -0.3, -0.25, -0.6],
      shift: [0, 0],
      chance: [1, 0.1, 0.8],
    };
    const random = seeded(9);
    let t = 0;
    const times = days(600).map(() => (t += 0.2 + 1.6 * random()));
    const fit = value(fitStateSpace(syntheticSeries(flow, times, random), { clock: "continuous" }));
    flow.matrix.forEach((truth, j) =>
      expect(Math.abs(fit.law.matrix[j]! - truth)).toBeLessThan(3.5 * fit.standardErrors[j]!),
    );
    expect(fit.gain.loop).toBe("polarising");
  });
  test("an error of seeing is told apart in a long series", () => {
    const fit = value(
      fitStateSpace(
        syntheticSeries({ ...polarising, matrix: [0.8, -0.1, -0.1, 0.8] }, days(1500), seeded(4), {
          seenError: [1, 1],
        }),
        { seenWithError: true },
      ),
    );
    near(fit.seenError, [1, 1], 0);
    expect(Math.abs(fit.law.matrix[0] - 0.8)).toBeLessThan(0.1);
  });
  test("gaps that are no whole steps, and too few rows, are refused", () => {
    const rows = days(40);
    const crooked: Series = {
      times: rows.map((t) => t + (t > 20 ? 0.5 : 0)),
      one: rows.map(Math.sin),
      two: rows.map(Math.cos),
    };
    expect(fitStateSpace(crooked)).toEqual({ ok: false, error: { type: "not-a-series", index: 21 } });
    expect(fitStateSpace({ times: days(9), one: days(9), two: days(9) })).toEqual({
      ok: false,
      error: { type: "too-few", needs: fewestRows, has: 9 },
    });
  });
});

describe("many couples", () => {
  test("averages recover the truth; those too short are left out by name", () => {
    const random = seeded(10);
    const couples = days(25).map((i) => syntheticSeries(polarising, days(i === 7 ? 10 : 80), random));
    const pooled = value(fitDailyPooled(couples));
    expect(pooled.left).toEqual([7]);
    expect(pooled.used.length).toBe(24);
    expect(Math.abs(pooled.influenceOnOne.mean + 0.2)).toBeLessThan(0.07);
    expect(Math.abs(pooled.inertiaTwo.mean - 0.4)).toBeLessThan(0.07);
    expect(fitDailyPooled(couples.slice(0, 2)).ok).toBe(false);
  });
});

describe("parts of rties", () => {
  test("by hand: the lag at which two said what one says three steps later", () => {
    const random = seeded(1);
    const two = days(80).map(() => random());
    expect(
      strongestLag(
        days(80).map((t) => two[t - 3] ?? 0.5),
        two,
      ),
    ).toBe(3);
  });
  test("local derivatives of a parabola are exact: 1 + 2t + 3t² has speed 2 and bend 6 at the middle", () => {
    const weights = localWeights(5, 2, 1)!;
    const [place, speed, bend] = [0, 1, 2].map((j) =>
      weights.reduce((sum, w, i) => sum + w[j]! * (1 + 2 * (i - 2) * 2 + 3 * ((i - 2) * 2) ** 2), 0),
    );
    near([place!, speed!, bend!], [1, 2, 6], 10);
  });
});
