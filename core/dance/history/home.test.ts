import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyHalf, anyPartners } from "../arbitrary.test-helper.ts";
import { eggHalves, eggPartners } from "../eggs.ts";
import type { Entry } from "./entry.ts";
import { factSchemas, type Fact } from "./fact.ts";
import { fold } from "./fold.ts";
import { homeOf, isGenuine, spaceFor } from "./home.ts";
import { turned } from "./turned.ts";

const entry = (fact: Fact, from?: "one" | "two", lamport = 1): Entry => ({
  id: `i${lamport}`,
  author: "a",
  lamport,
  at: 0,
  fact,
  ...(from ? { from } : {}),
});
const begun: Fact = { v: 1, kind: "episode-begun", episode: "e", when: 5 };

describe("where a fact goes", () => {
  test("everything to `mine` while there is no other phone", () => {
    for (const kind of Object.keys(homeOf) as Fact["kind"][])
      for (const asked of ["mine", "ours", undefined] as const)
        expect(spaceFor(kind, asked, false)).toBe("mine");
  });
  test("what is private stays so even where `ours` is asked for; what is for both can be kept back", () => {
    expect(spaceFor("half-opened", "ours", true)).toBe("mine");
    expect(spaceFor("couple-set", undefined, true)).toBe("ours");
    expect(spaceFor("couple-set", "mine", true)).toBe("mine");
    expect(spaceFor("half-answered", undefined, true)).toBe("mine");
    expect(spaceFor("half-answered", "ours", true)).toBe("ours");
  });
});

describe("no phone speaks as the other person", () => {
  const asOther: readonly Fact[] = [
    { v: 1, kind: "half-kept", episode: "e", place: "two", half: eggHalves.two },
    { v: 1, kind: "half-answered", episode: "e", by: "two", answer: "touches" },
    { v: 1, kind: "loop-owned", episode: "e", by: "two" },
  ];
  test("what names somebody else than its author is dropped in reading", () => {
    for (const fact of asOther) {
      expect(isGenuine(entry(fact, "two")), fact.kind).toBe(true);
      expect(isGenuine(entry(fact, "one")), fact.kind).toBe(false);
      const state = fold([entry(begun, "one", 1), entry(fact, "one", 2)]);
      expect(state.episodes[0]).toMatchObject({ halves: {}, answers: [], owned: [] });
    }
  });
  test("what belongs in `mine` does not count in `ours`, whoever wrote it there", () => {
    const theirs: readonly Fact[] = [
      { v: 1, kind: "half-opened", episode: "e", by: "two" },
      { v: 1, kind: "half-taken-back", episode: "e", place: "two" },
      { v: 1, kind: "episode-removed", episode: "e" },
      { v: 1, kind: "i-am", place: "two" },
    ];
    for (const fact of theirs) expect(isGenuine(entry(fact, "two")), fact.kind).toBe(false);
    const state = fold([entry(begun, undefined, 1), entry(theirs[2]!, "two", 2)]);
    expect(state.episodes.length).toBe(1);
  });
});

describe("the same fact from the other's side", () => {
  test("names, halves and who says it change places; a second turn brings all back", () => {
    fc.assert(
      fc.property(anyPartners, anyHalf, (partners, half) => {
        const facts: readonly Fact[] = [
          { v: 1, kind: "couple-set", partners },
          { v: 1, kind: "half-kept", episode: "e", place: "one", half },
          { v: 1, kind: "half-answered", episode: "e", by: "two", answer: "touches", words: "one" },
        ];
        for (const fact of facts) expect(turned(turned(entry(fact, "one")))).toEqual(entry(fact, "one"));
      }),
    );
    expect(turned(entry({ v: 1, kind: "couple-set", partners: eggPartners }, "one"))).toMatchObject({
      from: "two",
      fact: { partners: { one: eggPartners.two, two: eggPartners.one } },
    });
    const said = {
      v: 1,
      kind: "half-answered",
      episode: "e",
      by: "two",
      answer: "touches",
      words: "one",
    } as const;
    expect(turned(entry(said)).fact).toEqual({ ...said, by: "one" });
  });
  test("every place in every kind of fact is found by its schema", () => {
    // A kind that names its author does it at its top, as `by` or `place`: that is what is held against its author.
    const names = ["by", "place"];
    const walk = (schema: unknown, path: string): string[] => {
      if (typeof schema !== "object" || schema === null) return [];
      const here = JSON.stringify((schema as { enum?: unknown }).enum) === '["one","two"]' ? [path] : [];
      return [...here, ...Object.entries(schema).flatMap(([key, inner]) => walk(inner, `${path}/${key}`))];
    };
    for (const [kind, schema] of Object.entries(factSchemas))
      for (const path of walk(schema, ""))
        if (path.split("/").length === 3) expect(names, `${kind}${path}`).toContain(path.split("/")[2]);
  });
});
