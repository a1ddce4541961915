import fc from "fast-check";
import { describe, expect, test } from "vitest";
import reference from "../../../reference/dynamics.json" with { type: "json" };
import { insecureSynergicFlow, linearFlow, swingingCouple } from "../models/couples.ts";
import { calmPursuit, pursuitDelayed, pursuitFlow } from "../models/pursuit.ts";
import { adaptiveDelayed } from "../simulate/adaptive.ts";
import { bifurcation, turningPoint } from "./bifurcation.ts";
import { cycleFrom } from "./cycle.ts";
import { criticalDelay, delayMatters } from "./delay.ts";
import { near, polynomialOf } from "./eigen.test-helper.ts";
import { fateAt, rests } from "./equilibria.ts";
import { amplification, loopGainOfTurns, loopOf, pursuitLoop, wearinessThresholds } from "./loop.ts";
import { basins, nullCline } from "./plane.ts";

const heated = { ...calmPursuit, retreat: 0.5 };

describe("the loop of the pursuit model", () => {
  test("G = 0.6: eigenvalues −0.1, −0.8; a mismatch grows 2.5-fold", () => {
    const loop = pursuitLoop(calmPursuit);
    expect(loop.gain).toBeCloseTo(0.6, 14);
    expect(loop.amplification).toBeCloseTo(2.5, 12);
    near(
      loop.eigenvalues.map((v) => v.re),
      [-0.1, -0.8],
      12,
    );
    expect(loop.fate).toBe("settles");
    expect(loop.halving).toBeCloseTo(6.931471805599, 9);
  });
  test("G = 1.5: doubles in 6.93 days, saddle; polarised rests at ±(1.469, −1.565)", () => {
    const loop = pursuitLoop(heated);
    expect(loop.gain).toBeCloseTo(1.5, 12);
    near(
      loop.eigenvalues.map((v) => v.re),
      [0.1, -1],
      12,
    );
    expect(loop.doubling).toBeCloseTo(6.931471805599, 9);
    const found = rests(
      pursuitFlow(heated),
      [
        [-3, 3],
        [-3, 3],
        [-3, 3],
      ],
      5,
    );
    near(
      found.map((r) => r.state.slice(0, 2)).flat(),
      [-1.46945436, 1.56487218, 0, 0, 1.46945436, -1.56487218],
      8,
    );
    expect(found[0]!.fate).toBe("settles");
  });
  test("weariness: thresholds f₁ = 0.25, f₂ = 1.718…, period at onset 35.74 days", () => {
    const { runsAwayBelow, diesDownAbove, period } = wearinessThresholds(heated);
    near([runsAwayBelow, diesDownAbove!, period!], [0.25, 1.718181818182, 35.7385355393], 9);
    expect((2 * Math.PI) / period!).toBeCloseTo(0.1758098145983, 11);
    const { eigenvalues: e } = pursuitLoop({ ...heated, weariness: 1.2 });
    near([e[2]!.re, e[0]!.re, e[0]!.im], [-0.9652139880611, 0.0076069940306, 0.1400959947059], 11);
  });
  test("below f₁ it runs away, between it swings out, above f₂ it spirals in", () => {
    const fate = (weariness: number) => pursuitLoop({ ...heated, weariness }).fate;
    expect([fate(0.2), fate(1), fate(1.9)]).toEqual(["saddle", "spirals out", "spirals in"]);
  });
  test("settles exactly when G < 1, whatever the numbers (no weariness)", () => {
    const size = fc.double({ min: 0.05, max: 3, noNaN: true });
    fc.assert(
      fc.property(size, size, size, size, (a, b, p, w) => {
        const loop = pursuitLoop({
          ...calmPursuit,
          pursuerSettles: a,
          distancerSettles: b,
          pull: p,
          retreat: w,
        });
        if (Math.abs(loop.gain - 1) < 1e-9) return;
        expect(loop.fate).toBe(loop.gain < 1 ? "settles" : "saddle");
        expect(loop.eigenvalues.every((v) => v.im === 0)).toBe(true);
      }),
    );
  });
  test("its eigenvalues are those of the flow's own slopes", () => {
    const size = fc.double({ min: 0.1, max: 2, noNaN: true });
    fc.assert(
      fc.property(size, size, size, size, size, size, (a, b, p, w, f, e) => {
        const m = {
          ...calmPursuit,
          pursuerSettles: a,
          distancerSettles: b,
          pull: p,
          retreat: w,
          weariness: f,
          tiring: e,
        };
        const numeric = fateAt(pursuitFlow(m), [0, 0, 0]).eigenvalues;
        near(polynomialOf(pursuitLoop(m).eigenvalues), polynomialOf(numeric), 4);
      }),
    );
  });
  test("gain told in days, its sign, and what it amplifies", () => {
    expect(loopGainOfTurns(-0.2, -0.3, 0.5, 0.4)).toBeCloseTo(0.2, 12);
    expect([loopOf(0.3), loopOf(-0.3), loopOf(0)]).toEqual(["polarising", "push-pull", "no loop"]);
    expect(amplification(1)).toBe(Infinity);
    expect(amplification(-1)).toBe(0.5);
  });
});

