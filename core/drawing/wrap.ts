import { characterEnds, piecesOf, type Piece } from "./pieces.ts";
import type { Face, Measure } from "./scene.ts";

/** One line of a broken text: offsets, and its width in px. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** A text cut into pieces and measured; blanks have one width. */
export interface Measured {
  readonly pieces: readonly (Piece & { readonly width: number })[];
  readonly blank: number;
}

/** `widthOf` measures a stretch of the text, which may change its weight on the way. */
export function measured(
  text: string,
  widthOf: (start: number, end: number) => number,
  blank: number,
): Measured {
  return {
    pieces: piecesOf(text).map((piece) => ({ ...piece, width: widthOf(piece.start, piece.end) })),
    blank,
  };
}

export const measuredIn = (text: string, face: Face, measure: Measure): Measured =>
  measured(text, (start, end) => measure(text.slice(start, end), face), measure(" ", face));

/** Pieces too long for a column are cut between characters. */
export function cutLong(
  text: string,
  from: Measured,
  column: number,
  widthOf: (start: number, end: number) => number,
): Measured {
  if (from.pieces.every((piece) => piece.width <= column)) return from;
  const pieces = from.pieces.flatMap((piece) => {
    if (piece.width <= column) return [piece];
    const cut: (Piece & { readonly width: number })[] = [];
    let start = piece.start;
    let last = start;
    let width = 0;
    for (const offset of characterEnds(text.slice(piece.start, piece.end))) {
      const end = piece.start + offset;
      const wider = widthOf(start, end);
      if (wider > column && last > start) {
        cut.push({ start, end: last, width, blank: false });
        start = last;
        width = widthOf(start, end);
      } else width = wider;
      last = end;
    }
    return [...cut, { start, end: piece.end, width, blank: piece.blank }];
  });
  return { pieces, blank: from.blank };
}

/** Lines filled one after the other. */
export function greedy({ pieces, blank }: Measured, column: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  let line: Stretch | undefined;
  let gap = 0;
  for (const piece of pieces) {
    const width: number = line === undefined ? piece.width : line.width + gap + piece.width;
    if (line === undefined) line = { start: piece.start, end: piece.end, width };
    else if (width <= column + 0.01) line = { start: line.start, end: piece.end, width };
    else {
      lines.push(line);
      line = { start: piece.start, end: piece.end, width: piece.width };
    }
    gap = piece.blank ? blank : 0;
  }
  return line === undefined ? lines : [...lines, line];
}

/** The fewest lines a column allows, then the narrowest width that keeps their number: even rags, no widow. */
export function balanced(text: Measured, column: number): readonly Stretch[] {
  const first = greedy(text, column);
  if (first.length < 2) return first;
  let low = Math.max(...text.pieces.map((piece) => piece.width), 0);
  let high = Math.max(...first.map((line) => line.width));
  let best = first;
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    const lines = greedy(text, middle);
    if (lines.length === first.length) {
      best = lines;
      high = middle;
    } else low = middle;
  }
  return best;
}
