import {
  couple,
  eggHalves,
  eggName,
  eggNewHalves,
  eggPartners,
  en as dance,
  join,
  type Half,
  type Partners,
} from "@refrain/core/dance";
import { loopScene, type LoopOptions } from "./loop.ts";
import { dark, light, newDark, newLight, type Palette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { en } from "./words/en/index.ts";

/** A figure in a named state: golden, gallery and look-over share this list. */
export interface Figure {
  readonly name: string;
  readonly palette: Palette;
  readonly scene: () => Scene;
}

const eggs = join(eggPartners, eggHalves.one, eggHalves.two);
const newEggs = join(eggPartners, eggNewHalves.one, eggNewHalves.two);

const drawn =
  (loop: ReturnType<typeof join>, options: Omit<LoopOptions, "dance" | "words">): (() => Scene) =>
  () =>
    loopScene(loop, { dance, words: en, ...options });

const figure = (name: string, scene: () => Scene, palette: Palette = light): Figure => ({
  name,
  scene,
  palette,
});

const half = (words: {
  readonly move?: Half["move"];
  readonly trigger: string;
  readonly surface: readonly string[];
  readonly story: string;
  readonly underneath: readonly string[];
  readonly need: readonly string[];
}): Half => ({
  certainty: "own",
  trigger: { seen: [], words: words.trigger },
  move: words.move ?? "unknown",
  surface: words.surface,
  body: [],
  story: { you: words.story },
  underneath: words.underneath,
  need: words.need,
  aim: "unknown",
  landing: "unknown",
});

const japanese: Partners = couple("健太郎", "さくら");
const japaneseHalves = {
  one: half({
    move: { did: "go-silent" },
    trigger: "「また忘れたの?」と台所から声がした",
    surface: ["いらいら", "むなしい"],
    story: "また失敗した。何をしても喜んでもらえない。",
    underneath: ["恥ずかしい"],
    need: ["帰ってきてよかったと思われたい"],
  }),
  two: half({
    move: { did: "follow" },
    trigger: "健太郎さんは黙って部屋を出ていった",
    surface: ["傷ついた", "さびしい"],
    story: "私のことはどうでもいいのだ。いつも一人で待っている。",
    underneath: ["ひとりぼっち", "大切にされていない"],
    need: ["話を聞いてほしい"],
  }),
};

const arabic: Partners = couple("سامي", "ليلى");
const arabicHalves = {
  one: half({
    move: { did: "go-silent" },
    trigger: "«أين البيض؟»",
    surface: ["محبط", "متوتر"],
    story: "فشلت مرة أخرى. لا أستطيع أن أسعدها.",
    underneath: ["خجلان"],
    need: ["أن يُرحَّب بي كما أنا"],
  }),
  two: half({
    move: { did: "follow" },
    trigger: "سامي يذهب ليقرأ بريده",
    surface: ["مجروحة"],
    story: "إنه يبتعد. لا يهتم. لست مهمة عنده.",
    underneath: ["وحيدة", "غير مهمة"],
    need: ["أن أكون مهمة", "أن يجيبني"],
  }),
};

const longPartners: Partners = couple("Maximiliana-Alexandrine von Hohenfels", "Bartholomew");
const longHalves = {
  one: half({
    move: { did: "phone" },
    trigger:
      "Bartholomew put the keys down hard, looked at the calendar, and asked in a flat voice whether anyone in this house ever reads what is written on it in large red letters",
    surface: ["somewhere between furious and completely worn out by having to explain it all again"],
    story:
      "Whatever I do it is never the right thing, and the one thing I forgot will be remembered for years, while everything I carried quietly all week long counts for nothing at all in the end.",
    underneath: ["afraid that one day the list of what I got wrong is longer than what we are to each other"],
    need: ["to come home and be looked at before the calendar is"],
  }),
  two: half({
    move: { did: "ask-again" },
    trigger: "The phone came out before the coat was off",
    surface: ["stung"],
    story:
      "There is always something more interesting than me, and I have become the person who checks the calendar.",
    underneath: ["alone"],
    need: ["that the two of us are on one team, also on a Tuesday, also when it is only about the bins"],
  }),
};

const sparseEggs = join(
  eggPartners,
  { ...eggHalves.one, surface: ["flat"] },
  { ...eggHalves.two, surface: ["cross"], underneath: ["alone"] },
);

export const figures: readonly Figure[] = [
  figure("eggs-320", drawn(eggs, { width: 320 })),
  figure("eggs-320-dark", drawn(eggs, { width: 320 }), dark),
  figure("eggs-560", drawn(eggs, { width: 560 })),
  figure("eggs-800", drawn(eggs, { width: 800 })),
  figure("eggs-800-dark", drawn(eggs, { width: 800 }), dark),
  figure(
    "eggs-poster",
    drawn(eggs, { width: 1123, leastHeight: 1587, title: eggName, tagline: en.tagline, under: true }),
  ),
  figure(
    "eggs-poster-dark",
    drawn(eggs, { width: 1123, leastHeight: 1587, title: eggName, tagline: en.tagline, under: true }),
    dark,
  ),
  figure("eggs-new-800", drawn(newEggs, { width: 800, look: "new" }), newLight),
  figure("eggs-new-320-dark", drawn(newEggs, { width: 320, look: "new" }), newDark),
  figure("eggs-sparse-800", drawn(sparseEggs, { width: 800, sparse: true })),
  figure(
    "guess-800",
    drawn(join(eggPartners, eggHalves.one, { ...eggHalves.two, certainty: "guess" }), { width: 800 }),
  ),
  figure("unknown-half-800", drawn(join(eggPartners, eggHalves.one, undefined), { width: 800 })),
  figure(
    "unknown-stations-320",
    drawn(
      join(
        eggPartners,
        { ...eggHalves.one, underneath: "unknown", need: "unknown" },
        { ...eggHalves.two, certainty: "guess", surface: "unknown", move: "unknown", story: "unknown" },
      ),
      { width: 320 },
    ),
  ),
  figure("japanese-800", drawn(join(japanese, japaneseHalves.one, japaneseHalves.two), { width: 800 })),
  figure("japanese-320", drawn(join(japanese, japaneseHalves.one, japaneseHalves.two), { width: 320 })),
  figure(
    "arabic-800",
    drawn(join(arabic, arabicHalves.one, arabicHalves.two), { width: 800, direction: "rtl" }),
  ),
  figure(
    "arabic-320",
    drawn(join(arabic, arabicHalves.one, arabicHalves.two), { width: 320, direction: "rtl" }),
  ),
  figure("long-800", drawn(join(longPartners, longHalves.one, longHalves.two), { width: 800, under: true })),
  figure("long-320", drawn(join(longPartners, longHalves.one, longHalves.two), { width: 320, under: true })),
];
