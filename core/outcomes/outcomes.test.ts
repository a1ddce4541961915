import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { situationIds, topicOf, finderTopics, weekOf, mondayOf, type Round } from "@refrain/core/dance";
import { figureOf } from "./figure.ts";
import { compareRounds, leansOf, nearerOf, togetherOf } from "./leans.ts";
import { measureKeys, seriesOf, type Seen } from "./measures.ts";
import { asCsv, asJson, ownRows } from "./own.ts";
import { planEffect } from "./planEffect.ts";
import { changeBetween, checkTotal, questionnaires, score } from "./questionnaires.ts";

const day = 86_400_000;
const monday = Date.UTC(2026, 2, 2);
const week = weekOf(monday, 0);
const seen: Seen = {
  episodes: [
    { id: "a", when: monday + 19 * 3_600_000 },
    { id: "b", when: monday + 2 * day },
    { id: "c", when: monday + 15 * day },
  ],
  repairedAt: new Map([
    ["a", monday + 21 * 3_600_000],
    ["b", monday + 2 * day + 6 * 3_600_000],
  ]),
  checkIns: [
    { week: week - 1, at: 0, scales: { seen: 3 }, caught: "not" },
    { week: week + 1, at: 0, scales: { seen: 6, hope: 5 }, caught: "none" },
  ],
  uses: [
    { at: monday + day, how: "noticed-late" },
    { at: monday + 9 * day, how: "used" },
  ],
  pauses: [
    { at: monday, kept: true },
    { at: monday + 8 * day, kept: false },
  ],
  shares: [{ at: monday + day, heard: true }],
  weekOf: (at) => weekOf(at, 0),
  thisWeek: week + 3,
};

describe("weeks", () => {
  test("a week begins on Monday by the person's own clock", () => {
    expect(weekOf(monday, 0)).toBe(weekOf(monday + 7 * day - 1, 0));
    expect(weekOf(monday - 1, 0)).toBe(week - 1);
    // An hour before midnight in London is Monday in Paris.
    expect(weekOf(monday - 3_600_000, 60)).toBe(week);
    expect(new Date(mondayOf(week)).toISOString()).toBe("2026-03-02T00:00:00.000Z");
  });
  test("each measure by hand", () => {
    const at = (key: (typeof measureKeys)[number]) =>
      seriesOf(key, seen).map(({ week: w, value }) => [w - week, value]);
    // From the first look on, whole weeks only; the week that is not over is left out.
    expect(at("episodes")).toEqual([
      [-1, 0],
      [0, 2],
      [1, 0],
      [2, 1],
    ]);
    expect(at("repair")).toEqual([[0, 4]]);
    expect(at("caught")).toEqual([
      [-1, 0],
      [1, 4],
    ]);
    expect(at("seen")).toEqual([
      [-1, 3],
      [1, 6],
    ]);
    expect(at("hope")).toEqual([[1, 5]]);
    expect(at("new-moves")).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    expect(at("pauses-kept")).toEqual([
      [0, 1],
      [1, 0],
      [2, 0],
    ]);
    expect(at("shares-heard")).toEqual([
      [0, 1],
      [1, 0],
      [2, 0],
    ]);
  });
  test("no pause that was missed is anywhere in one's own numbers", () => {
    const missed: Seen = { ...seen, pauses: [{ at: monday, kept: false }] };
    expect(seriesOf("pauses-kept", missed).every(({ value }) => value === 0)).toBe(true);
    expect(asCsv(ownRows(missed))).not.toMatch(/miss/);
  });
});

