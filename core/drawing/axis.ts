import type { Sheet } from "./plan.ts";
import type { TextLine } from "./scene.ts";
import { captionBlock } from "./top.ts";
import { textLine } from "./type.ts";

/** *seen* and *underneath*, in the open wedges over and under the crossing, as near to it as the wedge is wide enough. */
export function axisWords(sheet: Sheet): readonly TextLine[] {
  const { words } = sheet;
  return [
    ...inWedge(sheet, sheet.look === "new" ? words.said : words.seen, -1),
    ...inWedge(sheet, words.underneath, 1),
  ];
}

function inWedge(sheet: Sheet, text: string, side: -1 | 1): readonly TextLine[] {
  const { para } = captionBlock(sheet, text, "quiet", Number.POSITIVE_INFINITY, 0);
  const [line] = para.lines;
  if (line === undefined) return [];
  const { size } = para.face;
  const needed = line.width / 2 + sheet.p.axisPad;
  const { b } = sheet.curve;
  for (let y = sheet.p.dot * 2.2 + size * 0.7; y < b * 0.93; y += 1) {
    if (Math.min(wedge(sheet, side * (y - size * 0.5)), wedge(sheet, side * (y + size * 0.5))) < needed)
      continue;
    return [textLine({ ...para, part: "axis" }, line, { x: sheet.cx, y: sheet.cy + side * y }, "middle")];
  }
  return [];
}

/** From the upright axis to the nearer stroke or mark at a height, px. */
function wedge(sheet: Sheet, y: number): number {
  const { curve, ts, p } = sheet;
  const arc = (low: number, high: number) => {
    let [from, to] = [low, high];
    for (let i = 0; i < 30; i++) {
      const middle = (from + to) / 2;
      if (Math.abs(curve.at(middle).y) < Math.abs(y)) from = middle;
      else to = middle;
    }
    return from;
  };
  const t = arc(0, Math.PI / 4);
  const at = curve.at(t);
  const speed = curve.speed(t);
  const slope = Math.abs(speed.y) / Math.hypot(speed.x, speed.y);
  const width = y < 0 ? sheet.widthAt(t) : sheet.widthAt(Math.PI - t);
  const move = curve.at(ts.move);
  const edge = p.mark + p.markEdge;
  const jut = y < 0 && Math.abs(y - move.y) < edge ? Math.sqrt(edge ** 2 - (y - move.y) ** 2) : 0;
  return Math.min(at.x - width / 2 / slope, jut > 0 ? Math.abs(move.x) - jut : Number.POSITIVE_INFINITY);
}
