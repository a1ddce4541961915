import type { Place } from "@refrain/core/dance";
import { besideText, shorten } from "./label.ts";
import { directionOf } from "./pieces.ts";
import { mannerOf, role, type Plan, type Sheet } from "./plan.ts";
import type { Item, NameGroup, Point, Rule, TextLine, TextRun } from "./scene.ts";
import { captionBlock, markBeside, nameFace } from "./top.ts";
import { run, textLine } from "./type.ts";

export interface PlacedName {
  readonly group: NameGroup;
  /** What the name takes of the line, px: it is cut there. */
  readonly from: number;
  readonly to: number;
}

/** The room a name has on the line, mark left out, px. */
function roomFor(plan: Plan): number {
  const face = nameFace(plan);
  const mark = markBeside("one", face, true);
  const half = plan.lobe.half(-face.size * 0.6, face.size * 0.6);
  return 2 * (half - Math.max(5, plan.p.pad * 0.6)) - 2 * mark.r - mark.gap;
}

const guessRun = (plan: Plan): TextRun => run(`\u00a0\u00a0${plan.words.guess}`, "quiet", 400);

/** Whether *my guess* stands beside the name; in a narrow lobe it stands over it. */
export function guessBeside(plan: Plan): boolean {
  const face = nameFace(plan);
  const { text, weight } = guessRun(plan);
  return roomFor(plan) - plan.measure(text, { ...face, weight }) >= face.size * 4;
}

/** A partner's name with its mark, floating on the line at the lobe's axis. */
export function placeName(sheet: Sheet, owner: Place): PlacedName {
  const { name } = sheet.loop.partners[owner];
  const manner = mannerOf(sheet.loop, owner);
  const face = nameFace(sheet);
  const mark = markBeside(owner, face, manner !== "unknown");
  const beside = manner === "guess" && guessBeside(sheet) ? [guessRun(sheet)] : [];
  const widthOf = (runs: readonly TextRun[]) =>
    runs.reduce((sum, { text, weight }) => sum + sheet.measure(text, { ...face, weight }), 0);
  const shown = shorten(name, face, roomFor(sheet) - widthOf(beside), sheet.measure);
  const runs = [run(shown, role(sheet, owner, "words"), face.weight), ...beside];
  const width = widthOf(runs);
  const para = { part: "name", face, direction: directionOf(name, sheet.direction) } as const;
  const at = sheet.at(owner, { x: sheet.lobe.axis, y: 0 });
  const [text, markItem] = besideText(sheet, para, width, mark, at.x, at.y);
  const items: Item[] = [markItem, textLine(para, { runs, width }, { x: text.x, y: at.y }, text.anchor)];
  if (manner === "guess" && beside.length === 0) items.push(...guessOver(sheet, at));
  const half = (2 * mark.r + mark.gap + width) / 2;
  const cut = Math.min(half + sheet.p.nameCut, sheet.lobe.half(-1, 1) - 1);
  return { group: { owner, name, items }, from: at.x - cut, to: at.x + cut };
}

function guessOver(sheet: Sheet, at: Point): readonly TextLine[] {
  const { para } = captionBlock(sheet, sheet.words.guess, "quiet", Number.POSITIVE_INFINITY, 0);
  const [line] = para.lines;
  const y = at.y - nameFace(sheet).size * 0.62 - para.face.size * 0.62;
  return line === undefined ? [] : [textLine(para, line, { x: at.x, y }, "middle")];
}

/** The line between seen and underneath, cut at the names; dots in the new loop. */
export function waterline(sheet: Sheet, names: readonly PlacedName[]): readonly Rule[] {
  const { p, cy } = sheet;
  const cuts = [...names].sort((a, b) => a.from - b.from);
  const starts = [p.lineInset, ...cuts.map((cut) => cut.to)];
  const ends = [...cuts.map((cut) => cut.from), p.width - p.lineInset];
  const dash = sheet.look === "new" ? { dash: [0.01, p.hair * 6] as const } : {};
  return starts.flatMap((x, i) => {
    const end = ends[i] ?? x;
    const line = { colour: "line", width: sheet.look === "new" ? p.hair * 1.6 : p.hair, ...dash } as const;
    return end > x
      ? [{ kind: "rule", part: "waterline", from: { x, y: cy }, to: { x: end, y: cy }, line }]
      : [];
  });
}
