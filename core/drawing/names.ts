import type { Place } from "@refrain/core/dance";
import { besideText, shorten } from "./label.ts";
import { mannerOf, role, type Sheet } from "./plan.ts";
import type { Item, NameGroup, Rule } from "./scene.ts";
import { markBeside, nameFace } from "./top.ts";
import { run, setPara, textLine } from "./type.ts";

export interface PlacedName {
  readonly group: NameGroup;
  /** What the name takes of the line, px: it is cut there. */
  readonly from: number;
  readonly to: number;
}

/** A partner's name with its mark, floating on the line at the lobe's axis. */
export function placeName(sheet: Sheet, owner: Place): PlacedName {
  const { name } = sheet.loop.partners[owner];
  const manner = mannerOf(sheet.loop, owner);
  const face = nameFace(sheet);
  const mark = markBeside(owner, face, manner !== "unknown");
  const guess = manner === "guess" ? `\u00a0\u00a0${sheet.words.guess}` : "";
  const guessWidth = guess === "" ? 0 : sheet.measure(guess, { ...face, weight: 400 });
  const line = face.size * 0.6;
  const room = 2 * sheet.lobe.half(-line, line) - 2 * (sheet.p.nameCut + sheet.p.pad) - 2 * mark.r - mark.gap;
  // Where even a few letters would not fit beside it, *my guess* goes and the name stays.
  const roomy = room - guessWidth >= face.size * 2.2;
  const shown = shorten(name, face, roomy ? room - guessWidth : room, sheet.measure);
  const runs = [
    run(shown, role(sheet, owner, "words"), face.weight),
    ...(guess !== "" && roomy ? [run(guess, "quiet", 400)] : []),
  ];
  const para = setPara(
    runs,
    { part: "name", face, lineHeight: 1.2 },
    Number.POSITIVE_INFINITY,
    sheet.measure,
    sheet.direction,
  );
  const width = runs.reduce((sum, r) => sum + sheet.measure(r.text, { ...face, weight: r.weight }), 0);
  const at = sheet.at(owner, { x: sheet.lobe.axis, y: 0 });
  const [text, beside] = besideText(sheet, para, width, mark, at.x, at.y);
  const items: Item[] = [beside, textLine(para, { runs, width }, { x: text.x, y: at.y }, text.anchor)];
  const whole = 2 * mark.r + mark.gap + width;
  const { nameCut } = sheet.p;
  return { group: { owner, name, items }, from: at.x - whole / 2 - nameCut, to: at.x + whole / 2 + nameCut };
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
