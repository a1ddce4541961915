import { graphemesOf } from "./graphemes.ts";
import { stringWidth } from "./width.ts";

const words = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * Lines of at most `width` columns, broken between words where the script has them, else between characters:
 * the fewest lines, then as even as they can be, so that no word stands alone on the last.
 */
export function wrap(text: string, width: number): readonly string[] {
  const fewest = fill(text, width);
  let even = fewest;
  for (let narrower = width - 1; narrower >= width / 2; narrower -= 1) {
    const lines = fill(text, narrower);
    if (lines.length > fewest.length) break;
    even = lines;
  }
  return even;
}

function fill(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text, width)) {
    if (stringWidth(line + piece.trimEnd()) > width && line.trim() !== "") {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines;
}

/** What is not broken: a word with the punctuation and the blank after it. */
function pieces(text: string, width: number): readonly string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = found.at(-1);
    const glued = last !== undefined && !isWordLike && !/\s$/.test(last);
    const opened = last !== undefined && /[\p{Ps}\p{Pi}'"-]$/u.test(last);
    if (glued || opened) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.flatMap((piece) => (stringWidth(piece) <= width ? [piece] : chopped(piece, width)));
}

function chopped(piece: string, width: number): readonly string[] {
  const parts: string[] = [""];
  for (const segment of graphemesOf(piece)) {
    if (stringWidth((parts.at(-1) ?? "") + segment) > width) parts.push("");
    parts[parts.length - 1] += segment;
  }
  return parts;
}
