/**
 * Small whole numbers side by side in one number, so that three are added up in one step: most of what it costs to hear a
 * message is adding rows of them.
 */
export const perNumber = 3;
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

/** The columns that lie in so many numbers from a place on. */
export function unpack(from: Float64Array, start: number, numbers: number, to: Float64Array): void {
  for (let n = 0; n < numbers; n += 1) {
    const all = from[start + n] ?? 0;
    const upper = Math.round(all / lane);
    const highest = Math.round(upper / lane);
    to[perNumber * n] = all - upper * lane;
    to[perNumber * n + 1] = upper - highest * lane;
    to[perNumber * n + 2] = highest;
  }
}