describe("answering late", () => {
  test.each([
    [1, 1, 2, 1.5707963267949, 2 * Math.PI],
    [0.3, 0.3, 0.9, 0.7150012319925, (2 * Math.PI) / Math.sqrt(0.9 ** 2 - 0.3 ** 2)],
    [0.2, 0.3, 0.48, 1.142109697433, 9.7457588755],
  ])("a = %d, b = %d, C = %d", (a, b, c, delay, period) => {
    const found = criticalDelay(a, b, c);
    expect(found.delay).toBeCloseTo(delay, 10);
    if (a !== 0.3) expect(found.period).toBeCloseTo(period, 9);
  });
  test("the symmetric case: 2 atan(a/ω)/ω, ω² = C − a²", () => {
    const omega = Math.sqrt(0.9 - 0.09);
    expect(criticalDelay(0.3, 0.3, 0.9)).toEqual({
      delay: expect.closeTo((2 * Math.atan(0.3 / omega)) / omega, 12),
      period: expect.closeTo((2 * Math.PI) / omega, 12),
    });
  });
  test("never where the loop is weak, and never for the polarising loop", () => {
    expect(criticalDelay(1, 1, 0.9).delay).toBe(Infinity);
    expect(delayMatters(1, 1, 2, -1)).toBe(true);
    expect(delayMatters(1, 1, 2, 1)).toBe(false);
  });
  /** Growth per day of the crests of a simulated push-pull couple, a = b = 1, C = 2. */
  const growth = (tau: number) => {
    const flow = {
      names: ["one", "two"],
      delay: tau,
      rate: (s: ArrayLike<number>, past: ArrayLike<number>, out: number[]) => {
        out[0] = -s[0]! + 2 * past[1]!;
        out[1] = -s[1]! - s[0]!;
      },
    };
    const times = Array.from({ length: 9001 }, (_, i) => 30 + i / 100);
    const found = adaptiveDelayed(flow, [0.2, 0.1], times, { tolerance: 1e-10 });
    if (!found.ok) throw new Error("diverged");
    const x = found.value.states.map((s) => Math.abs(s[0]!));
    const crests = x
      .map((_, i) => i)
      .filter((i) => i > 0 && x[i]! > x[i - 1]! && x[i]! > (x[i + 1] ?? Infinity));
    const [first, last] = [crests[0]!, crests.at(-1)!];
    return Math.log(x[last]! / x[first]!) / (times[last]! - times[first]!);
  };
  test("crests of a simulated push-pull couple fall below the critical delay, stay at it, grow above it", () => {
    // From two independent solvers, largest |x| in days 90–120 over days 30–60 (the windows leave 4 % to the phase).
    expect(Math.exp(60 * growth(1.5))).toBeCloseTo(0.0461 / 0.0845, 1);
    expect(growth(Math.PI / 2)).toBeCloseTo(0, 5);
    expect(Math.exp(60 * growth(1.65)) / (0.3678 / 0.2023)).toBeCloseTo(1, 1);
  });
  test("and they grow as fast as the root of (l + 1)² + 2 e^{−lτ} says", () => {
    for (const tau of [1.5, 1.65]) {
      // Newton from i, written out in complex numbers.
      let [re, im] = [0, 1];
      for (let i = 0; i < 50; i++) {
        const shrink = 2 * Math.exp(-re * tau);
        const [c, s] = [shrink * Math.cos(im * tau), -shrink * Math.sin(im * tau)];
        const f = [(re + 1) ** 2 - im ** 2 + c, 2 * (re + 1) * im + s] as const;
        const d = [2 * (re + 1) - tau * c, 2 * im - tau * s] as const;
        const size = d[0] ** 2 + d[1] ** 2;
        [re, im] = [re - (f[0] * d[0] + f[1] * d[1]) / size, im - (f[1] * d[0] - f[0] * d[1]) / size];
      }
      expect(growth(tau)).toBeCloseTo(re, 4);
    }
  });
  test("a simulated polarising couple with G < 1 settles at a delay of five days, without a swing", () => {
    const found = adaptiveDelayed(pursuitDelayed({ ...calmPursuit, delay: 5 }), [1, 0, 0], [60, 120, 240]);
    const sizes = found.ok ? found.value.states.map((s) => s[0]!) : [];
    expect(sizes[0]).toBeGreaterThan(0);
    expect(sizes[1]).toBeLessThan(sizes[0]!);
    expect(sizes[2]).toBeLessThan(0.01);
  });
});

