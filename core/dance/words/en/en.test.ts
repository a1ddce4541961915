import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyHalf, anyName, anyPartners } from "../../arbitrary.test-helper.ts";
import { eggHalves, eggInstead, eggNewHalves, eggPartners } from "../../eggs.ts";
import { acceptedUnderneath } from "../../feelings.ts";
import { unknownHalf, type Half } from "../../half.ts";
import { join, stationKinds, type Loop } from "../../loop.ts";
import { moveIds, type MoveId } from "../../moves.ts";
import { couple, places } from "../../partner.ts";
import { plain } from "../../sentence.ts";
import { en } from "./index.ts";

const eggs = join(eggPartners, eggHalves.one, eggHalves.two);
const did = (move: MoveId): Half => ({ ...unknownHalf, move: { did: move } });
const views = ["outside", "one", "two"] as const;

describe("the eggs, said", () => {
  test("from outside and from each side", () => {
    expect(plain(en.link(eggs, "outside"))).toBe(
      "The more Sam follows, the more Alex goes quiet; the more Alex goes quiet, the more Sam follows.",
    );
    expect(plain(en.link(eggs, "one"))).toBe(
      "The more you follow, the more I go quiet; the more I go quiet, the more you follow.",
    );
    expect(plain(en.link(eggs, "two"))).toBe(
      "The more I follow, the more you go quiet; the more you go quiet, the more I follow.",
    );
  });
  test("what lies underneath", () => {
    expect(plain(en.under(eggs, "outside"))).toBe(
      "Underneath, Sam feels unimportant and alone, and longs to matter and to be answered; " +
        "Alex feels ashamed and longs to be welcome, eggs or no eggs.",
    );
  });
  test("the new dance", () => {
    expect(plain(en.relief(eggs, eggInstead))).toBe(
      "The more Alex stays, the less Sam has to follow; the more Sam asks gently, the less Alex has to go quiet.",
    );
    expect(plain(en.link(join(eggPartners, eggNewHalves.one, eggNewHalves.two), "outside"))).toBe(
      "The more Alex stays, the more Sam asks gently; the more Sam asks gently, the more Alex stays.",
    );
  });
  test("aloud", () => {
    expect(en.aloud(eggs, "one", "move")).toBe(
      "Alex, the move: goes quiet. Sam sees: Alex walks off to check e-mail.",
    );
    expect(en.aloud(join(eggPartners, eggHalves.one, undefined), "two", "need")).toBe(
      "Sam, the longing: not known yet.",
    );
  });
});

describe("a half told by its owner", () => {
  test("Sam's, as Alex reads it", () => {
    expect(en.tell(eggHalves.two, "you")).toEqual([
      "The moment I lost you: Alex walks off to check e-mail. I seemed uncared for and hurt. " +
        "I followed, to get an answer. My guess is that it landed as an attack.",
      "I told myself: They walk away. They don’t care. I don’t matter. Underneath I felt unimportant and alone. " +
        "I longed to matter and to be answered.",
    ]);
  });
  test("moves and feelings that are no sentence by their label alone", () => {
    const half: Half = {
      ...unknownHalf,
      move: { did: "test" },
      underneath: ["too-much", "not-enough"],
      need: ["reassured"],
    };
    expect(en.tell(half, "you")).toEqual([
      "I set a test.",
      "Underneath I felt like too much and not good enough. I longed to know all is well.",
    ]);
  });
  test("an empty half says nothing", () => expect(en.tell(unknownHalf, "you")).toEqual([]));
});

describe("what is not known", () => {
  test("one move, both moves, nothing underneath", () => {
    const half = join(eggPartners, did("go-silent"), undefined);
    expect(plain(en.link(half, "outside"))).toBe("When Alex goes quiet, what Sam does is not known yet.");
    expect(plain(en.link(half, "two"))).toBe("When you go quiet, what I do is not known yet.");
    expect(plain(en.under(half, "outside"))).toBe("What lies underneath is not known yet.");
    expect(plain(en.link(join(eggPartners, undefined, undefined), "outside"))).toBe(
      "Neither step is known yet.",
    );
  });
  test("a guess says perhaps", () => {
    const guessed = join(eggPartners, eggHalves.one, {
      ...did("follow"),
      certainty: "guess",
      underneath: ["alone"],
    });
    expect(plain(en.under(guessed, "one"))).toMatch(/^Underneath, perhaps you feel alone; I feel ashamed/);
  });
  test("fear is not drawn as a dance, and the sentence does not say why", () => {
    const loop = join(eggPartners, { ...did("go-silent"), aim: "keep-safe" }, did("follow"));
    expect(plain(en.link(loop, "outside"))).toBe("This one is not drawn as a dance.");
  });
});

/** Everything the words can say of a loop. */
function everySentence(loop: Loop): string[] {
  const instead = { one: { did: "stay" }, two: { did: "name-feeling" } } as const;
  return [
    ...views.flatMap((view) => [plain(en.link(loop, view)), plain(en.under(loop, view))]),
    plain(en.relief(loop, instead)),
  ];
}

function isWellSaid(sentence: string): void {
  expect(sentence).not.toMatch(/undefined|null|\[object|NaN|\{|\}/);
  expect(sentence).not.toMatch(/\s\s|^\s|\s$|\s[,.;]/);
  expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
  expect([...sentence.matchAll(/“/g)].length).toBe([...sentence.matchAll(/”/g)].length);
  expect(sentence).not.toMatch(/"/);
}

describe("sentences are whole", () => {
  test("for every pair of moves", () => {
    for (const one of moveIds)
      for (const two of moveIds) {
        const loop = join(eggPartners, did(one), did(two));
        for (const sentence of everySentence(loop)) isWellSaid(sentence);
      }
  });

  test("for any names", () => {
    fc.assert(
      fc.property(
        anyName,
        anyName,
        fc.constantFrom(...moveIds),
        fc.constantFrom(...moveIds),
        (a, b, one, two) => {
          const names = a + b;
          const loop = join(couple(a, b), did(one), did(two));
          for (const sentence of everySentence(loop)) {
            // A name may itself hold a brace or the word "null"; what stands around it must be whole.
            if (!/[{}]|undefined|null|NaN/.test(names)) isWellSaid(sentence);
            expect(sentence).not.toMatch(/\s\s|["]|undefined undefined/);
          }
        },
      ),
    );
  });

  test("for any halves: no doubled blank, no unclosed quote, no hole", () => {
    fc.assert(
      fc.property(anyPartners, anyHalf, anyHalf, (partners, one, two) => {
        const loop = join(partners, one, two);
        for (const sentence of everySentence(loop)) {
          expect(sentence).not.toMatch(/\s\s|["]/);
          expect([...sentence.matchAll(/“/g)].length).toBe([...sentence.matchAll(/”/g)].length);
          expect(sentence).not.toMatch(/\[object/);
        }
        for (const place of places)
          for (const kind of stationKinds) expect(en.aloud(loop, place, kind)).toMatch(/[.!?…”"]$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the word lists", () => {
  test("accepted as underneath are never among the posing", () => {
    const names = acceptedUnderneath.map((id) => en.underneath[id].name);
    for (const { word } of en.posing) expect(names).not.toContain(word);
  });
  test("no posing word twice, each with a question to offer", () => {
    const words = en.posing.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const { couldBe } of en.posing) expect(couldBe.length).toBeGreaterThan(0);
  });
  test("no offered move controls: no door blocked, no phone checked", () => {
    for (const { label } of Object.values(en.moves))
      expect(label).not.toMatch(/block|check|follow.*phone|lock|threat/i);
  });
});
