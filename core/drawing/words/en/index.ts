import type { DrawingWords } from "../words.ts";

/** What the figure says, in English. */
export const en: DrawingWords = {
  language: "en",
  direction: "ltr",
  seen: "seen",
  underneath: "underneath",
  said: "said",
  lostYou: "the moment I lost you",
  story: "the story",
  longing: "the longing",
  guess: "my guess",
  notYet: "not known yet",
  tagline: "neither is the problem; this is",
  moved: (name, move) => `${name} ${move}`,
  title: (one, two, look) => `The ${look === "new" ? "new " : ""}dance of ${one} and ${two}`,
};
