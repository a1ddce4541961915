import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mean, seeded, spectralRadius } from "@refrain/core/stats";
import reference from "../../../reference/dynamics.json" with { type: "json" };
import { type Acts, actsOf, binOf, countsOf, exposureOf } from "./acts.ts";
import { fewestActs, fitHawkes } from "./fit.ts";
import { goodnessOf, timeChanged } from "./goodness.ts";
import { type Hawkes, hawkesCost } from "./likelihood.ts";
import { perron } from "./perron.ts";
import { simulateHawkes } from "./simulate.ts";

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const near = (found: ArrayLike<number>, wanted: readonly number[], digits: number) => {
  expect(found.length).toBe(wanted.length);
  wanted.forEach((w, i) => expect(found[i]).toBeCloseTo(w, digits));
};

const h = reference.hawkes;
const model: Hawkes = {
  baseline: [0.05, 0.08],
  branching: [
    [0.2, 0.5],
    [0.35, 0.1],
  ],
  decay: 1.3,
  day: [0.4, 0.8, 1.5, 1.3],
};
const acts = value(
  actsOf(
    h.times.map((at, i) => ({ at, kind: h.kinds[i]! })),
    2,
    h.from,
    h.until,
  ),
);

describe("acts", () => {
  test("by hand: put in order, refused when outside the watch or of no kind", () => {
    const two = value(
      actsOf(
        [
          { at: 5, kind: 1 },
          { at: 2, kind: 0 },
        ],
        2,
        0,
        10,
      ),
    );
    expect([...two.times]).toEqual([2, 5]);
    expect(countsOf(two)).toEqual([1, 1]);
    expect(actsOf([{ at: 11, kind: 0 }], 2, 0, 10)).toEqual({
      ok: false,
      error: { type: "outside-watch", index: 0 },
    });
    expect(actsOf([{ at: 1, kind: 2 }], 2, 0, 10)).toEqual({
      ok: false,
      error: { type: "unknown-kind", index: 0 },
    });
  });
  test("parts of the day: 13:00 is in the third of four; a watch from 20:00 to 8:00 gives 4, 2 and 6 hours", () => {
    expect([binOf(13, 4), binOf(37, 4), binOf(-1, 4)]).toEqual([2, 2, 3]);
    near(exposureOf(20, 32, 4), [6, 2, 0, 4], 12);
  });
  test("the hours of the parts add up to the watch", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.constantFrom(1, 4, 8, 24),
        (from, length, bins) => {
          expect(exposureOf(from, from + length, bins).reduce((a, b) => a + b, 0)).toBeCloseTo(length, 6);
        },
      ),
    );
  });
});

describe("likelihood", () => {
  const found = hawkesCost(acts, 4)(model);
  test("as the double sum in numpy, acts at the same minute included", () => {
    // numpy's hours of the day are summed from pieces of 0.001 h.
    expect(found.cost).toBeCloseTo(h.cost, 3);
  });
  test("slopes as numpy's differences", () => {
    near(found.baseline, h.baseline, 2);
    near(found.branching, h.branching, 4);
    expect(found.decay).toBeCloseTo(h.decay, 4);
    near(found.day, h.day, 2);
  });
  test("slopes as its own differences, to eight digits", () => {
    const cost = hawkesCost(acts, 4);
    const by = 1e-5;
    const diff = (change: (e: number) => Hawkes) =>
      (cost(change(by)).cost - cost(change(-by)).cost) / (2 * by);
    expect(found.decay).toBeCloseTo(
      diff((e) => ({ ...model, decay: model.decay + e })),
      6,
    );
    [0, 1].forEach((i) =>
      expect(found.baseline[i]).toBeCloseTo(
        diff((e) => ({ ...model, baseline: model.baseline.map((m, k) => m + (k === i ? e : 0)) })),
        2,
      ),
    );
    [0, 1, 2, 3].forEach((k) =>
      expect(found.branching[k]).toBeCloseTo(
        diff((e) => ({
          ...model,
          branching: model.branching.map((r, i) => r.map((v, j) => v + (i * 2 + j === k ? e : 0))),
        })),
        6,
      ),
    );
    [0, 1, 2, 3].forEach((b) =>
      expect(found.day[b]).toBeCloseTo(
        diff((e) => ({ ...model, day: model.day!.map((w, k) => w + (k === b ? e : 0)) })),
        5,
      ),
    );
  });
  test("by hand: one act of one kind after 2 of 10 hours, with nothing called forth: 10 μ − ln μ", () => {
    const one = value(actsOf([{ at: 2, kind: 0 }], 1, 0, 10));
    expect(hawkesCost(one)({ baseline: [0.3], branching: [[0]], decay: 1 }).cost).toBeCloseTo(
      3 - Math.log(0.3),
      12,
    );
    // With n = 0.5, β = 1 it expects 0.5 (1 − e⁻⁸) answers more, and sees none.
    expect(hawkesCost(one)({ baseline: [0.3], branching: [[0.5]], decay: 1 }).cost).toBeCloseTo(
      3 - Math.log(0.3) + 0.5 * (1 - Math.exp(-8)),
      12,
    );
  });
  test("the clock's unit does not matter: minutes for hours", () => {
    const inMinutes = value(
      actsOf(
        [...acts.times].map((at, i) => ({ at: at * 60, kind: acts.kinds[i]! })),
        2,
        h.from * 60,
        h.until * 60,
      ),
    );
    const { day: _day, ...flat } = model;
    const slow = { ...flat, baseline: model.baseline.map((m) => m / 60), decay: model.decay / 60 };
    expect(hawkesCost(inMinutes)(slow).cost).toBeCloseTo(
      hawkesCost(acts)(flat).cost + acts.times.length * Math.log(60),
      9,
    );
  });
});

