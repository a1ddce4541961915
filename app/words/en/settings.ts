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
    lead: "It holds your words in plain text. Keep it where only you can read it.",
    without: "Not in it: what is unfinished, your settings, and evenings you took out.",
    out: "Save everything as a file",
    in: "Bring a file in",
    done: (count: number): string =>
      `Brought in: ${count} ${count === 1 ? "entry" : "entries"}. What was here stays.`,
    nothing: "Everything in that file is already here.",
    nothingNew: "Nothing new came in.",
    notOurs: "This file is not one of ours, or it is damaged. Nothing was changed.",
    unreadable: "This file could not be read. Nothing was changed.",
    some: (kept: number, refused: number): string =>
      `Brought in ${kept}; ${refused} could not be read and were left out.`,
    stayOut: (evenings: number): string =>
      evenings === 1
        ? "One evening in it was taken out here, and stays out."
        : `${evenings} evenings in it were taken out here, and stay out.`,
    newer: "A newer version of this app wrote this file.",
    busy: "Bringing it in…",
    inLabel: "Choose a file",
  },
  deleting: {
    head: "Everything this app keeps on this phone goes, for good.",
    lead: "Every word and loop, what is unfinished, what you took out, every setting. It cannot be undone. A file you saved stays where you put it.",
    yes: "Delete everything",
    no: "Keep it",
    gone: "It is gone.",
    left: "Not everything could be taken away yet. Close this app in every other tab and window, then tap again. If it still stays: your browser’s settings can clear what this site keeps, and that takes all of it.",
  },
};
