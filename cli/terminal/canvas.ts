import { graphemesOf } from "./graphemes.ts";
import { stringWidth } from "./width.ts";

/** How a terminal shows something; nothing of it without colour. */
export type Style = "teal" | "apricot" | "quiet" | "plain" | "strong";

/** Colours of the two partners and a quiet voice, as 256-colour codes that hold on light and dark grounds. */
const codes: Readonly<Record<Style, string>> = {
  teal: "\u001b[38;5;30m",
  apricot: "\u001b[38;5;166m",
  quiet: "\u001b[2m",
  plain: "",
  strong: "\u001b[1m",
};
const reset = "\u001b[0m";

/** Text in a style, or as it is where colour is off. */
export const styled = (text: string, style: Style, colour: boolean): string =>
  colour && codes[style] !== "" && text !== "" ? `${codes[style]}${text}${reset}` : text;

interface Cell {
  readonly text: string;
  readonly style: Style;
}

const blank: Cell = { text: " ", style: "plain" };
/** The second column of a wide character. */
const covered: Cell = { text: "", style: "plain" };

/** A page of terminal cells to draw on. Writing outside it is ignored. */
export class Canvas {
  readonly #rows: Cell[][] = [];
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  write(x: number, y: number, text: string, style: Style = "plain"): void {
    while (this.#rows.length <= y) this.#rows.push(Array.from({ length: this.#width }, () => blank));
    const row = this.#rows[y];
    if (!row) return;
    let at = x;
    for (const segment of graphemesOf(text)) {
      const wide = stringWidth(segment);
      if (wide > 0 && at >= 0 && at + wide <= this.#width) {
        row[at] = { text: segment, style };
        if (wide === 2) row[at + 1] = covered;
      }
      at += wide;
    }
  }

  /** Centred on a column. */
  centre(x: number, y: number, text: string, style: Style = "plain"): void {
    this.write(x - Math.floor(stringWidth(text) / 2), y, text, style);
  }

  toString(colour: boolean): string {
    return this.#rows.map((row) => inStyles(row, colour).trimEnd()).join("\n");
  }
}

/** Neighbours of one style share one pair of codes. */
function inStyles(row: readonly Cell[], colour: boolean): string {
  let line = "";
  let run = "";
  let style: Style = "plain";
  for (const cell of row) {
    if (cell.style !== style && cell.text.trim() !== "") {
      line += styled(run, style, colour);
      run = "";
      style = cell.style;
    }
    run += cell.text;
  }
  return line + styled(style === "plain" ? run : run.trimEnd(), style, colour);
}