describe("perron", () => {
  test("radius as the general method, slopes as differences", () => {
    const entry = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 9, maxLength: 9 }), (flat) => {
        const found = perron(Float64Array.from(flat), 3);
        const rows = (xs: readonly number[]) => [xs.slice(0, 3), xs.slice(3, 6), xs.slice(6)];
        expect(found.radius).toBeCloseTo(spectralRadius(rows(flat)), 9);
        const up = spectralRadius(rows(flat.with(4, flat[4]! + 1e-6)));
        const down = spectralRadius(rows(flat.with(4, flat[4]! - 1e-6)));
        expect(found.slopes[4]).toBeCloseTo((up - down) / 2e-6, 5);
      }),
    );
  });
  test("two who only answer each other: √(n₁₂n₂₁)", () => {
    expect(perron(Float64Array.from([0, 0.9, 0.4, 0]), 2).radius).toBeCloseTo(0.6, 12);
  });
});

describe("simulated acts", () => {
  const even: Hawkes = {
    baseline: [0.4, 0.2],
    branching: [
      [0.2, 0.4],
      [0.3, 0.1],
    ],
    decay: 2,
  };
  test("come as often as (1 − n)⁻¹ μ says", () => {
    const found = value(simulateHawkes(even, 0, 20_000, seeded(1)));
    // (1 − n)⁻¹ (0.4, 0.2) = (0.44, 0.28) / 0.6
    const [a, b] = countsOf(found).map((c) => c / 20_000);
    expect(Math.abs(a! - 0.44 / 0.6)).toBeLessThan(0.02);
    expect(Math.abs(b! - 0.28 / 0.6)).toBeLessThan(0.02);
  });
  test("the same seed gives the same acts; a branching matrix of radius 1.2 explodes", () => {
    expect(value(simulateHawkes(even, 0, 100, seeded(2)))).toEqual(
      value(simulateHawkes(even, 0, 100, seeded(2))),
    );
    expect(
      simulateHawkes(
        {
          ...even,
          branching: [
            [1.2, 0],
            [0, 1.2],
          ],
        },
        0,
        1e6,
        seeded(2),
        5000,
      ),
    ).toMatchObject({ ok: false, error: { type: "explodes" } });
  });
  test("follow the day they were given", () => {
    const found = value(
      simulateHawkes(
        {
          ...even,
          branching: [
            [0, 0],
            [0, 0],
          ],
          day: [0.2, 0.6, 1.4, 1.8],
        },
        0,
        24 * 500,
        seeded(3),
      ),
    );
    const bins = [0, 0, 0, 0];
    for (const t of found.times) bins[binOf(t, 4)]! += 1;
    near(
      bins.map((b) => (4 * b) / found.times.length),
      [0.2, 0.6, 1.4, 1.8],
      1,
    );
  });
});

