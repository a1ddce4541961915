import { describe, expect, test } from "vitest";
import { seeded } from "@refrain/core/stats";
import { fitDaily } from "./daily.ts";
import { bootstrapGain } from "./gainBootstrap.ts";
import type { Law } from "./move.ts";
import { syntheticSeries } from "./synthetic.ts";

const law: Law = { clock: "steps", matrix: [0.5, -0.2, -0.3, 0.4], shift: [1, 2], chance: [1, 0.2, 1] };
const days = (n: number) => Array.from({ length: n }, (_, i) => i);
const series = syntheticSeries(law, days(200), seeded(2));

describe("bootstrapGain", () => {
  const found = bootstrapGain(series, { random: seeded(1) });
  const daily = fitDaily(series);
  if (!found.ok || !daily.ok) throw new Error("no fit");
  test("tells the gain of fitDaily, with an interval near to the profile's", () => {
    expect(found.value.value).toBeCloseTo(daily.value.gain.value, 10);
    const width = daily.value.gain.interval.high - daily.value.gain.interval.low;
    expect(Math.abs(found.value.interval.low - daily.value.gain.interval.low)).toBeLessThan(0.15 * width);
    expect(Math.abs(found.value.interval.high - daily.value.gain.interval.high)).toBeLessThan(0.15 * width);
    expect(Math.abs(found.value.polarising - daily.value.gain.polarising)).toBeLessThan(0.02);
  });
  test("same dice, same answer; units do not matter", () => {
    expect(bootstrapGain(series, { random: seeded(1) })).toEqual(found);
    const scaled = { ...series, one: series.one.map((v) => 10 * v - 3) };
    const other = bootstrapGain(scaled, { random: seeded(1) });
    expect(other.ok && other.value.interval.low).toBeCloseTo(found.value.interval.low, 8);
  });
  test("by hand: a couple without chance has no doubt about its gain", () => {
    const exact = { times: days(60), one: [1], two: [0] };
    for (let t = 1; t < 60; t++) {
      exact.one.push(0.6 * exact.one[t - 1]! - 0.8 * exact.two[t - 1]!);
      exact.two.push(0.6 * exact.two[t - 1]! + 0.8 * exact.one[t - 1]!);
    }
    const sure = bootstrapGain(exact, { random: seeded(1), resamples: 20 });
    expect(sure.ok && sure.value.value).toBeCloseTo(-4, 5);
  });
  test("too few", () =>
    expect(bootstrapGain(syntheticSeries(law, days(20), seeded(1)), { random: seeded(1) })).toEqual({
      ok: false,
      error: { type: "too-few", needs: 25, has: 19 },
    }));
});
