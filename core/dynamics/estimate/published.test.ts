// Published numbers, from data that lie outside the project (../shared/data/dyads, GPL-3; read, never copied).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { correlation, mean, quantile } from "@refrain/core/stats";
import { fitOscillator } from "./oscillator.ts";
import { fitInertiaCoordination } from "./rties.ts";
import type { Series } from "./series.ts";
import { type Sequences, actorPartnerOver, stateTransitions, transitionsOf } from "./transitions.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const folder = [process.env["REFRAIN_SHARED"], join(root, "..", "shared"), join(root, "..", "..", "shared")]
  .filter((path) => path !== undefined)
  .map((path) => join(path, "data", "dyads"))
  .find((path) => existsSync(path));
if (!folder) console.warn("skipped: ../shared/data/dyads is absent, the published numbers are not checked");
const published = describe.skipIf(!folder);

const text = (name: string) => {
  const bytes = readFileSync(join(folder!, name));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
};
const table = (name: string) => {
  const [head, ...rows] = text(name).trim().split("\n");
  const names = head!.split(",");
  return rows.map((line) =>
    Object.fromEntries(
      line.split(",").map((cell, j) => [names[j]!, cell === "" || cell === "NA" ? Number.NaN : Number(cell)]),
    ),
  );
};
const couples = (): Map<number, Series> =>
  new Map(
    [...Map.groupBy(table("rties-dial-80couples.csv.gz"), (r) => r["couple"]!)].map(([couple, rows]) => [
      couple,
      {
        times: rows.map((r) => r["time"]!),
        one: rows.map((r) => r["man"]!),
        two: rows.map((r) => r["woman"]!),
      },
    ]),
  );
const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

published("rties 5.0.0, its own vignettes", () => {
  const all = folder ? couples() : new Map<number, Series>();

  test("inertia–coordination of six couples: all 36 numbers to the five printed decimals, and the lags", () => {
    const printed = table("rties-published-inertia-coordination.csv");
    expect(printed.length).toBe(6);
    for (const p of printed) {
      const fit = value(fitInertiaCoordination(all.get(p["dyad"]!)!));
      const found = [
        fit.intercept[0],
        fit.intercept[1],
        fit.inertia[0],
        fit.coordination[0],
        fit.inertia[1],
        fit.coordination[1],
      ];
      const wanted = ["int0", "int1", "inert0", "coord0", "inert1", "coord1"].map((name) => p[name]!);
      expect(found.map((v) => v.toFixed(5))).toEqual(wanted.map((v) => v.toFixed(5)));
      expect(fit.lag).toBe(p["lag"]);
    }
  });

  test("adjusted R² of all 80 couples: the printed summaries (min, q1, median, mean, q3, max)", () => {
    const fits = [...all.values()].map((series) => value(fitInertiaCoordination(series)).adjustedRSquared);
    expect(fits.length).toBe(80);
    const summary = (name: "inertia" | "coordination" | "both") => {
      const xs = fits.map((f) => f[name]);
      return [
        Math.min(...xs),
        quantile(xs, 0.25),
        quantile(xs, 0.5),
        mean(xs),
        quantile(xs, 0.75),
        Math.max(...xs),
      ];
    };
    const rounded = (name: "inertia" | "coordination" | "both", digits: number) =>
      summary(name).map((v) => v.toFixed(digits));
    expect(rounded("inertia", 6)).toEqual([
      "0.001232",
      "0.131145",
      "0.499614",
      "0.472638",
      "0.794234",
      "0.930594",
    ]);
    expect(rounded("coordination", 6)).toEqual([
      "0.007027",
      "0.040173",
      "0.108239",
      "0.135969",
      "0.194931",
      "0.742966",
    ]);
    expect(rounded("both", 5)).toEqual(["0.01737", "0.20420", "0.50722", "0.49623", "0.79955", "0.93085"]);
  });

  test("coupled oscillator of six couples: 66 numbers as printed, and the chosen windows", () => {
    const printed = table("rties-published-coupled-oscillator.csv");
    expect(printed.length).toBe(6);
    for (const p of printed) {
      const fit = value(fitOscillator(all.get(p["dyad"]!)!));
      expect([fit.tau, fit.embed]).toEqual([p["tau"], p["embed"]]);
      const { one, two } = fit;
      const found = [
        one.own,
        one.ownSpeed,
        one.other,
        one.otherSpeed,
        two.own,
        two.ownSpeed,
        two.other,
        two.otherSpeed,
      ];
      const names = ["obs_0", "d1_0", "p_obs_0", "p_d1_0", "obs_1", "d1_1", "p_obs_1", "p_d1_1"];
      expect(found.map((v) => v.toFixed(5))).toEqual(names.map((name) => p[name]!.toFixed(5)));
      expect(fit.adjustedRSquared.toFixed(2)).toBe(p["adjR2"]!.toFixed(2));
      expect([one.period.toFixed(2), two.period.toFixed(2)]).toEqual([
        p["period0"]!.toFixed(2),
        p["period1"]!.toFixed(2),
      ]);
    }
  });
});

