import type { Lobe } from "./lobe.ts";
import type { Face, Measure } from "./scene.ts";
import { balanced, measuredIn, type Stretch } from "./wrap.ts";

/** Words set inside the two lobes on one side of the line: size for both, and each one's lines and centre. */
export interface Fitted {
  readonly size: number;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly text: string;
  readonly lines: readonly Stretch[];
  /** The middle of the block, px from the line, upwards negative. */
  readonly centre: number;
}

export interface Wanted {
  readonly face: Face;
  readonly lineHeight: number;
  readonly floor: number;
  readonly pad: number;
  /** Free space kept to the line (the names float on it), px. */
  readonly near: number;
  /** Where the middle would best be, part of the half height. */
  readonly best: number;
  readonly side: -1 | 1;
}

/** How far ink may reach from the middle of a line box, parts of the size. */
export const inkAbove = 0.44;
export const inkBelow = 0.6;

const shrink = 0.04;
const smallest = 0.54;
const grid = 40;
const mostLines = 6;

/**
 * The largest one size at which each text fits its lobe whole, unbroken; where possible on one centre line, else from
 * one near edge, else each at its own height. Undefined where even the floor is too large.
 */
export function fitFeelings(
  lobe: Lobe,
  texts: readonly string[],
  wanted: Wanted,
  measure: Measure,
): Fitted | undefined {
  const layouts = texts.map((text) => layoutsOf(text, wanted.face, measure));
  if (layouts.some((layout) => layout.length === 0)) return undefined;
  for (let part = 1; part >= smallest - 1e-9; part -= shrink) {
    const size = wanted.face.size * part;
    if (size < wanted.floor - 1e-9) break;
    const options = layouts.map((layout) => fitsOf(lobe, layout, part, size, wanted));
    if (options.some((option) => option.length === 0)) continue;
    const settled = settle(options, size, lobe, wanted);
    if (settled !== undefined) return { size, blocks: blocksOf(texts, settled, part, lobe, wanted) };
  }
  return undefined;
}

type Layout = readonly Stretch[];

/** The text in one line, in two, and so on: each as narrow as that number of lines allows. */
function layoutsOf(text: string, face: Face, measure: Measure): readonly Layout[] {
  const whole = measuredIn(text, face, measure);
  const all = whole.pieces.reduce((sum, piece) => sum + piece.width + whole.blank, 0);
  const longest = Math.max(...whole.pieces.map((piece) => piece.width));
  const layouts: Layout[] = [];
  let column = all;
  while (layouts.length < mostLines) {
    const lines = balanced(whole, column);
    layouts.push(lines);
    column = Math.max(...lines.map((line) => line.width)) - 1;
    if (column < longest) break;
  }
  return layouts;
}

interface Fit {
  readonly lines: Layout;
  /** Centres that fit, as steps of the grid. */
  readonly centres: readonly number[];
}

/** Every layout of one text that fits at this size, and where. */
function fitsOf(
  lobe: Lobe,
  layouts: readonly Layout[],
  part: number,
  size: number,
  wanted: Wanted,
): readonly Fit[] {
  return layouts.flatMap((lines) => {
    const widest = Math.max(...lines.map((line) => line.width)) * part;
    if (lobe.widest - wanted.pad < widest / 2) return [];
    const centres: number[] = [];
    for (let k = 1; k < grid; k++) {
      if (fits(lobe, lines, part, size, (lobe.b * k) / grid, wanted)) centres.push(k);
    }
    return centres.length > 0 ? [{ lines, centres }] : [];
  });
}

function fits(
  lobe: Lobe,
  lines: Layout,
  part: number,
  size: number,
  distance: number,
  { side, lineHeight, pad, near }: Wanted,
): boolean {
  const step = lineHeight * size;
  const first = side * distance - ((lines.length - 1) * step) / 2;
  return lines.every((line, i) => {
    const [top, foot] = [first + i * step - inkAbove * size, first + i * step + inkBelow * size];
    if (side < 0 ? foot > -near : top < near) return false;
    return lobe.half(top, foot) - pad >= (line.width * part) / 2;
  });
}

/** One choice of layouts, with the centre each gets; the less it costs the better. */
interface Settled {
  readonly fits: readonly Fit[];
  readonly centres: readonly number[];
  readonly cost: number;
}

/** What a line more, one near edge instead of one centre, and each its own height cost, in parts of the half height. */
const lineCost = 0.15;
const edgeCost = 0.12;
const ownCost = 0.25;

function settle(
  options: readonly (readonly Fit[])[],
  size: number,
  lobe: Lobe,
  wanted: Wanted,
): Settled | undefined {
  let best: Settled | undefined;
  for (const fitting of combinations(options)) {
    const settled = centred(fitting, size, lobe, wanted);
    if (best === undefined || settled.cost < best.cost) best = settled;
  }
  return best;
}

const combinations = (options: readonly (readonly Fit[])[]): readonly (readonly Fit[])[] =>
  options.reduce<readonly (readonly Fit[])[]>(
    (all, fitting) => all.flatMap((chosen) => fitting.map((fit) => [...chosen, fit])),
    [[]],
  );

function centred(fitting: readonly Fit[], size: number, lobe: Lobe, wanted: Wanted): Settled {
  const best = wanted.best * grid;
  const closest = (steps: readonly number[]) =>
    steps.reduce((a, b) => (Math.abs(b - best) < Math.abs(a - best) ? b : a), steps[0] ?? best);
  const lines = fitting.reduce((sum, fit) => sum + fit.lines.length - 1, 0);
  const settled = (centres: readonly number[], extra: number): Settled => ({
    fits: fitting,
    centres,
    cost: extra + lines * lineCost + Math.max(...centres.map((k) => Math.abs(k - best))) / grid,
  });
  const common = sharedBy(fitting.map((fit) => fit.centres));
  if (common.length > 0)
    return settled(
      fitting.map(() => closest(common)),
      0,
    );
  const half = (fit: Fit) => (((fit.lines.length - 1) * wanted.lineHeight * size) / 2 / lobe.b) * grid;
  const nearest = sharedBy(fitting.map((fit) => fit.centres.map((k) => Math.round(k - half(fit)))));
  if (nearest.length === 0)
    return settled(
      fitting.map((fit) => closest(fit.centres)),
      ownCost,
    );
  const edge = closest(nearest);
  const onEdge = (fit: Fit) =>
    fit.centres.find((k) => Math.round(k - half(fit)) === edge) ?? closest(fit.centres);
  return settled(fitting.map(onEdge), edgeCost);
}

const blocksOf = (
  texts: readonly string[],
  { fits, centres }: Settled,
  part: number,
  lobe: Lobe,
  { side }: Wanted,
): readonly Block[] =>
  fits.map(({ lines }, i) => ({
    text: texts[i] ?? "",
    lines: lines.map((line) => ({ ...line, width: line.width * part })),
    centre: (side * lobe.b * (centres[i] ?? 0)) / grid,
  }));

function sharedBy(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...rest] = lists;
  return first.filter((k) => rest.every((list) => list.includes(k)));
}
