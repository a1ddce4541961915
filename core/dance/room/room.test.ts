import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eggHalves, eggPartners } from "../eggs.ts";
import type { Entry } from "../history/entry.ts";
import type { Fact } from "../history/fact.ts";
import { fold } from "../history/fold.ts";
import type { Place } from "../partner.ts";
import { choicesOf, copiesOf, entriesOf, keyOfChoice, shownKeys } from "./choice.ts";
import { foldRoom, isForRoom, sinceIn } from "./room.ts";

let count = 0;
const entry = (fact: Fact, from?: Place): Entry => ({
  id: `e${(count += 1)}`,
  author: from ?? "a",
  lamport: count,
  at: count,
  fact,
  ...(from ? { from } : {}),
});
const begun: Fact = { v: 1, kind: "episode-begun", episode: "eggs", when: 5 };
const kept = (place: Place): Fact => ({
  v: 1,
  kind: "half-kept",
  episode: "eggs",
  place,
  half: { ...eggHalves[place], echo: { now: 3, old: 8 }, from: "my father's silence" },
});
const state = fold(
  [{ v: 1, kind: "couple-set", partners: eggPartners } as const, begun, kept("one"), kept("two")].map(
    (fact) => entry(fact),
  ),
);
const copies = (me: Place) => choicesOf(state, me, 100).flatMap((choice) => copiesOf(choice, state, me));

describe("what is copied", () => {
  test("my own half, without what is private; never the other's", () => {
    const facts = copies("one");
    expect(facts.map(({ kind }) => kind)).toEqual(["couple-set", "episode-begun", "half-kept"]);
    expect(JSON.stringify(facts)).not.toContain("father");
    const seen = foldRoom(facts.map((fact) => entry(fact, "one"))).episodes[0]!;
    expect(seen.halves.one).toEqual(eggHalves.one);
    expect(seen.halves.two).toBeUndefined();
  });

  test("a half that tells of fear is neither offered nor copied", () => {
    const afraid: Fact = { ...kept("two"), half: { ...eggHalves.two, aim: "keep-safe" } } as Fact;
    const state = fold([begun, afraid].map((fact) => entry(fact)));
    expect(choicesOf(state, "two", 100)).toEqual([]);
    expect(copiesOf({ what: "half", episode: "eggs" }, state, "two")).toEqual([]);
  });

  test("of a weekly look and a plan, not the hour", () => {
    const at = Date.UTC(2026, 2, 3, 19, 40);
    const plan = {
      id: "p",
      at,
      old: { did: "follow" },
      instead: { did: "pause" },
      cue: { words: "a sigh" },
    } as const;
    const state = fold(
      [
        { v: 1, kind: "check-in-kept", by: "one", checkIn: { week: 2930, at, scales: { hope: 6 } } } as const,
        { v: 1, kind: "plan-made", by: "one", plan } as const,
      ].map((fact) => entry(fact)),
    );
    const facts = choicesOf(state, "one", 2931).flatMap((choice) => copiesOf(choice, state, "one"));
    expect(facts.map(({ kind }) => kind)).toEqual(["plan-made", "check-in-kept"]);
    expect(JSON.stringify(facts)).not.toContain(String(at));
  });

  test("both copy, and the loop is whole", () => {
    const entries = (["one", "two"] as const).flatMap((me) => copies(me).map((fact) => entry(fact, me)));
    expect(foldRoom(entries).episodes[0]!.halves).toEqual(eggHalves);
  });

  test("taking back names my entries and leaves the other's", () => {
    const entries = (["one", "two"] as const).flatMap((me) => copies(me).map((fact) => entry(fact, me)));
    const half = { what: "half", episode: "eggs" } as const;
    const gone = new Set(entriesOf(half, entries, "one"));
    const left = entries.filter(({ id }) => !gone.has(id));
    expect(foldRoom(left).episodes[0]!.halves).toEqual({ two: eggHalves.two });
    expect(shownKeys(left, "one")).toEqual(new Set(["names"]));
    expect(shownKeys(left, "two")).toEqual(new Set(["names", keyOfChoice(half)]));
  });
});

describe("what counts there", () => {
  test.each<[string, Fact, Place]>([
    ["the other's half", { ...kept("two") }, "one"],
    ["a half with its echo", kept("one"), "one"],
    [
      "a guess",
      { v: 1, kind: "half-kept", episode: "e", place: "one", half: { ...eggHalves.one, certainty: "guess" } },
      "one",
    ],
    ["who opened what", { v: 1, kind: "half-opened", episode: "e", by: "one" }, "one"],
    ["a plan used", { v: 1, kind: "plan-used", by: "one", plan: "p", at: 1, how: "used" }, "one"],
    ["whose phone it is", { v: 1, kind: "i-am", place: "one" }, "one"],
  ])("not %s", (_name, fact, from) => {
    expect(isForRoom(entry(fact, from))).toBe(false);
  });

  test("the same whatever the order of arrival", () => {
    const entries = (["one", "two"] as const).flatMap((me) => copies(me).map((fact) => entry(fact, me)));
    const whole = foldRoom(entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(foldRoom(shuffled)).toEqual(whole);
      }),
    );
  });

  test("since last time: only what came later", () => {
    const entries = copies("one").map((fact) => entry(fact, "one"));
    expect(sinceIn(entries, entries[1]!.lamport).map(({ kind }) => kind)).toEqual(["half-kept"]);
  });
});
