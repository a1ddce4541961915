/** The numbers of the house, one of each. Pure: dice come in as an argument. */
export { at, range, row } from "./at.ts";
export { type Minimum, type SearchOptions, minimise } from "./bfgs.ts";
export {
  type Bootstrap,
  type BootstrapOptions,
  type Statistic,
  bootstrap,
  percentileInterval,
  shareAboveZero,
} from "./bootstrap.ts";
export { type Matrix, cholesky, inverseOfPositive } from "./cholesky.ts";
export { type BoundedMean, type BoundedMeanOptions, boundedMean } from "./boundedMean.ts";
export { type Consistency, consistency } from "./consistency.ts";
export {
  chiSquareAbove,
  chiSquareQuantile,
  fisherAbove,
  fisherQuantile,
  studentBelow,
  studentQuantile,
} from "./distributions.ts";
export type {
  Interval,
  NoConvergence,
  NotFinite,
  OutOfRange,
  Singular,
  StatsError,
  TooFew,
} from "./errors.ts";
export { type Gradient, type Objective, numericGradient, numericHessian } from "./gradient.ts";
export { type Fit, kolmogorovAbove, uniformFit } from "./kolmogorov.ts";
export { type LeastSquares, leastSquares } from "./leastSquares.ts";
export { type Complex, eigenvalues, spectralRadius } from "./matrix.ts";
export { minimiseRough } from "./nelderMead.ts";
export { normalBelow, normalDensity, normalQuantile } from "./normal.ts";
export { type PermutationOptions, type PhaseDifference, phaseDifference } from "./permutation.ts";
export { type Measured, type Pooled, pool } from "./pooling.ts";
export { type Profile, type ProfileOptions, profileInterval, profileOf } from "./profile.ts";
export {
  type Random,
  drawExponential,
  drawIndex,
  drawNormal,
  drawPoisson,
  resampled,
  seeded,
  shuffled,
} from "./random.ts";
export { type Coefficient, type Regression, type RegressionOptions, regress } from "./regression.ts";
export { type ReliableChange, reliableChange } from "./reliableChange.ts";
export { type Robust, type Trend, regressRobust, trend } from "./robust.ts";
export { type InertTrend, inertTrend } from "./inertTrend.ts";
export { lowestBetween, rootBetween } from "./roots.ts";
export {
  correlation,
  deviation,
  mean,
  median,
  medianDeviation,
  quantile,
  quantileOfSorted,
  variance,
} from "./summary.ts";
export { type SingleCase, type SingleCaseOptions, fewestInPhase, singleCase } from "./singleCase.ts";
export { type TauU, tauU } from "./tauU.ts";
