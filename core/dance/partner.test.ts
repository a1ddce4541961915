import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFact } from "./history/fact.ts";
import { cleanDanceName, cleanName, longestName } from "./partner.ts";

test("what the two call their dance is cleaned like a name, and has more room", () => {
  expect(cleanDanceName('\u202ethe  "egg" thing\u202c')).toBe("the egg thing");
  expect(cleanDanceName("x".repeat(99))).toBe("x".repeat(60));
  expect(cleanDanceName("\u2066\u2069")).toBeUndefined();
  expect(readFact({ v: 1, kind: "refrain-named", name: "\u202eeggs" })).toEqual({
    ok: true,
    value: { v: 1, kind: "refrain-named", name: "eggs" },
  });
});

describe("cleanName", () => {
  test.each([
    ["  Sam  ", "Sam"],
    ["Anne \n Marie", "Anne Marie"],
    ["O'Brien", "O’Brien"],
    ['Al "Ace" Ex', "Al Ace Ex"],
    ["محمد", "محمد"],
    ["\u202eevil\u202c", "evil"],
  ])("%j → %j", (raw, name) => expect(cleanName(raw)).toBe(name));

  test("nothing left is no name", () => {
    for (const raw of ["", "   ", "\u200b", '""']) expect(cleanName(raw)).toBeUndefined();
  });

  test("any text gives a name that can stand in a sentence, and cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (raw) => {
        const name = cleanName(raw);
        if (name === undefined) return;
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/ {2}|["“”„«»\n\u202a-\u202e\u2066-\u2069]/);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });

  test("is at most forty characters as a person counts them", () => {
    const family = "👨‍👩‍👧‍👦";
    expect(cleanName(family.repeat(50))).toBe(family.repeat(longestName));
  });
});
