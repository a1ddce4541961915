import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyHalf, anyPartners } from "../arbitrary.test-helper.ts";
import { eggHalves, eggPartners } from "../eggs.ts";
import { compareEntries, type Entry } from "./entry.ts";
import { readFact, type Fact } from "./fact.ts";
import { fold } from "./fold.ts";

let count = 0;
const entry = (fact: Entry["fact"], lamport = ++count): Entry => ({
  id: `i${lamport}`,
  author: "a",
  lamport,
  at: 0,
  fact,
});
const begun: Fact = { v: 1, kind: "episode-begun", episode: "e", when: 5 };
const kept = (place: "one" | "two", certainty: "own" | "guess" = "own"): Fact => ({
  v: 1,
  kind: "half-kept",
  episode: "e",
  place,
  half: { ...eggHalves[place], certainty },
});

const anyFact: fc.Arbitrary<Entry["fact"]> = fc.oneof(
  fc.record({ v: fc.constant(1 as const), kind: fc.constant("couple-set" as const), partners: anyPartners }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("episode-begun" as const),
    episode: fc.constantFrom("e", "f"),
    when: fc.integer(),
  }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("half-kept" as const),
    episode: fc.constantFrom("e", "f"),
    place: fc.constantFrom("one", "two"),
    half: anyHalf,
  }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constantFrom("half-opened", "loop-owned"),
    episode: fc.constantFrom("e", "f"),
    by: fc.constantFrom("one", "two"),
  }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("half-taken-back" as const),
    episode: fc.constantFrom("e", "f"),
    place: fc.constantFrom("one", "two"),
  }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("half-answered" as const),
    episode: fc.constantFrom("e", "f"),
    by: fc.constantFrom("one", "two"),
    answer: fc.constantFrom("not-known", "touches", "landed-differently"),
  }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("episode-ended" as const),
    episode: fc.constantFrom("e", "f"),
    how: fc.constantFrom("open", "cooled", "repaired"),
  }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("episode-removed" as const),
    episode: fc.constant("f"),
  }),
  fc.record({
    v: fc.constant(1 as const),
    kind: fc.constant("refrain-named" as const),
    name: fc.constantFrom("x", "y"),
  }),
  fc.record({ kind: fc.constant("later" as const), raw: fc.jsonValue() }),
);
const anyEntries = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    author: fc.constantFrom("a", "b"),
    lamport: fc.integer({ min: 1, max: 20 }),
    at: fc.integer(),
    fact: anyFact,
  }),
  { selector: (e) => e.id, maxLength: 25 },
);

describe("fold", () => {
  test("an evening taken out was not repaired either", () => {
    const repaired = entry({ v: 1, kind: "episode-ended", episode: "e", how: "repaired" });
    const removed = entry({ v: 1, kind: "episode-removed", episode: "e" });
    expect(fold([entry(begun), repaired]).repairedAt.has("e")).toBe(true);
    expect(fold([entry(begun), repaired, removed]).repairedAt.size).toBe(0);
  });

  test("an evening", () => {
    const state = fold([
      entry({ v: 1, kind: "couple-set", partners: eggPartners }),
      entry(begun),
      entry(kept("one")),
      entry(kept("two")),
      entry({ v: 1, kind: "half-opened", episode: "e", by: "one" }),
      entry({ v: 1, kind: "half-answered", episode: "e", by: "one", answer: "touches" }),
      entry({ v: 1, kind: "loop-owned", episode: "e", by: "one" }),
      entry({ v: 1, kind: "loop-owned", episode: "e", by: "two" }),
      entry({ v: 1, kind: "refrain-named", name: "the egg thing" }),
      entry({ v: 1, kind: "episode-ended", episode: "e", how: "repaired" }),
    ]);
    expect(state).toMatchObject({
      partners: eggPartners,
      name: "the egg thing",
      later: 0,
      pauses: [],
      disclosures: [],
      episodes: [
        {
          id: "e",
          when: 5,
          halves: eggHalves,
          opened: ["one"],
          answers: [{ by: "one", kind: "touches" }],
          owned: ["one", "two"],
          ended: "repaired",
        },
      ],
    });
  });

  test("own words take the place of a guess, whichever came first", () => {
    const both = [entry(begun), entry(kept("two")), entry(kept("two", "guess"))];
    expect(fold(both).episodes[0]?.halves.two?.certainty).toBe("own");
    const other = [entry(begun), entry(kept("two", "guess")), entry(kept("two"))];
    expect(fold(other).episodes[0]?.halves.two?.certainty).toBe("own");
  });

  test("taking back works until both are in", () => {
    const back: Fact = { v: 1, kind: "half-taken-back", episode: "e", place: "one" };
    expect(fold([entry(begun), entry(kept("one")), entry(back)]).episodes[0]?.halves).toEqual({});
    const late = fold([entry(begun), entry(kept("one")), entry(kept("two")), entry(back)]);
    expect(late.episodes[0]?.halves.one).toBeDefined();
  });

  test("a changed half asks both again whether the loop is theirs", () => {
    const owned: Fact = { v: 1, kind: "loop-owned", episode: "e", by: "one" };
    expect(fold([entry(begun), entry(kept("one")), entry(owned)]).episodes[0]?.owned).toEqual(["one"]);
    expect(
      fold([entry(begun), entry(kept("one")), entry(owned), entry(kept("one"))]).episodes[0]?.owned,
    ).toEqual([]);
  });

  test("facts of a later version are kept and skipped", () => {
    const later = readFact({ v: 2, kind: "episode-sung", song: "x" });
    expect(later).toEqual({
      ok: true,
      value: { kind: "later", raw: { v: 2, kind: "episode-sung", song: "x" } },
    });
    expect(fold([entry({ kind: "later", raw: {} })])).toMatchObject({ later: 1, episodes: [] });
  });

  test("any permutation and repetition gives the same state", () => {
    fc.assert(
      fc.property(anyEntries, fc.integer(), (entries, seed) => {
        const whole = fold(entries as Entry[]);
        const shuffled = [...entries, ...entries].sort(
          (a, b) => hash(a.id, seed) - hash(b.id, seed),
        ) as Entry[];
        expect(fold(shuffled)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test("the order of entries is total", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const sorted = (entries as Entry[]).toSorted(compareEntries);
        for (let i = 1; i < sorted.length; i += 1)
          expect(compareEntries(sorted[i - 1]!, sorted[i]!)).toBeLessThan(0);
      }),
    );
  });

  test("every fact written is read back the same", () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        if (fact.kind === "later") return;
        expect(readFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, value: fact });
      }),
    );
  });
});

function hash(text: string, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 2654435761);
  return h >>> 0;
}
