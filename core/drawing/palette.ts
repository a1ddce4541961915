import type { Role } from "./scene.ts";

export type Palette = Readonly<Record<Role, string>>;

/** The old loop by day. Words reach 4.5 to 1 on paper and pool, strokes and marks 3 to 1; `line` carries no meaning. */
export const light: Palette = {
  paper: "#FBF6EC",
  ink: "#2B2520",
  quiet: "#685D52",
  line: "#B9AC9A",
  "teal-words": "#0A625C",
  "teal-stroke": "#1B857D",
  "teal-pool": "#DCEBE6",
  "teal-ghost": "#E3EDE8",
  "apricot-words": "#94430F",
  "apricot-stroke": "#CC6826",
  "apricot-pool": "#FBE8D8",
  "apricot-ghost": "#F8E6D6",
};

/** The old loop at night. */
export const dark: Palette = {
  paper: "#1A1714",
  ink: "#F4EBDD",
  quiet: "#B6A999",
  line: "#5B5148",
  "teal-words": "#83D6CB",
  "teal-stroke": "#49ADA2",
  "teal-pool": "#183430",
  "teal-ghost": "#1F302D",
  "apricot-words": "#F8BC8C",
  "apricot-stroke": "#E68F50",
  "apricot-pool": "#40291A",
  "apricot-ghost": "#36261B",
};

/** The new loop: quieter hues, for the weight is gone. */
export const newLight: Palette = {
  ...light,
  paper: "#FBF7EE",
  line: "#CFC4B4",
  "teal-words": "#2C625B",
  "teal-stroke": "#4C8D84",
  "teal-pool": "#E6F0EB",
  "apricot-words": "#854C22",
  "apricot-stroke": "#BF7C48",
  "apricot-pool": "#FCF0E4",
};

export const newDark: Palette = {
  ...dark,
  paper: "#1B1815",
  line: "#4E463E",
  "teal-words": "#9AD2C9",
  "teal-stroke": "#64A69D",
  "teal-pool": "#1B302C",
  "apricot-words": "#EEC09B",
  "apricot-stroke": "#D5966A",
  "apricot-pool": "#35271D",
};

/** The palette of a look, by day or night. */
export const paletteFor = (look: "old" | "new", night: boolean): Palette =>
  look === "old" ? (night ? dark : light) : night ? newDark : newLight;
