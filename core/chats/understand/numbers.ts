/** Quantile by linear interpolation (Hyndman and Fan's type 7, R's default); NaN for nothing. Sorts a copy. */
export function quantile(values: readonly number[] | Float64Array, p: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? low;
  return low + (high - low) * (place - below);
}

export const median = (values: readonly number[] | Float64Array): number => quantile(values, 0.5);