published("DySeq 0.22, run with its own code", () => {
  const each = (): Sequences[] =>
    [...Map.groupBy(table("couplescope-sequences.csv"), (r) => r["couple"]!).values()].map((rows) => ({
      one: rows.map((r) => r["sc"]!),
      two: rows.map((r) => r["dc"]!),
    }));
  const added = (tables: ReturnType<typeof transitionsOf>[]) =>
    [0, 1, 2, 3].map(
      (i) => `${tables.reduce((s, t) => s + t[i]!.yes, 0)}/${tables.reduce((s, t) => s + t[i]!.no, 0)}`,
    );

  test("how often each couple coped, the two together: r = .8590922, t(62) = 13.217", () => {
    const total = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0);
    const [sc, dc] = [each().map((c) => total(c.one)), each().map((c) => total(c.two))];
    const r = correlation(sc, dc);
    expect(r.toFixed(7)).toBe("0.8590922");
    expect((r * Math.sqrt(62 / (1 - r * r))).toFixed(3)).toBe("13.217");
    const [low, high] = [-1.959963985, 1.959963985].map((z) => Math.tanh(Math.atanh(r) + z / Math.sqrt(61)));
    expect([low!.toFixed(7), high!.toFixed(7)]).toEqual(["0.7774617", "0.9122575"]);
    expect([mean(sc), mean(dc)]).toEqual([29.359375, 29.25]);
  });

  test("pooled transitions", () => {
    expect(added(each().map((c) => transitionsOf(c, "two")))).toEqual([
      "1376/209",
      "132/144",
      "168/98",
      "139/742",
    ]);
    expect(added(each().map((c) => transitionsOf(c, "one")))).toEqual([
      "1398/187",
      "201/75",
      "99/167",
      "136/745",
    ]);
  });

  test("actor and partner effects over 64 couples", () => {
    const dc = value(actorPartnerOver(each(), "two"));
    const wanted = {
      intercept: 0.2455847824,
      partner: 0.6988844223,
      actor: 0.7908136788,
      interaction: 0.0362163092,
    };
    for (const [name, v] of Object.entries(wanted))
      expect(dc[name as keyof typeof dc].mean).toBeCloseTo(v, 9);
    const sc = value(actorPartnerOver(each(), "one"));
    const other = {
      intercept: 0.276326007,
      actor: 1.0458655725,
      partner: 0.5211281176,
      interaction: 0.100640463,
    };
    for (const [name, v] of Object.entries(other)) expect(sc[name as keyof typeof sc].mean).toBeCloseTo(v, 9);
    const p = (fit: typeof dc) =>
      [fit.intercept.p, fit.partner.p, fit.actor.p, fit.interaction.p].map((v) => v.toPrecision(1));
    expect(p(dc)).toEqual(["0.002", "7e-16", "4e-20", "0.5"]);
    expect(p(sc)).toEqual(["0.001", "1e-10", "2e-24", "0.07"]);
    expect([dc.intercept.p.toFixed(4), dc.interaction.p.toFixed(3)]).toEqual(["0.0018", "0.489"]);
    expect([sc.intercept.p.toFixed(4), sc.interaction.p.toFixed(3)]).toEqual(["0.0014", "0.072"]);
  });

  test("four-state transitions over all couples", () => {
    // DySeq's order is none, SC, DC, both.
    const order = [3, 1, 2, 0];
    const total = order.map((from) =>
      order.map((to) => each().reduce((s, c) => s + stateTransitions(c)[from]![to]!, 0)),
    );
    expect(total).toEqual([
      [692, 50, 53, 86],
      [53, 91, 22, 110],
      [85, 13, 82, 86],
      [85, 124, 102, 1274],
    ]);
  });
});
