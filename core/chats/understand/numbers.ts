/** Quantiles by linear interpolation (Hyndman and Fan's type 7, R's default); NaN for nothing. Sorts one copy. */
export function quantiles(values: readonly number[] | Float64Array, shares: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return shares.map((p) => {
    const place = (sorted.length - 1) * p;
    const below = Math.floor(place);
    const low = sorted[below] ?? Number.NaN;
    const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? low;
    return low + (high - low) * (place - below);
  });
}

export const quantile = (values: readonly number[] | Float64Array, p: number): number =>
  quantiles(values, [p])[0] ?? Number.NaN;

export const median = (values: readonly number[] | Float64Array): number => quantile(values, 0.5);
