// Made-up couples in many scripts and every option of the figure, for properties.
import {
  cleanName,
  couple,
  en as dance,
  join,
  moveIds,
  type Half,
  type Hue,
  type Shape,
} from "@refrain/core/dance";
import fc from "fast-check";
import { loopScene } from "./loop.ts";
import type { Scene } from "./scene.ts";
import { en } from "./words/en/index.ts";

const alphabets = [
  "abcdefghij klmnopqrst uvwxyz, - “”’.!?",
  "ABCMWQ ÄÖÜßéèñçőł iljft'.-",
  "あいうえおかきくけこっゃーアイウ漢字大切一人、。「」",
  "ابتثجحخ دذرزسش صضطظعغ، ؟",
  "אבגדה וזחט יכלמנ",
  "กขคงจฉชซ าิีึืุูเแโ",
  "अआइई कखगघ चछ ािी्",
  "가나다라 마바사 아자차카",
  "😀👩‍👩‍👧🏽🇩🇪 ❤️ 🫶🏿",
  "αβγδ εζηθ жзийклмн",
];

/** Text in one script, from a single sign to 200, with words of every length. */
const text = (longest: number) =>
  fc
    .constantFrom(...alphabets)
    .chain((alphabet) =>
      fc.array(fc.constantFrom(...Array.from(alphabet)), { minLength: 1, maxLength: longest, size: "max" }),
    )
    .map((signs) => signs.join(""));

const name = text(60).map((raw) => cleanName(raw) ?? "N");
const answer = <T>(known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: fc.constant("unknown" as const) });
const words = fc.oneof(text(12), text(60), text(200));
const few = fc.array(words, { minLength: 1, maxLength: 2 });

const half: fc.Arbitrary<Half> = fc.record({
  certainty: fc.constantFrom("own" as const, "guess" as const),
  trigger: answer(words.map((w) => ({ seen: [], words: w }))),
  move: answer(fc.constantFrom(...moveIds).map((did) => ({ did }))),
  surface: answer(few),
  body: fc.constant([]),
  story: answer(words.map((you) => ({ you }))),
  underneath: answer(few),
  need: answer(few),
  aim: fc.constant("unknown" as const),
  landing: fc.constant("unknown" as const),
});

/** What a figure is made of, so that a counterexample can be read. */
export const recipe = fc.record({
  names: fc.tuple(name, name),
  swapped: fc.boolean(),
  halves: fc.tuple(half, fc.option(half, { nil: undefined })),
  width: fc.oneof(fc.constantFrom(320, 360, 599, 600, 800, 1123, 1684), fc.integer({ min: 320, max: 1684 })),
  direction: fc.constantFrom("ltr" as const, "rtl" as const),
  look: fc.constantFrom("old" as const, "new" as const),
  sparse: fc.boolean(),
  sentence: fc.boolean(),
  under: fc.boolean(),
  title: fc.oneof(fc.constant(""), text(80)),
  tagline: fc.constantFrom("", en.tagline),
  leastHeight: fc.constantFrom(0, 2400),
});

export const drawn = ({ names, swapped, halves, ...options }: RecipeOf<typeof recipe>): Scene => {
  const plain = couple(names[0], names[1]);
  const dressed = (place: "one" | "two", hue: Hue, shape: Shape) => ({ ...plain[place], hue, shape });
  const partners = swapped
    ? { one: dressed("one", "apricot", "square"), two: dressed("two", "teal", "circle") }
    : plain;
  return loopScene(join(partners, halves[0], halves[1]), { dance, words: en, ...options });
};

export type RecipeOf<T> = T extends fc.Arbitrary<infer R> ? R : never;
