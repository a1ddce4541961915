import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyHalf, anyPartners } from "./arbitrary.test-helper.ts";
import { eggHalves, eggNewHalves, eggPartners } from "./eggs.ts";
import { formOf } from "./form.ts";
import { unknownHalf, type Half } from "./half.ts";
import { join, stationKinds, swapped } from "./loop.ts";
import { newLoop } from "./new-loop.ts";
import { en } from "./words/en/index.ts";
import type { MoveId } from "./moves.ts";

const did = (move: MoveId, more: Partial<Half> = {}): Half => ({
  ...unknownHalf,
  move: { did: move },
  ...more,
});

describe("join", () => {
  const eggs = join(eggPartners, eggHalves.one, eggHalves.two);

  test("the eggs: Sam goes after, and both moments are marked", () => {
    expect(eggs.form).toEqual({ kind: "pursue-distance", pursuer: "two" });
    expect(eggs.lead).toBe("two");
    expect(eggs.stations.filter((s) => s.lostYou).map((s) => [s.owner, s.kind])).toEqual([
      ["one", "trigger"],
      ["two", "trigger"],
    ]);
  });

  test("stations stand in the order of the dance, first one partner's, then the other's", () => {
    expect(eggs.stations.map((s) => s.kind)).toEqual([...stationKinds, ...stationKinds]);
    expect(eggs.stations.map((s) => s.owner).join()).toBe("one,one,one,one,one,one,two,two,two,two,two,two");
  });

  test("a half not given is open at every station, and a guess is marked at each", () => {
    const alone = join(eggPartners, eggHalves.one, undefined);
    expect(alone.stations.slice(6).every((s) => s.known === "unknown")).toBe(true);
    const guessed = join(eggPartners, eggHalves.one, { ...eggHalves.two, certainty: "guess" });
    expect(guessed.stations.slice(6).every((s) => s.known === "guess")).toBe(true);
  });

  test("is symmetric: joined the other way round it is the same loop with the places exchanged", () => {
    fc.assert(
      fc.property(anyPartners, anyHalf, anyHalf, (partners, one, two) => {
        const loop = join(partners, one, two);
        expect(swapped(swapped(loop))).toEqual(loop);
        const other = join({ one: partners.two, two: partners.one }, two, one);
        expect(other.form.kind).toBe(loop.form.kind);
        expect(other.lead).toBe(loop.lead && (loop.lead === "one" ? "two" : "one"));
        const mirror = other.stations.map((s) => ({ ...s, owner: s.owner === "one" ? "two" : "one" }));
        expect([...mirror.slice(6), ...mirror.slice(0, 6)]).toEqual(loop.stations);
      }),
    );
  });
});

describe("form", () => {
  test.each([
    ["follow", "go-silent", "pursue-distance"],
    ["criticise", "raise-voice", "attack-attack"],
    ["leave", "phone", "freeze-freeze"],
    ["stop-asking", "go-silent", "burnt-out-pursuer"],
    ["stop-asking", "stop-asking", "freeze-freeze"],
    ["stop-asking", "follow", "pursue-distance"],
    ["ask-gently", "go-silent", "turning"],
    ["stay", "reassure", "turning"],
  ] as const)("%s and %s: %s", (one, two, kind) => {
    expect(formOf(did(one), did(two)).kind).toBe(kind);
    expect(formOf(did(two), did(one)).kind).toBe(kind);
  });

  test("fear gives no form, whatever the moves", () => {
    const afraid = did("go-silent", { aim: "keep-safe" });
    const harmed = did("go-silent", { trigger: { seen: [], words: "a blow", harm: true } });
    for (const half of [afraid, harmed]) {
      expect(formOf(half, did("follow"))).toEqual({ kind: "none", why: "fear" });
      expect(formOf(did("follow"), half)).toEqual({ kind: "none", why: "fear" });
    }
  });

  test("the new dance of the eggs is a turning", () => {
    expect(formOf(eggNewHalves.one, eggNewHalves.two)).toEqual({ kind: "turning", softened: ["one", "two"] });
  });
});

describe("the new loop", () => {
  const eggs = join(eggPartners, eggHalves.one, eggHalves.two);
  const fresh = newLoop(
    eggs,
    { one: { did: "stay" }, two: { did: "ask-gently", words: "Welcome home." } },
    en,
  );

  test("what was hidden is said, what was longed for lies beneath, the other's new words are what one sees", () => {
    expect(en.station(fresh, "one", "surface")).toBe("ashamed, and says so");
    expect(en.station(fresh, "two", "underneath")).toBe("to matter, to be answered");
    expect(en.station(fresh, "one", "trigger")).toBe("Welcome home.");
    expect(fresh.form.kind).toBe("turning");
  });
});