describe("what can be said of a figure", () => {
  const rising = Array.from({ length: 12 }, (_, i) => ({ week: i, value: Math.floor(i / 2) }));
  test("below its minimum it says what is missing", () => {
    expect(figureOf(rising.slice(0, 5), 11).change).toEqual({ kind: "not-enough", have: 5, need: 6 });
    expect(figureOf([], 11)).toMatchObject({
      change: { have: 0 },
      baseline: { kind: "not-enough", have: 0, need: 10 },
    });
    expect(figureOf(rising.slice(0, 5), 11).band).toBeUndefined();
  });
  test("by hand: up by half a point a week is up by five and a half in eleven", () => {
    const { change, band, last, baseline } = figureOf(rising, 11);
    expect(change.kind).toBe("up");
    expect(change.kind === "up" && change.by).toBeCloseTo(5.5, 6);
    expect(band).toEqual({ low: 0, high: 2 });
    expect(last).toBe(5);
    // (4 + 4 + 5 + 5) / 4 − (0 + 0 + 1 + 1 + 2 + 2) / 6 = 4.5 − 1.
    expect(baseline.kind === "rose" && baseline.by).toBeCloseTo(3.5, 10);
  });
  test("upside down is down by as much", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 12 }), (values) => {
        const points = values.map((value, i) => ({ week: i, value }));
        const [up, down] = [
          figureOf(points, 11).change,
          figureOf(
            points.map(({ week: w, value }) => ({ week: w, value: 10 - value })),
            11,
          ).change,
        ];
        if (up.kind === "not-enough" || down.kind === "not-enough") return;
        expect(down.by).toBeCloseTo(-up.by, 8);
        expect(up.kind === "up").toBe(down.kind === "down");
      }),
    );
  });
  test("before and after: five weeks on each side, nearest the plan", () => {
    expect(planEffect(rising, 8)).toEqual({ kind: "not-enough", before: 8, after: 4, need: 5 });
    const long = Array.from({ length: 120 }, (_, i) => ({ week: i, value: i >= 60 ? 7 : 3 }));
    const found = planEffect(
      long.map(({ week: w, value }) => ({ week: w, value: value + (w % 3) })),
      60,
    );
    expect(found.kind).toBe("known");
    if (found.kind !== "known") return;
    expect(found.level.value).toBeCloseTo(4, 0);
    expect(found.overlap.tau).toBe(1);
  });
});

const round = (answers: (i: number) => Round["situations"][number]["chosen"], count = 16): Round => ({
  id: "r",
  at: 0,
  situations: situationIds
    .slice(0, count)
    .map((situation, i) => ({ situation, chosen: answers(i), aims: [] })),
  lines: [],
  learnt: [],
});

describe("the finder", () => {
  test("four situations to a topic", () => {
    for (const topic of finderTopics)
      expect(situationIds.filter((id) => topicOf(id) === topic).length).toBe(4);
  });
  test("by hand: surely in half of the evenings, likely stepping back in all", () => {
    const leans = leansOf(
      round((i) => [
        ...(i % 2 === 0 ? [{ answer: "ask" as const, strength: 3 as const }] : []),
        { answer: "quiet", strength: 2 },
        { answer: "busy", strength: 1 },
      ]),
    );
    expect(leans.after.kind === "known" && leans.after.value).toBeCloseTo(5, 10);
    // The surest counts, not the sum.
    expect(leans.away.kind === "known" && leans.away.value).toBeCloseTo(20 / 3, 10);
    expect(leans.difference.kind === "known" && leans.difference.value).toBeCloseTo(-5 / 3, 10);
    expect(nearerOf(leans.difference)).toBe("neither");
    expect(leans.closeness.anxious).toEqual({ kind: "not-enough", have: 0, need: 3 });
  });
  test("evenings left out are missing, not nought", () => {
    const all = leansOf(round(() => [{ answer: "ask", strength: 3 }], 8));
    expect(all.after).toMatchObject({ kind: "known", value: 10, of: 8 });
    expect(nearerOf(leansOf(round(() => [], 2)).difference)).toBe("unknown");
  });
  test("clear leanings are named, and two rounds alike show no change", () => {
    const asks = round(() => [{ answer: "ask", strength: 3 }]);
    expect(nearerOf(leansOf(asks).difference)).toBe("after");
    expect(nearerOf(leansOf(round(() => [{ answer: "quiet", strength: 2 }])).difference)).toBe("away");
    expect(compareRounds(asks, asks, "after")).toEqual({ by: 0, clear: false });
    expect(
      compareRounds(
        asks,
        round(() => []),
        "after",
      ),
    ).toEqual({ by: -10, clear: true });
  });
  test("together: only what is clear on both sides is named", () => {
    const at = (after: number, away: number) => ({
      after: { low: after - 10, high: after + 10 },
      away: { low: away - 10, high: away + 10 },
    });
    expect(togetherOf(at(70, 20), at(20, 70))).toBe("after-away");
    expect(togetherOf(at(20, 70), at(70, 20))).toBe("away-after");
    expect(togetherOf(at(70, 20), at(80, 20))).toBe("both-after");
    expect(togetherOf(at(20, 70), at(20, 80))).toBe("both-away");
    expect(togetherOf(at(50, 45), at(20, 80))).toBe("open");
  });
});

