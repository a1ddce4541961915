import type { Box, Point } from "./scene.ts";

/** The smallest thing to touch, both ways, px. */
export const target = 44;

/** What stands at one station: its words (or, without any, its mark), and the stretch of height it may grow into. */
export interface Seed {
  readonly id: string;
  readonly box: Box;
  readonly above: number;
  readonly below: number;
}

/**
 * Grows each box to at least 44 × 44 px into the free space round it: never across another's, at most halfway to it,
 * never over its own limits.
 */
export function hitBoxes(seeds: readonly Seed[], width: number): ReadonlyMap<string, Box> {
  const wide = seeds.map((seed) => ({ ...seed, box: grownSideways(seed.box, seeds, width) }));
  const boxes = new Map(wide.map((seed) => [seed.id, grownUpAndDown(seed, wide, halfway)]));
  // Whoever is still too small takes what the others have left.
  for (const seed of wide) {
    const box = boxes.get(seed.id);
    if (box === undefined || box.height >= target) continue;
    const others = wide.map((other) => ({ ...other, box: boxes.get(other.id) ?? other.box }));
    boxes.set(
      seed.id,
      grownUpAndDown({ ...seed, box }, others, (edge) => edge),
    );
  }
  return boxes;
}

/** How far one edge may go towards another's. */
type Share = (other: number, own: number) => number;
const halfway: Share = (other, own) => (other + own) / 2;

function grownSideways(box: Box, seeds: readonly Seed[], width: number): Box {
  const beside = seeds.map((seed) => seed.box).filter((other) => other !== box && share(other, box, "y"));
  const left = Math.max(
    0,
    ...beside.filter((other) => centre(other).x < centre(box).x).map((other) => (right(other) + box.x) / 2),
  );
  const end = Math.min(
    width,
    ...beside.filter((other) => centre(other).x >= centre(box).x).map((other) => (other.x + right(box)) / 2),
  );
  const [x, size] = stretched(box.x, box.width, left, end);
  return { ...box, x, width: size };
}

function grownUpAndDown(seed: Seed, all: readonly Seed[], upTo: Share): Box {
  const { box } = seed;
  const over = all.filter((other) => other.id !== seed.id && share(other.box, box, "x"));
  const top = Math.max(
    seed.above,
    ...over.filter((o) => centre(o.box).y < centre(box).y).map((o) => upTo(foot(o.box), box.y)),
  );
  const end = Math.min(
    seed.below,
    ...over.filter((o) => centre(o.box).y >= centre(box).y).map((o) => upTo(o.box.y, foot(box))),
  );
  const [y, height] = stretched(box.y, box.height, top, end);
  return { ...box, y, height };
}

/** A stretch grown to the target's size inside its limits, to each side as there is room. */
function stretched(start: number, size: number, low: number, high: number): readonly [number, number] {
  const before = Math.max(0, start - low);
  const after = Math.max(0, high - start - size);
  const missing = Math.max(0, Math.min(target - size, before + after));
  const back = missing === 0 ? 0 : (missing * before) / (before + after);
  return [start - back, size + missing];
}

const right = (box: Box): number => box.x + box.width;
const foot = (box: Box): number => box.y + box.height;
const centre = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** Whether two boxes stand side by side (`y`) or over one another (`x`), with the room a target needs. */
function share(a: Box, b: Box, way: "x" | "y"): boolean {
  return way === "x"
    ? Math.max(a.x, b.x) < Math.min(right(a), right(b))
    : Math.max(a.y, b.y) < Math.min(foot(a), foot(b));
}
