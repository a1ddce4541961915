export const settings = {
  head: "Settings",
  names: "Names, colours and shapes",
  words: "Fewer words",
  wordsSmall: "Taps first; writing is one touch away.",
  on: "On",
  off: "Off",
  theme: "Light or dark",
  themes: { device: "As the phone", light: "Light", dark: "Dark" },
  text: "Text size",
  sizes: { usual: "Usual", large: "Large", larger: "Larger" },
  language: "Language",
  languages: { en: "English, for now" },
  justMe: "Just me",
  eggs: "The egg evening in the menu",
  eggsSmall: "The story from the beginning, to look at again.",
  keep: "Save everything, or bring a file in",
  delete: "Delete everything",

  swapColours: "Swap colours",
  swapShapes: "Swap shapes",
  iAm: "This phone is",

  keeping: {
    head: "Everything, as one file",
    lead: "It holds every word in plain text. Keep it where only you can read it.",
    out: "Save everything as a file",
    in: "Bring a file in",
    done: (count: number): string =>
      `Brought in: ${count} ${count === 1 ? "entry" : "entries"}. What was here stays.`,
    nothing: "Everything in that file is already here.",
    notOurs: "This file is not one of ours, or it is damaged. Nothing was changed.",
    some: (kept: number, refused: number): string =>
      `Brought in ${kept}; ${refused} could not be read and were left out.`,
    inLabel: "Choose a file",
  },
  deleting: {
    head: "Everything this app keeps on this phone goes, for good.",
    lead: "Every half, every loop, every setting. It cannot be undone.",
    yes: "Delete everything",
    no: "Keep it",
    gone: "It is gone.",
  },
};