describe("cycles", () => {
  // Against scipy (DOP853, rtol 1e-12). The research notes print the same numbers but for one: Rinaldi's highest x₂ is
  // 3.770009, not 3.770019.
  test.each([
    [
      "weariness 1.2",
      pursuitFlow({ ...heated, weariness: 1.2 }),
      [0.5, 0, 0],
      0,
      40,
      reference.pursuit12,
      43.5607874,
    ],
    [
      "weariness 1.5",
      pursuitFlow({ ...heated, weariness: 1.5 }),
      [0.5, 0, 0],
      0,
      40,
      reference.pursuit15,
      38.4798739,
    ],
    [
      "insecure and synergic",
      insecureSynergicFlow(swingingCouple),
      [1, 1.5],
      0.92896553,
      19,
      reference.rinaldi,
      18.792522,
    ],
  ] as const)("%s", (_name, flow, start, level, about, { period, low, high }, printed) => {
    const found = cycleFrom(flow, start, { watch: 0, level, about, tolerance: 1e-8 });
    expect(found.ok).toBe(true);
    if (!found.ok) return;
    expect(Math.abs(found.value.period - period)).toBeLessThan(1e-6);
    expect(Math.abs(found.value.period - printed)).toBeLessThan(1e-6);
    near(found.value.low, low, 7);
    near(found.value.high, high, 7);
  });
  test("a couple that settles has none; a couple of two with own damping has none either", () => {
    expect(
      cycleFrom(pursuitFlow({ ...heated, weariness: 1.9 }), [0.5, 0, 0], {
        watch: 0,
        level: 0,
        about: 35,
        tolerance: 1e-7,
      }),
    ).toMatchObject({ ok: false, error: { type: "no-cycle" } });
    expect(
      cycleFrom(linearFlow({ a: -0.5, b: 0.2, c: 0.2, d: -0.5 }), [1, 0], { watch: 0, level: 0, about: 10 }),
    ).toMatchObject({ ok: false, error: { type: "no-cycle" } });
  });
  test("the swing of Rinaldi's couple is born at b = 2.8436476", () => {
    const rest = (b: number) => {
      const flow = insecureSynergicFlow({ ...swingingCouple, synergism: [b, 1] });
      return rests(
        flow,
        [
          [0.7, 1.2],
          [1.5, 4],
        ],
        5,
      )[0]!;
    };
    const leading = (b: number) => rest(b).eigenvalues[0]!.re;
    near(rest(2.8436476).state, [0.92641863, 2.77869161], 7);
    expect(turningPoint(leading, 2.7, 2.95, 40)).toBeCloseTo(2.8436476, 6);
  });
});

describe("the plane", () => {
  const flow = linearFlow({ a: -1, b: 0.5, c: 0.25, d: -1 });
  test("null clines by hand: y = 2x where one stands still, y = x/4 where two does", () => {
    for (const [x, y] of nullCline(
      flow,
      0,
      [
        [-1, 1],
        [-3, 3],
      ],
      [],
      40,
    ))
      expect(y).toBeCloseTo(2 * x, 10);
    const second = nullCline(
      flow,
      1,
      [
        [-1, 1],
        [-3, 3],
      ],
      [],
      40,
    );
    expect(second.length).toBe(41);
    for (const [x, y] of second) expect(y).toBeCloseTo(x / 4, 10);
  });
  test("basins: from above the line both chase one way, from below the other", () => {
    const polar = pursuitFlow(heated);
    const found = rests(
      polar,
      [
        [-3, 3],
        [-3, 3],
        [0, 0],
      ],
      5,
    ).filter((r) => r.fate === "settles");
    const { starts, ends } = basins(
      polar,
      found.map((r) => ({ ...r, state: r.state.slice(0, 2) })),
      [
        [-2, 2],
        [-2, 2],
        [0, 0],
      ],
      { perSide: 5, days: 300 },
    );
    const endOf = (x: number, y: number) => ends[starts.findIndex((s) => s[0] === x && s[1] === y)];
    expect(endOf(2, -2)).toBe(found.findIndex((r) => r.state[0]! > 0));
    expect(endOf(-2, 2)).toBe(found.findIndex((r) => r.state[0]! < 0));
    expect(endOf(0, 0)).toBe(-1);
  });
  test("one parameter turned: one rest until G = 1, then three, and the path leaves the middle", () => {
    const columns = bifurcation((retreat) => pursuitFlow({ ...calmPursuit, retreat }), [0.2, 0.3, 0.4, 0.6], {
      box: [
        [-3, 3],
        [-3, 3],
        [-3, 3],
      ],
      start: [0.1, 0, 0],
      watch: 0,
      days: 600,
    });
    expect(columns.map((c) => c.rests.length)).toEqual([1, 1, 3, 3]);
    expect(columns[0]!.high).toBeLessThan(1e-6);
    expect(columns[3]!.low).toBeGreaterThan(1);
  });
});
