import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyHalf, anyPartners } from "./arbitrary.test-helper.ts";
import { eggStory, story, storySchema } from "./story.ts";

const eggs = () => structuredClone(eggStory) as Record<string, any>;
const faults = (value: unknown) => {
  const read = story.read(value, "");
  return read.ok ? [] : read.error.map(({ at, found, expected }) => [at, found, expected.kind]);
};

describe("reading a story", () => {
  test("the eggs come back as they are", () => {
    expect(story.read(eggStory, "")).toEqual({ ok: true, value: eggStory });
  });

  test("a half of taps alone is whole", () => {
    const taps = {
      trigger: { seen: ["a-tone"] },
      move: { did: "leave" },
      surface: ["angry"],
      underneath: ["alone"],
      need: ["close"],
    };
    expect(faults({ ...eggs(), halves: { one: taps, two: "unknown" } })).toEqual([]);
  });

  test("each fault says where, what was found and what was expected", () => {
    const doc = eggs();
    doc["halves"].one.move.did = "sulk";
    doc["halves"].one.surface = [];
    delete doc["halves"].two.need;
    doc["halves"].two.feeling = "sad";
    doc["partners"].one.name = "  ";
    expect(faults(doc)).toEqual([
      ["partners.one.name", '"  "', "name"],
      ["halves.one.move.did", '"sulk"', "one-of"],
      ["halves.one.surface", "[]", "list"],
      ["halves.two.feeling", '"sad"', "known-field"],
      ["halves.two.need", "nothing", "present"],
    ]);
  });

  test("two alike, or no half at all", () => {
    const alike = eggs();
    alike["partners"].two.shape = "circle";
    expect(faults(alike)).toEqual([["partners", expect.any(String), "different-partners"]]);
    expect(faults({ ...eggs(), halves: { one: "unknown", two: "unknown" } })[0]?.[2]).toBe(
      "one-half-at-least",
    );
  });

  test("colours and shapes left out are filled in so that they differ", () => {
    const read = story.read(
      { ...eggs(), partners: { one: { name: "A", hue: "apricot" }, two: { name: "B" } } },
      "",
    );
    expect(read.ok && read.value.partners).toEqual({
      one: { name: "A", hue: "apricot", shape: "circle" },
      two: { name: "B", hue: "teal", shape: "square" },
    });
  });

  test("any JSON at all: an answer, never a throw", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof story.read(value, "").ok === "boolean"));
  });
});

describe("the schema that is shipped", () => {
  const valid = new Ajv2020({ strict: false }).compile(storySchema);

  test("accepts the eggs", () => expect(valid(eggStory)).toBe(true));

  test("says yes to whatever the reader accepts", () => {
    fc.assert(
      fc.property(anyPartners, anyHalf, anyHalf, (partners, one, two) => {
        const doc = { partners, halves: { one, two } };
        if (story.read(doc, "").ok) expect(valid(doc)).toBe(true);
      }),
    );
  });

  test("says no where the reader does, one change at a time", () => {
    const broken = [
      (d: any) => (d.halves.one.move.did = "sulk"),
      (d: any) => (d.halves.one.surface = []),
      (d: any) => delete d.halves.two.need,
      (d: any) => (d.halves.two.feeling = "sad"),
      (d: any) => (d.halves.one.echo = { now: 11, old: 0 }),
      (d: any) => (d.episode = { when: "yesterday" }),
      (d: any) => (d.partners = { one: { name: "A" } }),
    ];
    for (const change of broken) {
      const doc = eggs();
      change(doc);
      expect(story.read(doc, "").ok).toBe(false);
      expect(valid(doc)).toBe(false);
    }
  });
});
