/** Fewer values than the method needs to say anything. */
export interface TooFew {
  readonly type: "too-few";
  readonly needs: number;
  readonly has: number;
}
/** The predictors repeat each other (or one never changes): no single answer fits best. */
export interface Singular {
  readonly type: "singular";
}
/** A value that is not a finite number, and where it stands. */
export interface NotFinite {
  readonly type: "not-finite";
  readonly index: number;
}
/** A search that did not arrive; `steps` is how long it looked. */
export interface NoConvergence {
  readonly type: "no-convergence";
  readonly steps: number;
}
/** A setting outside the range in which the method means anything. */
export interface OutOfRange {
  readonly type: "out-of-range";
  readonly what: string;
  readonly value: number;
}

export type StatsError = TooFew | Singular | NotFinite | NoConvergence | OutOfRange;

/** A number with the range the data leave open. `level` is the share of such ranges that hold the truth. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** The first value that is not a finite number, if any. */
export function notFinite(xs: ArrayLike<number>): NotFinite | undefined {
  for (let i = 0; i < xs.length; i++) if (!Number.isFinite(xs[i])) return { type: "not-finite", index: i };
  return undefined;
}
