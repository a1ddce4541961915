import type { Gathered } from "./names.ts";
import { numberOf } from "./names.ts";

/** A small linear model as it is kept: one row of weights a class, by feature name, beside a bias. */
export interface Linear {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly weights: { readonly [feature: string]: readonly number[] | undefined };
}

/** The model made ready: the weights of each feature by class, one feature after the other by number. */
export interface Scale {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly rows: Float64Array;
  /** Where sums are made, by class. */
  readonly sums: Float64Array;
}

export function makeScale({ classes, bias, weights }: Linear): Scale {
  const width = classes.length;
  const most = Math.max(...Object.keys(weights).map(numberOf));
  const rows = new Float64Array((most + 1) * width);
  for (const [feature, row] of Object.entries(weights)) rows.set(row ?? [], numberOf(feature) * width);
  return { classes, bias, rows, sums: new Float64Array(width) };
}

/** What the features speak for, by class; the next sums of this model write over them. */
export function sumsOf({ classes, bias, rows, sums }: Scale, features: Gathered): Float64Array {
  const width = classes.length;
  for (let c = 0; c < width; c += 1) sums[c] = bias[c] ?? 0;
  for (let f = 0; f < features.count; f += 1) {
    const row = features.at(f) * width;
    // What the model does not know may lie beyond its rows: to ask there is slow.
    if (row >= rows.length) continue;
    for (let c = 0; c < width; c += 1) sums[c] = (sums[c] ?? 0) + (rows[row + c] ?? 0);
  }
  return sums;
}

/** The class with the highest sum, with the column of the sound that speaks for it beside; ties go to the earlier. */
export function decide(
  scale: Scale,
  features: Gathered,
  sound: ArrayLike<number> | undefined,
  columns: readonly number[],
): string {
  const { classes } = scale;
  const width = classes.length;
  const sums = sumsOf(scale, features);
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < width; c += 1) {
    const column = columns[c] ?? -1;
    const sum = (sums[c] ?? 0) + (sound === undefined || column < 0 ? 0 : (sound[column] ?? 0));
    if (sum > most) {
      best = c;
      most = sum;
    }
  }
  return classes[best] ?? "";
}
