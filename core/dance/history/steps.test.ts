import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { situationIds } from "../finder/index.ts";
import type { Entry } from "./entry.ts";
import { readFact, type Fact } from "./fact.ts";
import { fold } from "./fold.ts";
import { homeOf } from "./home.ts";

const round = (id: string, at: number) => ({
  id,
  at,
  situations: [
    { situation: situationIds[0], chosen: [{ answer: "quiet", strength: 2 }], aims: ["calm-down"] },
  ],
  lines: [{ line: "need-room", likeness: 4 }],
  learnt: ["be-good"],
  learntWords: "at home",
});
const plan = (id: string, at: number) => ({
  id,
  at,
  old: { did: "go-silent" },
  instead: { did: "stay" },
  cue: { sign: "jaw" },
  aim: "calm-down",
});
const range = { value: 40, low: 20, high: 60 };
/** One of each kind, and what could go wrong between them. */
const facts = [
  { v: 1, kind: "finder-kept", by: "one", round: round("r1", 5) },
  { v: 1, kind: "finder-kept", by: "one", round: round("r2", 9) },
  { v: 1, kind: "finder-removed", by: "one", round: "r1" },
  { v: 1, kind: "finder-removed", by: "two", round: "r2" },
  { v: 1, kind: "plan-made", by: "one", plan: plan("p", 7) },
  { v: 1, kind: "plan-made", by: "one", plan: { ...plan("p", 3), instead: { did: "pause" } } },
  { v: 1, kind: "plan-used", by: "one", plan: "p", at: 11, how: "used" },
  { v: 1, kind: "plan-rehearsed", by: "one", plan: "p", at: 8, episode: "e" },
  { v: 1, kind: "plan-ended", by: "two", plan: "p", at: 12 },
  { v: 1, kind: "evening-had", by: "one", evening: "pausing", at: 4 },
  { v: 1, kind: "found-kept", by: "one", found: { id: "f", at: 6, helped: ["sleep"], words: "you knocked" } },
  { v: 1, kind: "greeting-set", by: "one", words: "three breaths" },
  {
    v: 1,
    kind: "check-in-kept",
    by: "one",
    checkIn: { week: 10, at: 1, scales: { seen: 4 }, caught: "not" },
  },
  { v: 1, kind: "check-in-kept", by: "two", checkIn: { week: 10, at: 1, scales: { hope: 9 } } },
  {
    v: 1,
    kind: "measure-kept",
    by: "one",
    measured: { id: "m", at: 2, measure: "csi-4", parts: [{ part: "total", score: 14 }] },
  },
  { v: 1, kind: "shown", by: "one", id: "s1", at: 3, item: { what: "leans", after: range, away: range } },
  { v: 1, kind: "shown", by: "one", id: "s2", at: 4, item: { what: "greeting", words: "three breaths" } },
  { v: 1, kind: "shown-taken-back", by: "one", id: "s1" },
  { v: 1, kind: "shown-taken-back", by: "two", id: "s2" },
  { v: 1, kind: "episode-begun", episode: "e", when: 100 },
  { v: 1, kind: "episode-ended", episode: "e", how: "repaired" },
] as readonly Fact[];
const entries: readonly Entry[] = facts.map((fact, i) => ({
  id: `e${i}`,
  author: i % 3 === 0 ? "a" : "b",
  lamport: 1 + Math.floor(i / 2),
  at: 1000 + i,
  fact,
}));

describe("finder, plan, looks and what is shown", () => {
  test("every fact reads back as it was written; one with a field too many does not", () => {
    for (const fact of facts) {
      expect(readFact(JSON.parse(JSON.stringify(fact))), fact.kind).toEqual({ ok: true, value: fact });
      expect(readFact({ ...fact, more: 1 }).ok, fact.kind).toBe(false);
    }
  });
  test("any order of arrival, repeated or not, gives the same state", () => {
    const whole = fold(entries);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...entries, ...entries], { minLength: 2 * entries.length }),
        (order) => {
          expect(fold(order)).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });
  test("what it comes to", () => {
    const { finder, practice, looks, shown, repairedAt } = fold(entries);
    // Removed by its owner; the other one cannot remove it.
    expect(finder.one.map(({ id }) => id)).toEqual(["r2"]);
    expect(finder.two).toEqual([]);
    // A plan changed later still began when it was first made; the other's word does not end it.
    expect(practice.one.plans).toMatchObject([
      { plan: { at: 3, instead: { did: "pause" } }, uses: [{ how: "used" }] },
    ]);
    expect(practice.one.plans[0]).not.toHaveProperty("ended");
    expect(practice.one).toMatchObject({ evenings: ["pausing"], greeting: "three breaths" });
    expect(looks.one.checkIns).toMatchObject([{ week: 10, scales: { seen: 4 } }]);
    expect(looks.two.checkIns).toMatchObject([{ scales: { hope: 9 } }]);
    expect(looks.one.measured.length).toBe(1);
    expect(shown.one.map(({ id }) => id)).toEqual(["s2"]);
    expect(repairedAt.get("e")).toBe(1020);
  });
  test("of two told about one thing, the later stands, and only that one", () => {
    const again: Entry = {
      id: "x",
      author: "a",
      lamport: 99,
      at: 0,
      fact: {
        v: 1,
        kind: "shown",
        by: "one",
        id: "s3",
        at: 9,
        item: { what: "greeting", words: "two breaths" },
      },
    };
    expect(fold([...entries, again]).shown.one.map(({ id }) => id)).toEqual(["s3"]);
  });
  test("once there are two phones, only what was said between them is shown; the rest waits, and nothing goes by itself", () => {
    const said: Entry = {
      id: "f",
      author: "b",
      lamport: 200,
      at: 0,
      from: "two",
      fact: { v: 1, kind: "refrain-named", name: "the egg thing" },
    };
    expect(fold(entries).shown.before).toEqual([]);
    const linked = fold([...entries, said]).shown;
    expect([linked.one, linked.two]).toEqual([[], []]);
    expect(linked.before.map(({ id }) => id)).toEqual(["s2"]);
    const shown = { v: 1, kind: "shown", by: "one", id: "s4", at: 9 } as const;
    const anew: Entry = {
      ...said,
      id: "g",
      from: "one",
      fact: { ...shown, item: { what: "greeting", words: "x" } },
    };
    expect(fold([...entries, said, anew]).shown.one.map(({ id }) => id)).toEqual(["s4"]);
  });
  test("everything is `mine` but what is shown; what helped may be kept by both", () => {
    for (const { kind } of facts)
      if (!kind.startsWith("episode"))
        expect(homeOf[kind], kind).toBe(
          kind.startsWith("shown") ? "ours" : kind === "found-kept" ? "either" : "mine",
        );
  });
  test("in `ours` nobody shows or takes back for the other", () => {
    const shown = entries.filter(({ fact }) => fact.kind === "shown");
    expect(fold(shown.map((entry) => ({ ...entry, from: "two" as const }))).shown.one).toEqual([]);
  });
});
