/** The number at a place. Asking beyond the end is a bug of the caller, so it throws. */
export function at(xs: ArrayLike<number>, index: number): number {
  const x = xs[index];
  if (x === undefined) throw new RangeError(`index ${index} outside 0…${xs.length - 1}`);
  return x;
}

/** The row at a place; throws as `at` does. */
export function row<T>(rows: readonly T[], index: number): T {
  const found = rows[index];
  if (found === undefined) throw new RangeError(`row ${index} outside 0…${rows.length - 1}`);
  return found;
}

/** `[0, 1, … n − 1]`. */
export const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
