import { describe, expect, test } from "vitest";
import { aimIds } from "../choices.ts";
import { eggHalves, eggPartners } from "../eggs.ts";
import { join } from "../loop.ts";
import { kindOfMove } from "../moves.ts";
import { plain } from "../sentence.ts";
import { en } from "../words/en/index.ts";
import { stepsThatServe, suggestionsFor, twoDances, type Use } from "./index.ts";

const uses = (...how: readonly Use["how"][]): readonly Use[] => how.map((one, i) => ({ at: i, how: one }));

describe("a new step", () => {
  test("every aim is served by soft steps, and fear of the partner by none", () => {
    for (const aim of aimIds) {
      const steps = stepsThatServe(aim);
      expect(steps.length).toBe(aim === "keep-safe" ? 0 : 3);
      for (const step of steps) expect(kindOfMove(step)).toBe("soften");
    }
    expect(stepsThatServe("in own words").length).toBe(3);
  });
  test("nothing is suggested before three times, and never after things go well", () => {
    expect(suggestionsFor(uses("not-this-time", "not-this-time"), 0)).toEqual([]);
    expect(suggestionsFor(uses("not-this-time", "used", "used", "used"), 0)).toEqual(["keep"]);
  });
  test("late asks for an earlier sign, not at all for a smaller step; only the last five times count", () => {
    expect(suggestionsFor(uses("noticed-late", "noticed-late", "used"), 0)).toEqual([
      "earlier-cue",
      "rehearse",
    ]);
    expect(suggestionsFor(uses("not-this-time", "not-this-time", "used"), 2)).toEqual([
      "smaller-step",
      "pause-first",
    ]);
    expect(suggestionsFor(uses(...Array<Use["how"]>(5).fill("not-this-time")), 2)).toEqual([
      "smaller-step",
      "another-aim",
    ]);
    const better = uses(
      ...Array<Use["how"]>(9).fill("not-this-time"),
      "used",
      "used",
      "used",
      "used",
      "used",
    );
    expect(suggestionsFor(better, 0)).toEqual(["keep"]);
  });
});

describe("the new dance beside the old", () => {
  const old = join(eggPartners, eggHalves.one, eggHalves.two);
  test("the eggs: the more Alex stays, the less Sam has to follow; nothing is promised for Sam", () => {
    const both = twoDances(old, "one", { did: "stay" }, undefined, en);
    expect(plain(both.sentence)).toBe("The more Alex stays, the less Sam has to follow.");
    expect(both.fresh.halves.two.certainty).toBe("guess");
    expect(both.fresh.halves.one.certainty).toBe("own");
    expect(both.old).toBe(old);
  });
  test("where the other has shown a step, both clauses stand and nothing is a guess", () => {
    const both = twoDances(old, "one", { did: "stay" }, { did: "ask-gently" }, en);
    expect(plain(both.sentence)).toContain("the less Sam has to follow");
    expect(plain(both.sentence)).toContain("the more Sam asks gently");
    expect(both.fresh.halves.two.certainty).toBe("own");
  });
});
