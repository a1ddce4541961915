// How often the 95 % intervals of core/stats hold the truth, over simulated series. Writes docs/methods/results/stats-coverage.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { at } from "./at.ts";
import { bootstrap } from "./bootstrap.ts";
import { consistency } from "./consistency.ts";
import type { Interval } from "./errors.ts";
import { phaseDifference } from "./permutation.ts";
import { pool } from "./pooling.ts";
import { type Random, drawExponential, drawNormal, seeded } from "./random.ts";
import { regress } from "./regression.ts";
import { trend } from "./robust.ts";
import { mean } from "./summary.ts";

const seed = 20261124;
const series = Number(process.env["REFRAIN_SERIES"] ?? 2000);
const rows: object[] = [];

afterAll(() => {
  const folder = join(import.meta.dirname, "..", "..", "docs", "methods", "results");
  mkdirSync(folder, { recursive: true });
  const machine = `${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node.split(".")[0]}`;
  const made = JSON.stringify({ by: "core/stats/coverage.long.ts", seed, series, machine });
  writeFileSync(
    join(folder, "stats-coverage.json"),
    `{\n "made": ${made},\n "rows": [\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n ]\n}\n`,
  );
});

const many = <T>(n: number, draw: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => draw(i));
/** Student's t with 3 degrees of freedom, scaled: now and then a wild day. */
const wild = (random: Random): number =>
  drawNormal(random) /
  Math.sqrt((drawNormal(random) ** 2 + drawNormal(random) ** 2 + drawNormal(random) ** 2) / 3);

interface Case {
  readonly name: string;
  readonly truth: number;
  readonly run: (random: Random) => Interval | undefined;
  /** The range the coverage is claimed to lie in. */
  readonly claim: readonly [number, number];
}

const ok = <T>(result: { ok: true; value: T } | { ok: false }): T | undefined =>
  result.ok ? result.value : undefined;
const tight = [0.93, 0.97] as const;

const slope = (n: number, errors: "equal" | "hc3", spread: (x: number) => number) => (random: Random) => {
  const x = many(n, () => [1, drawNormal(random)]);
  return ok(
    regress(
      x,
      x.map((r) => 0.5 * at(r, 1) + spread(at(r, 1)) * drawNormal(random)),
      { errors },
    ),
  )?.coefficients[1]?.interval;
};
const weeks = (n: number, step: number, noise: (random: Random) => number) => (random: Random) => {
  // Every fourth week is missing.
  const times = many(n, (i) => i).filter((i) => i % 4 !== 3);
  return ok(
    trend(
      times,
      times.map((t) => step * t + noise(random)),
    ),
  )?.interval;
};
const boot =
  (n: number, method: "percentile" | "bca", draw: (random: Random) => number) => (random: Random) => {
    const xs = many(n, () => draw(random));
    return ok(
      bootstrap(n, (places) => mean(places.map((i) => at(xs, i))), { random, resamples: 999, method }),
    )?.interval;
  };
const phases = (a: number, b: number, noise: (random: Random) => number) => (random: Random) =>
  ok(
    phaseDifference(
      many(a, () => noise(random)),
      many(b, () => 1 + noise(random)),
      { random, drawn: 999 },
    ),
  )?.interval;
const inert = (r: number) => (random: Random) => {
  let last = drawNormal(random) / Math.sqrt(1 - r * r);
  const xs = many(26, () => (last = r * last + drawNormal(random)));
  return ok(
    trend(
      many(26, (i) => i),
      xs,
    ),
  )?.interval;
};
const couples = (k: number) => (random: Random) =>
  ok(
    pool(
      many(k, () => {
        const standardError = 0.1 + 0.3 * random();
        return { value: 0.4 + 0.2 * drawNormal(random) + standardError * drawNormal(random), standardError };
      }),
    ),
  )?.interval;
const answers = (people: number) => (random: Random) =>
  ok(
    consistency(
      many(people, () => {
        const own = drawNormal(random);
        return many(8, () => own + 1.5 * drawNormal(random));
      }),
    ),
  )?.interval;
const r1 = 1 / (1 + 1.5 ** 2);

const cases: readonly Case[] = [
  { name: "regress, slope, 12 points", truth: 0.5, run: slope(12, "equal", () => 1), claim: tight },
  { name: "regress, slope, 40 points", truth: 0.5, run: slope(40, "equal", () => 1), claim: tight },
  {
    name: "regress HC3, 40 points, scatter grows with |x|",
    truth: 0.5,
    run: slope(40, "hc3", (x) => 0.3 + Math.abs(x)),
    claim: tight,
  },
  {
    name: "regress equal errors, 40 points, scatter grows with |x| (not claimed)",
    truth: 0.5,
    run: slope(40, "equal", (x) => 0.3 + Math.abs(x)),
    claim: [0.5, 0.95],
  },
  { name: "trend, 12 weeks of 16", truth: 0.1, run: weeks(16, 0.1, drawNormal), claim: tight },
  { name: "trend, 39 weeks of 52", truth: 0.1, run: weeks(52, 0.1, drawNormal), claim: tight },
  { name: "trend, 20 weeks of 26, wild days", truth: 0.1, run: weeks(26, 0.1, wild), claim: tight },
  { name: "trend, 26 weeks, inertia 0.5 (not claimed)", truth: 0, run: inert(0.5), claim: [0.5, 0.93] },
  {
    name: "bootstrap percentile, mean of 30",
    truth: 0,
    run: boot(30, "percentile", drawNormal),
    claim: [0.92, 0.97],
  },
  { name: "bootstrap BCa, mean of 30", truth: 0, run: boot(30, "bca", drawNormal), claim: [0.92, 0.97] },
  {
    name: "bootstrap BCa, mean of 50 skewed (exponential)",
    truth: 1,
    run: boot(50, "bca", (r) => drawExponential(r, 1)),
    claim: [0.91, 0.97],
  },
  { name: "phaseDifference, 8 and 8", truth: 1, run: phases(8, 8, drawNormal), claim: tight },
  { name: "phaseDifference, 12 and 26, wild days", truth: 1, run: phases(12, 26, wild), claim: tight },
  { name: "pool, 8 couples", truth: 0.4, run: couples(8), claim: tight },
  { name: "pool, 40 couples", truth: 0.4, run: couples(40), claim: tight },
  {
    name: "consistency, 40 people, 8 questions",
    truth: (8 * r1) / (1 + 7 * r1),
    run: answers(40),
    claim: tight,
  },
];

test.each(cases)(
  "$name",
  ({ name, truth, run, claim }) => {
    const random = seeded(seed);
    const found = many(series, () => run(random));
    const intervals = found.filter((i) => i !== undefined);
    const held = intervals.filter(({ low, high }) => low <= truth && truth <= high).length / intervals.length;
    rows.push({ name, coverage: Number(held.toFixed(4)), claim, abstained: series - intervals.length });
    expect(held).toBeGreaterThanOrEqual(claim[0]);
    expect(held).toBeLessThanOrEqual(claim[1]);
  },
  600_000,
);
