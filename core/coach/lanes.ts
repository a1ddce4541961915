/**
 * Small whole numbers side by side in one number, so that three are added up in one step: most of what it costs to hear a
 * message is adding rows of them.
 */
const perNumber = 3;
const lane = 2 ** 17;

/** So many rows of numbers up to ±127 can be added before one lane runs into the next. */
export const mostRows = Math.floor((lane / 2 - 1) / 127);

/** How many numbers a row of so many takes. */
export const lanesFor = (columns: number): number => Math.ceil(columns / perNumber);

export function pack(row: readonly number[]): number[] {
  const packed = Array.from({ length: lanesFor(row.length) }, () => 0);
  row.forEach((value, c) => {
    const at = Math.floor(c / perNumber);
    packed[at] = (packed[at] ?? 0) + value * lane ** (c % perNumber);
  });
  return packed;
}

/** Adds `by` times each of the columns that lie in `from` from a place on. */
export function addUnpacked(
  from: Float64Array,
  start: number,
  by: number,
  to: Float64Array,
  first: number,
  columns: number,
): void {
  for (let c = 0; c < columns; c += perNumber) {
    const all = from[start + c / perNumber] ?? 0;
    const upper = Math.round(all / lane);
    const highest = Math.round(upper / lane);
    to[first + c] = (to[first + c] ?? 0) + by * (all - upper * lane);
    if (c + 1 < columns) to[first + c + 1] = (to[first + c + 1] ?? 0) + by * (upper - highest * lane);
    if (c + 2 < columns) to[first + c + 2] = (to[first + c + 2] ?? 0) + by * highest;
  }
}