describe("residual check by time change", () => {
  test("gaps as the double sum in numpy", () => near(timeChanged(acts, model).flat(), h.gaps, 2));
  test("the expected numbers add up to what the cost says is expected", () => {
    // Closing the watch: cost + Σ ln λ = expected acts of both kinds.
    const long = value(
      actsOf(
        [
          ...[...acts.times].map((at, i) => ({ at, kind: acts.kinds[i]! })),
          { at: h.until, kind: 0 },
          { at: h.until, kind: 1 },
        ],
        2,
        h.from,
        h.until,
      ),
    );
    const expected = timeChanged(long, model).map((g) => g.reduce((a, b) => a + b, 0));
    const rates = (m: Hawkes) => hawkesCost(acts, 4)(m);
    // Expected total by Euler: Σ μ ∂cost/∂μ + Σ n ∂cost/∂n = expected − number of acts.
    const { baseline, branching } = rates(model);
    const euler =
      model.baseline.reduce((s, m, i) => s + m * baseline[i]!, 0) +
      model.branching.flat().reduce((s, n, i) => s + n * branching[i]!, 0);
    expect(expected[0]! + expected[1]!).toBeCloseTo(euler + acts.times.length, 8);
  });
  test("the true model passes, one without answers fails", () => {
    const truth: Hawkes = {
      baseline: [0.1, 0.1],
      branching: [
        [0.1, 0.5],
        [0.5, 0.1],
      ],
      decay: 3,
    };
    const ps = [1, 2, 3, 4, 5, 6].map(
      (seed) => goodnessOf(value(simulateHawkes(truth, 0, 3000, seeded(seed))), truth).p,
    );
    expect(mean(ps)).toBeGreaterThan(0.2);
    const wrong = {
      ...truth,
      baseline: [0.25, 0.25],
      branching: [
        [0, 0],
        [0, 0],
      ],
    };
    expect(goodnessOf(value(simulateHawkes(truth, 0, 3000, seeded(1))), wrong).p).toBeLessThan(1e-6);
  });
});

describe("fitHawkes", () => {
  const truth: Hawkes = {
    baseline: [0.05, 0.03],
    branching: [
      [0.2, 0.4],
      [0.3, 0.1],
    ],
    decay: 2,
    day: [0.2, 0.5, 1.5, 1.8],
  };
  const chat = value(simulateHawkes(truth, 0, 24 * 730, seeded(4)));
  const fit = value(fitHawkes(chat, { bins: 4 }));
  test("recovers two years of a simulated chat", () => {
    expect(fit.gain.interval.low).toBeLessThan(0.5);
    expect(fit.gain.interval.high).toBeGreaterThan(0.5);
    expect(Math.abs(fit.gain.value - 0.5)).toBeLessThan(0.05);
    near(fit.model.branching.flat(), [0.2, 0.4, 0.3, 0.1], 1);
    near(fit.model.day!, truth.day!, 0);
    expect(Math.abs(fit.model.decay - 2)).toBeLessThan(0.25);
    expect(fit.roundTrip).toBeCloseTo(
      (fit.model.branching[0]![1]! * fit.model.branching[1]![0]!) /
        ((1 - fit.model.branching[0]![0]!) * (1 - fit.model.branching[1]![1]!)),
      12,
    );
    expect(fit.abstains).toBeUndefined();
  });
  test("the slopes at the fit are flat, and the truth is less likely than the fit", () => {
    const cost = hawkesCost(chat, 4);
    const best = cost(fit.model);
    expect(best.cost).toBeCloseTo(-fit.logLikelihood, 6);
    expect(best.cost).toBeLessThan(cost(truth).cost);
    expect(Math.abs(best.decay)).toBeLessThan(0.05);
  });
  test("without parts of the day, being awake together passes for answering more", () => {
    const flat = value(fitHawkes(chat));
    expect(flat.gain.value).toBeGreaterThan(fit.gain.value);
    expect(flat.logLikelihood).toBeLessThan(fit.logLikelihood - 50);
  });
  test("acts that call forth nothing: the interval reaches zero", () => {
    const still = value(
      simulateHawkes(
        {
          baseline: [0.2, 0.2],
          branching: [
            [0, 0],
            [0, 0],
          ],
          decay: 1,
        },
        0,
        1000,
        seeded(8),
      ),
    );
    expect(value(fitHawkes(still)).gain.interval.low).toBe(0);
  });
  test("abstains when answers come at a pace no exponential has", () => {
    const random = seeded(9);
    // Each act of one is answered exactly five hours later by two.
    const list = Array.from({ length: 300 }, (_, i) => i * 17 + 3 * random()).flatMap((at) => [
      { at, kind: 0 },
      { at: at + 5 + 0.01 * random(), kind: 1 },
    ]);
    expect(value(fitHawkes(value(actsOf(list, 2, 0, 5200)))).abstains).toBe("poor-fit");
  });
  test("thin data are refused by what is needed", () => {
    const few = (n: number, kinds: number): Acts =>
      value(
        actsOf(
          Array.from({ length: n }, (_, i) => ({ at: i, kind: i < kinds ? 1 : 0 })),
          2,
          0,
          n,
        ),
      );
    expect(fitHawkes(few(fewestActs.all - 1, 60))).toEqual({
      ok: false,
      error: { type: "too-few", needs: fewestActs.all, has: fewestActs.all - 1 },
    });
    expect(fitHawkes(few(400, 5))).toEqual({
      ok: false,
      error: { type: "too-few", needs: fewestActs.each, has: 5 },
    });
  });
});