describe("questionnaires", () => {
  test("CSI: sums and ends of the scale", () => {
    const ends = { "csi-4": 21, "csi-16": 81, "csi-32": 161 } as const;
    for (const id of ["csi-4", "csi-16", "csi-32"] as const) {
      const { items } = questionnaires[id];
      const most = Array.from({ length: items }, (_, i) => (i === 0 ? 6 : 5));
      expect(score(id, most)).toEqual({ ok: true, value: [{ part: "total", score: ends[id] }] });
      expect(
        score(
          id,
          most.map(() => 0),
        ),
      ).toEqual({ ok: true, value: [{ part: "total", score: 0 }] });
    }
    expect(score("csi-4", [3, 4, 5, 2])).toEqual({ ok: true, value: [{ part: "total", score: 14 }] });
  });
  test("CPQ-SF by hand, in printed order 1 2 3a 3b 4 5 6 7a 7b 8a 8b", () => {
    expect(score("cpq-sf", [1, 7, 8, 2, 6, 3, 5, 9, 1, 4, 3])).toEqual({
      ok: true,
      value: [
        { part: "i-demand", score: 21 },
        { part: "partner-demands", score: 6 },
        { part: "constructive", score: 18 },
      ],
    });
  });
  test("ECR-RS by hand: the first four turned round", () => {
    // Avoidance: (7 + 6 + 5 + 4 + 2 + 6) / 6 = 5; anxiety: (1 + 2 + 6) / 3 = 3.
    expect(score("ecr-rs", [1, 2, 3, 4, 2, 6, 1, 2, 6])).toEqual({
      ok: true,
      value: [
        { part: "avoidance", score: 5 },
        { part: "anxiety", score: 3 },
      ],
    });
  });
  test("what does not fit is refused, with where", () => {
    expect(score("csi-4", [3, 4, 5])).toMatchObject({ error: { type: "wrong-count", needs: 4, has: 3 } });
    expect(score("csi-4", [7, 0, 0, 0])).toMatchObject({ error: { type: "outside", item: 1, high: 6 } });
    expect(score("csi-4", [6, 6, 0, 0])).toMatchObject({ error: { type: "outside", item: 2, high: 5 } });
    expect(checkTotal("csi-16", "total", 82).ok).toBe(false);
  });
  test("every total lies in its range", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("csi-16", "cpq-sf", "ecr-rs"),
        fc.infiniteStream(fc.nat({ max: 4 })),
        (id, dice) => {
          const low = id === "csi-16" ? 0 : 1;
          const answers = Array.from(
            { length: questionnaires[id].items },
            () => low + (dice.next().value ?? 0),
          );
          const found = score(id, answers);
          expect(found.ok && found.value.every(({ part, score: s }) => checkTotal(id, part, s).ok)).toBe(
            true,
          );
        },
      ),
    );
  });
  test("reliable change by hand, and none without a source of its numbers", () => {
    expect(changeBetween(40, 60, undefined)).toEqual({ ok: false, error: { type: "no-norm" } });
    // Noise 10 √(2 · 0.2) = 6.3246, smallest 1.959964 · 6.3246 = 12.396.
    const found = changeBetween(40, 60, { deviation: 10, reliability: 0.8 });
    expect(found.ok && found.value.smallest).toBeCloseTo(12.396, 3);
    expect(found.ok && found.value.verdict).toBe("rose");
  });
});

test("one's own numbers as CSV and JSON, readable again", () => {
  const rows = ownRows(seen);
  expect(asCsv(rows).split("\r\n").slice(0, 2)).toEqual(["week,measure,value", "2026-02-23,seen,3"]);
  expect(JSON.parse(asJson(rows))).toEqual({ unit: "week", rows });
  expect(new Set(rows.map(({ measure }) => measure)).size).toBe(8);
});
