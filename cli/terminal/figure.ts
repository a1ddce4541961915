import { en, otherPlace, type Loop, type Place, type StationKind } from "@refrain/core/dance/evening";
import { map as words } from "../words/en/map.ts";
import { Canvas, type Style } from "./canvas.ts";
import { wrap } from "./wrap.ts";

/** Below this many columns the two lobes do not fit beside each other. */
export const narrowest = 56;
const widest = 84;

const solid = { circle: "●", square: "■" } as const;
const open = { circle: "○", square: "□" } as const;

/**
 * The loop as a terminal can show it: two strokes, thin above the line and heavy beneath it, each ending where the other
 * begins. Over a lobe stands the other's move, since that is what its owner sees.
 */
export function figure(loop: Loop, columns: number, colour: boolean): string {
  // An odd number of columns, so that the crossing is one of them.
  const width = Math.min(columns, widest) - ((Math.min(columns, widest) + 1) % 2);
  const canvas = new Canvas(width);
  const middle = (width - 1) / 2;
  const edge = 2;
  const text = (place: Place, kind: StationKind, room: number) =>
    wrap(en.station(loop, place, kind) || words.notKnown, room);
  const axis = Math.floor((edge + middle) / 2) - 2;
  const lobes = { one: axis, two: width - 1 - axis };
  const room = Math.floor(middle - edge - 10);

  const above = (place: Place) => text(place, "surface", room);
  const below = (place: Place) => text(place, "underneath", room);
  const upper = Math.max(2, above("one").length, above("two").length) + 1;
  const lower = Math.max(2, below("one").length, below("two").length) + 1;
  const heads = { one: head(loop, "one", middle), two: head(loop, "two", middle) };
  const top = Math.max(heads.one.length, heads.two.length) + 1;
  const line = top + upper;

  for (const place of ["one", "two"] as const) {
    const mirror = (x: number) => (place === "one" ? x : width - 1 - x);
    const own = hue(loop, place);
    const other = hue(loop, otherPlace(place));
    const corner = (left: string, right: string) => (place === "one" ? left : right);
    const ring = axis;
    // The upper arc: the owner's up to the ring, the other's from it.
    for (let x = edge + 1; x < middle - upper; x += 1)
      canvas.write(mirror(x), top, "─", x <= ring ? own : other);
    canvas.write(mirror(edge), top, corner("╭", "╮"), own);
    canvas.write(mirror(middle - upper), top, corner("╮", "╭"), other);
    canvas.write(mirror(ring - 1), top, " ");
    canvas.write(mirror(ring), top, open[loop.partners[place].shape], own);
    canvas.write(mirror(ring + 1), top, " ");
    for (let y = 1; y < upper; y += 1) {
      canvas.write(mirror(edge), top + y, "│", own);
      canvas.write(mirror(middle - upper + y), top + y, corner("╲", "╱"), other);
    }
    for (let y = 1; y < lower; y += 1) {
      canvas.write(mirror(edge), line + y, "┃", own);
      canvas.write(mirror(middle - y), line + y, corner("╱", "╲"), own);
    }
    for (let x = edge + 1; x < middle - lower; x += 1) canvas.write(mirror(x), line + lower, "━", own);
    canvas.write(mirror(edge), line + lower, corner("┗", "┛"), own);
    canvas.write(mirror(middle - lower), line + lower, corner("┛", "┗"), own);
    // The line between what can be seen and what is underneath.
    for (let x = 0; x < middle; x += 1) canvas.write(mirror(x), line, "┄", "quiet");
    canvas.write(mirror(edge), line, "┃", own);
    const { shape, name } = loop.partners[place];
    canvas.centre(lobes[place], line, ` ${solid[shape]} ${name} `, own);
    centred(
      canvas,
      lobes[place],
      top + 1 + Math.floor((upper - 1 - above(place).length) / 2),
      above(place),
      "plain",
    );
    centred(
      canvas,
      lobes[place],
      line + 1 + Math.floor((lower - 1 - below(place).length) / 2),
      below(place),
      own,
    );
    const over = heads[place];
    over.forEach(([row, style], i) => canvas.centre(lobes[place], top - 1 - over.length + i, row, style));
  }
  canvas.write(middle, line, "●", "strong");
  columnsBelow(canvas, loop, line + lower + 2, lobes, Math.floor(middle - 6));
  return canvas.toString(colour);
}

const hue = (loop: Loop, place: Place): Style => loop.partners[place].hue;

function centred(canvas: Canvas, x: number, y: number, rows: readonly string[], style: Style): void {
  rows.forEach((row, i) => canvas.centre(x, y + i, row, style));
}

/** Over a lobe: the other's move, what a camera caught, the moment its owner lost them. */
function head(loop: Loop, place: Place, middle: number): readonly (readonly [string, Style])[] {
  const other = otherPlace(place);
  const { shape, name } = loop.partners[other];
  const move = en.station(loop, other, "move") || `… ${words.notKnown}`;
  const seen = en.station(loop, place, "trigger");
  const guess = loop.halves[other].certainty === "guess" ? ` (${words.guess})` : "";
  const row = (text: string, style: Style) => wrap(text, middle - 4).map((line) => [line, style] as const);
  return [
    ...row(`${solid[shape]} ${name} ${move}${guess}`, hue(loop, other)),
    ...(seen === "" ? [] : row(seen, "plain")),
    ...row(words.lostYou, hue(loop, place)),
  ];
}

/** Under the lobes: the story and the longing of each. */
function columnsBelow(
  canvas: Canvas,
  loop: Loop,
  top: number,
  lobes: Readonly<Record<Place, number>>,
  room: number,
): void {
  let y = top;
  for (const [kind, caption] of [
    ["story", words.story],
    ["need", words.longing],
  ] as const) {
    const rows = {
      one: wrap(en.station(loop, "one", kind), room),
      two: wrap(en.station(loop, "two", kind), room),
    };
    const tallest = Math.max(rows.one.length, rows.two.length);
    if (tallest === 0) continue;
    for (const place of ["one", "two"] as const) {
      if (rows[place].length === 0) continue;
      canvas.centre(lobes[place], y, caption, "quiet");
      centred(canvas, lobes[place], y + 1, rows[place], "plain");
    }
    y += tallest + 2;
  }
}
