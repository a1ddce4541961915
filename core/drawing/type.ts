import { directionOf, isJoined } from "./pieces.ts";
import type { Direction, Face, Measure, Point, Role, TextLine, TextRun } from "./scene.ts";
import { balanced, cutLong, measured, type Measured, type Stretch } from "./wrap.ts";

/** Text waiting for its place: lines of runs in one face. */
export interface Para {
  readonly part: TextLine["part"];
  readonly face: Face;
  readonly lineHeight: number;
  readonly direction: Direction;
  readonly lines: readonly SetLine[];
  /** Space above it, px. */
  readonly before: number;
}

export interface SetLine {
  readonly runs: readonly TextRun[];
  readonly width: number;
}

export interface Style {
  readonly part: TextLine["part"];
  readonly face: Face;
  readonly lineHeight: number;
}

/** Where a baseline stands in its line box, parts of the size below the middle. */
const baseline = { serif: 0.3615, sans: 0.35 } as const;
/** How far ink reaches from the baseline, parts of the size. */
export const ascent = 0.8;
export const descent = 0.24;

export const heightOf = (para: Para): number =>
  para.before + para.lines.length * para.lineHeight * para.face.size;

export const stackHeight = (paras: readonly Para[]): number =>
  paras.reduce((sum, para) => sum + heightOf(para), 0);

/** Sets text in a column, one colour or several runs. */
export function setPara(
  runs: readonly TextRun[],
  style: Style,
  column: number,
  measure: Measure,
  direction: Direction,
  before = 0,
  leastLines = 1,
): Para {
  const text = runs.map((run) => run.text).join("");
  const face = isJoined(text) ? { ...style.face, spacing: 0 } : style.face;
  const widthOf = (start: number, end: number) =>
    runsBetween(runs, start, end).reduce(
      (sum, run) => sum + measure(run.text, { ...face, weight: run.weight }),
      0,
    );
  const whole = measured(text, widthOf, measure(" ", face));
  const lines = withLines(cutLong(text, whole, column, widthOf), column, leastLines);
  return {
    part: style.part,
    face,
    lineHeight: style.lineHeight,
    direction: directionOf(text, direction),
    lines: lines.map(({ start, end, width }) => ({ runs: runsBetween(runs, start, end), width })),
    before,
  };
}

/** One line more than needed, where that is asked for and no word has to be cut for it. */
function withLines(text: Measured, column: number, least: number): readonly Stretch[] {
  const lines = balanced(text, column);
  if (lines.length >= least) return lines;
  const narrower = Math.max(...lines.map((line) => line.width)) - 1;
  if (text.pieces.some((piece) => piece.width > narrower)) return lines;
  const more = balanced(text, narrower);
  const widths = more.map((line) => line.width);
  // "a / phone": a word as small as that does not stand alone.
  return Math.min(...widths) * 3 < Math.max(...widths) ? lines : more;
}

function runsBetween(runs: readonly TextRun[], start: number, end: number): readonly TextRun[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const from = offset;
    offset += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === "" ? [] : [{ ...run, text }];
  });
}

/** A paragraph put in place: its lines centred on x, its space above included. */
export function place(para: Para, x: number, top: number): readonly TextLine[] {
  const step = para.lineHeight * para.face.size;
  return para.lines.map((line, i) =>
    textLine(para, line, { x, y: top + para.before + (i + 0.5) * step }, "middle"),
  );
}

/** One line with its middle at the height given. */
export function textLine(
  para: Pick<Para, "part" | "face" | "direction">,
  line: SetLine,
  middle: Point,
  anchor: TextLine["anchor"],
): TextLine {
  const { size, family, spacing = 0 } = para.face;
  const y = middle.y + baseline[family] * size;
  const left = anchor === "left" ? 0 : anchor === "middle" ? line.width / 2 : line.width;
  return {
    kind: "text",
    part: para.part,
    at: { x: middle.x, y },
    anchor,
    runs: line.runs,
    family,
    size,
    spacing,
    direction: para.direction,
    box: { x: middle.x - left, y: y - ascent * size, width: line.width, height: (ascent + descent) * size },
  };
}

export const run = (text: string, colour: Role, weight: number): TextRun => ({ text, colour, weight });

/** The lines of a broken text as runs of one colour. */
export const linesOf = (
  text: string,
  stretches: readonly Stretch[],
  colour: Role,
  weight: number,
): SetLine[] =>
  stretches.map(({ start, end, width }) => ({ runs: [run(text.slice(start, end), colour, weight)], width }));
