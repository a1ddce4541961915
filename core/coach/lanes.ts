/**
 * Small whole numbers side by side in one number, so that two are added up in one step: most of what it costs to hear a
 * message is adding rows of them.
 */
export const perNumber = 2;
const bits = 16;

/** So many rows of numbers up to ±127 can be added before one lane runs into the next. */
export const mostRows = Math.floor((2 ** (bits - 1) - 1) / 127);

/** How many numbers a row of so many takes. */
export const lanesFor = (columns: number): number => Math.ceil(columns / perNumber);

export function pack(row: readonly number[]): number[] {
  return Array.from(
    { length: lanesFor(row.length) },
    (_, n) => (row[perNumber * n] ?? 0) + ((row[perNumber * n + 1] ?? 0) << bits),
  );
}

/** The columns that lie in so many numbers from a place on. */
export function unpack(from: Int32Array, start: number, numbers: number, to: Int32Array): void {
  for (let n = 0; n < numbers; n += 1) {
    const both = from[start + n] ?? 0;
    const lower = (both << bits) >> bits;
    to[perNumber * n] = lower;
    to[perNumber * n + 1] = (both - lower) >> bits;
  }
}
