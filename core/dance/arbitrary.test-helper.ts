// Any couple, any half: shared by the properties of this folder.
import fc from "fast-check";
import { aimIds, bodyIds, cameraIds, landingIds, needIds, storyIds } from "./choices.ts";
import { surfaceIds, underneathIds } from "./feelings.ts";
import type { Half } from "./half.ts";
import { moveIds } from "./moves.ts";
import { cleanName, couple, type Partners } from "./partner.ts";

/** Names as people have them, and text as nobody does. */
export const anyName: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      "Sam",
      "Alex",
      "Mary Ann",
      "O'Brien",
      "Zoë",
      "محمد",
      "שרה",
      "さくら",
      "李雷",
      "Anastasia-Wilhelmina",
      "👩🏽‍🚀",
      "They",
      "I",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
  )
  .map((raw) => cleanName(raw) ?? "Sam");

export const anyPartners: fc.Arbitrary<Partners> = fc
  .tuple(anyName, anyName, fc.boolean(), fc.boolean())
  .map(([one, two, hues, shapes]) => {
    const usual = couple(one, two);
    const hue = hues ? usual.one.hue : usual.two.hue;
    const shape = shapes ? usual.one.shape : usual.two.shape;
    return {
      one: { name: one, hue, shape },
      two: {
        name: two,
        hue: hue === "teal" ? "apricot" : "teal",
        shape: shape === "circle" ? "square" : "circle",
      },
    };
  });

const ownWords = fc.oneof(
  fc.constantFrom(
    "to be met",
    'I said "stop',
    "«non»",
    "a, b; c.",
    "to {other}",
    "line\nbreak",
    "  two  blanks  ",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ""),
);
const words = (ids: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, ownWords);
const some = (ids: readonly string[]) => fc.array(words(ids), { minLength: 1, maxLength: 4 });
const orUnknown = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary }, fc.constant("unknown" as const));

export const anyHalf: fc.Arbitrary<Half> = fc.record(
  {
    certainty: fc.constantFrom("own", "guess"),
    trigger: orUnknown(
      fc.record(
        { seen: fc.uniqueArray(fc.constantFrom(...cameraIds), { maxLength: 3 }), words: ownWords },
        { requiredKeys: ["seen"] },
      ),
    ),
    move: orUnknown(
      fc.record({ did: fc.constantFrom(...moveIds), words: ownWords }, { requiredKeys: ["did"] }),
    ),
    surface: orUnknown(some(surfaceIds)),
    body: fc.uniqueArray(fc.constantFrom(...bodyIds), { maxLength: 3 }),
    story: orUnknown(
      fc.record(
        { you: words(storyIds.you), me: words(storyIds.me), us: words(storyIds.us) },
        { requiredKeys: [] },
      ),
    ),
    underneath: orUnknown(some(underneathIds)),
    need: orUnknown(some(needIds)),
    aim: orUnknown(words(aimIds)),
    landing: orUnknown(words(landingIds)),
    from: ownWords,
    echo: fc.record({ now: fc.integer({ min: 0, max: 10 }), old: fc.integer({ min: 0, max: 10 }) }),
  },
  {
    requiredKeys: [
      "certainty",
      "trigger",
      "move",
      "surface",
      "body",
      "story",
      "underneath",
      "need",
      "aim",
      "landing",
    ],
  },
);
