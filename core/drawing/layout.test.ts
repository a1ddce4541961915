import { eggHalves, eggPartners, en as dance, join } from "@refrain/core/dance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf, itemsOf } from "./check.ts";
import { figures } from "./figures.ts";
import { loopScene, narrowest } from "./loop.ts";
import { drawn, recipe } from "./recipes.gallery.ts";
import type { Scene, TextLine } from "./scene.ts";
import { en } from "./words/en/index.ts";

const eggs = join(eggPartners, eggHalves.one, eggHalves.two);
const at = (width: number, more: object = {}): Scene => loopScene(eggs, { width, dance, words: en, ...more });
const textsOf = (scene: Scene): TextLine[] => itemsOf(scene).filter((item) => item.kind === "text");
const wordsOf = (line: TextLine): string => line.runs.map((run) => run.text).join("");
const linesOf = (scene: Scene, part: TextLine["part"]): TextLine[] =>
  textsOf(scene).filter((line) => line.part === part);

describe("a laid-out loop", () => {
  test("has no line on another, on a stroke, on a mark or outside, and no target too small or across another", () => {
    fc.assert(
      fc.property(recipe, (made) => {
        expect(faultsOf(drawn(made))).toEqual([]);
      }),
      { seed: 20_260, numRuns: 250 },
    );
  });

  test.each(figures.map((figure) => [figure.name, figure] as const))("%s has no fault", (_, figure) => {
    expect(faultsOf(figure.scene())).toEqual([]);
  });

  test("keeps every word, whatever its size", () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const { stations } = drawn(made);
        for (const { owner, kind, items } of stations) {
          if (kind === "move" || made.sparse) continue;
          const loop = join(eggPartners, made.halves[0], made.halves[1]);
          const wanted = dance.station(loop, owner, kind).replaceAll(/\s/g, "");
          const shown = items.flatMap((item) =>
            item.kind === "text" && item.part === (kind === "trigger" ? "camera" : kind)
              ? [wordsOf(item)]
              : [],
          );
          expect(shown.join("").replaceAll(/\s/g, "")).toBe(wanted);
        }
      }),
      { seed: 20_261, numRuns: 60 },
    );
  });

  test("sets one size for both, and what could be seen never larger than nine tenths of what lies underneath", () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const scene = drawn(made);
        const [surface, underneath] = [sizes(scene, "surface"), sizes(scene, "underneath")];
        expect(surface.size).toBeLessThanOrEqual(1);
        expect(underneath.size).toBeLessThanOrEqual(1);
        for (const above of surface) {
          for (const below of underneath) expect(above).toBeLessThanOrEqual(below * 0.9 + 1e-9);
        }
      }),
      { seed: 20_262, numRuns: 80 },
    );
  });

  test("mirrors from right to left: every mark at the same height, as far from the other edge", () => {
    const [ltr, rtl] = [at(800), at(800, { direction: "rtl" })];
    const marks = (scene: Scene) => scene.stations.map(({ id, spot }) => ({ id, ...spot }));
    for (const [i, mark] of marks(ltr).entries()) {
      const other = marks(rtl)[i]!;
      expect(other.id).toBe(mark.id);
      expect(other.y).toBeCloseTo(mark.y, 6);
      expect(other.x).toBeCloseTo(800 - mark.x, 6);
    }
  });

  test("is drawn at 320 px where less is asked for", () => {
    expect(at(120).width).toBe(narrowest);
  });

  test("shares the space of a page out and never falls below its own height", () => {
    const own = at(1123).height;
    expect(at(1123, { leastHeight: 1587 }).height).toBe(1587);
    expect(at(1123, { leastHeight: 10 }).height).toBe(own);
  });
});

const sizes = (scene: Scene, part: TextLine["part"]): Set<number> =>
  new Set(linesOf(scene, part).map((line) => line.size));

describe("the eggs", () => {
  test("say each move over the other's lobe, in its owner's colour, beside its owner's shape", () => {
    const scene = at(800);
    const [alex, sam] = linesOf(scene, "move").sort((a, b) => b.box.x - a.box.x);
    expect(wordsOf(alex!)).toBe("Alex goes quiet");
    expect(wordsOf(sam!)).toBe("Sam follows");
    expect(alex!.box.x).toBeGreaterThan(400);
    expect(sam!.box.x + sam!.box.width).toBeLessThan(400);
    expect(alex!.runs[0]!.colour).toBe("teal-words");
  });

  test("stand in the lobes: feelings above and beneath the line, on one height for both", () => {
    const scene = at(800);
    const line = scene.dot.at.y;
    const [defeated, uncared] = linesOf(scene, "surface");
    expect(wordsOf(defeated!)).toBe("defeated, frustrated");
    expect(defeated!.at.y).toBeLessThan(line);
    expect(uncared!.at.y).toBeCloseTo(defeated!.at.y, 6);
    expect(linesOf(scene, "underneath").map(wordsOf)).toEqual(["ashamed", "unimportant,", "alone"]);
    expect(linesOf(scene, "underneath").every(({ at }) => at.y > line)).toBe(true);
  });

  test("fall into four lines of sentence on a phone, two at 800", () => {
    expect(linesOf(at(320), "sentence").map(wordsOf)).toEqual([
      "The more Sam follows,",
      "the more Alex goes quiet;",
      "the more Alex goes quiet,",
      "the more Sam follows.",
    ]);
    expect(linesOf(at(800), "sentence")).toHaveLength(2);
    expect(linesOf(at(800, { sentence: false }), "sentence")).toEqual([]);
  });

  test("are focused in the order of the dance, Alex's first, each with what a screen reader says", () => {
    const { stations } = at(320);
    expect(stations.map(({ id }) => id)).toEqual(
      ["one", "two"].flatMap((owner) =>
        ["trigger", "story", "surface", "underneath", "need", "move"].map((kind) => `${owner}-${kind}`),
      ),
    );
    expect(stations[5]!.aloud).toContain("Sam sees: Alex walks off to check e-mail");
  });
});

describe("how a half is known", () => {
  const guess = join(eggPartners, eggHalves.one, { ...eggHalves.two, certainty: "guess" });
  const open = join(eggPartners, eggHalves.one, undefined);

  test("a guess is dotted and says so beside the name, at every width", () => {
    for (const width of [320, 480, 800, 1200]) {
      const scene = loopScene(guess, { width, dance, words: en });
      expect(scene.strokes.map(({ manner }) => manner)).toEqual(["brush", "dotted"]);
      const said = scene.names[1]!.items.flatMap((item) => (item.kind === "text" ? [wordsOf(item)] : []));
      expect(said.join(" ")).toContain(en.guess);
    }
  });

  test("a half not given is one open place, which says *not known yet*", () => {
    const scene = loopScene(open, { width: 800, dance, words: en });
    expect(scene.strokes[1]!.manner).toBe("open");
    expect(linesOf(scene, "open").map(wordsOf)).toEqual([en.notYet]);
    const places = scene.stations.filter(({ owner }) => owner === "two").map(({ items }) => items);
    const outlined = places.map((items) =>
      items.some((item) => item.kind === "area" && item.part === "open"),
    );
    expect(outlined.filter(Boolean)).toHaveLength(1);
    expect(
      scene.ground.some((item) => item.kind === "area" && item.part === "pool" && item.owner === "two"),
    ).toBe(false);
  });
});
