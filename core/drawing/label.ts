import type { Place } from "@refrain/core/dance";
import { characterEnds } from "./pieces.ts";
import { roundedBox } from "./path.ts";
import { role, type Plan } from "./plan.ts";
import type { Area, Box, Face, Item, Mark, Measure } from "./scene.ts";
import { heightOf, place, textLine, type Para } from "./type.ts";

/** A block of a band: a paragraph, perhaps with its owner's mark before the first line, or an open place. */
export interface Block {
  readonly para: Para;
  readonly mark?: {
    readonly owner: Place;
    readonly r: number;
    readonly gap: number;
    readonly known: boolean;
  };
  /** The place of words not known: an outline of this width instead of a line of text. */
  readonly open?: { readonly owner: Place; readonly width: number };
}

export const blocksHeight = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + heightOf(block.para), 0);

/** Blocks under one another, centred on x. */
export function placeBlocks(
  plan: Plan,
  blocks: readonly Block[],
  x: number,
  top: number,
): readonly (readonly Item[])[] {
  let y = top;
  return blocks.map((block) => {
    const items = placeBlock(plan, block, x, y);
    y += heightOf(block.para);
    return items;
  });
}

function placeBlock(plan: Plan, { para, mark, open }: Block, x: number, top: number): readonly Item[] {
  if (open !== undefined) {
    const line = para.lineHeight * para.face.size;
    const height = line * 0.74;
    return [openPlace(plan, open.owner, x, top + para.before + line * 0.56, open.width, height)];
  }
  const lines = place(para, x, top);
  const [first, ...rest] = para.lines;
  if (mark === undefined || first === undefined) return lines;
  const step = para.lineHeight * para.face.size;
  const middle = top + para.before + step / 2;
  const [text, beside] = besideText(plan, para, first.width, mark, x, middle);
  const line = textLine(para, first, { x: text.x, y: middle }, text.anchor);
  return [beside, line, ...lines.slice(1, 1 + rest.length)];
}

/** Where the first line and its mark stand so that the two together are centred on x. */
export function besideText(
  plan: Plan,
  para: Pick<Para, "face">,
  width: number,
  mark: NonNullable<Block["mark"]>,
  x: number,
  middle: number,
): readonly [{ readonly x: number; readonly anchor: "left" | "right" }, Mark] {
  const whole = 2 * mark.r + mark.gap + width;
  const onward = plan.direction === "ltr" ? 1 : -1;
  const start = x - (onward * whole) / 2;
  const { shape } = plan.loop.partners[mark.owner];
  // The mark is centred on the small letters in a serif line, on the capitals in a sans one.
  const lift = para.face.family === "serif" ? 0.03 : 0;
  const colour = role(plan, mark.owner, "stroke");
  return [
    { x: start + onward * (2 * mark.r + mark.gap), anchor: plan.direction === "ltr" ? "left" : "right" },
    {
      kind: "mark",
      part: "beside",
      shape,
      at: { x: start + onward * mark.r, y: middle + lift * para.face.size },
      r: mark.r,
      ...(mark.known
        ? { fill: colour }
        : { line: { colour, width: mark.r * 0.26, dash: dots(mark.r * 0.26) } }),
    },
  ];
}

/** Round dots along a line of this width. */
export const dots = (width: number): readonly [number, number] => [0.01, width * 2.4];

/** The place where words will stand once they are known. */
export function openPlace(
  plan: Plan,
  owner: Place,
  x: number,
  y: number,
  width: number,
  height: number,
): Area & { readonly box: Box } {
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const line = Math.max(1.2, plan.p.hair * 1.4);
  return {
    kind: "area",
    part: "open",
    owner,
    path: roundedBox(box.x, box.y, width, height, height * 0.42),
    line: { colour: role(plan, owner, "stroke"), width: line, dash: dots(line * 1.2) },
    box,
  };
}

/** A text cut to a width, with … where something is left off. */
export function shorten(text: string, face: Face, room: number, measure: Measure): string {
  if (measure(text, face) <= room) return text;
  const ends = characterEnds(text);
  for (let count = ends.length - 1; count > 0; count--) {
    const cut = `${text.slice(0, ends[count - 1]).replace(/[\s\-\u2010,.]+$/u, "")}…`;
    if (measure(cut, face) <= room) return cut;
  }
  return "…";
}
