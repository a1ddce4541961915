import { type Random, drawNormal } from "@refrain/core/stats";
import { type Law, movesOf } from "./move.ts";
import type { Series } from "./series.ts";

/**
 * A couple made up: two values that follow a law of motion exactly, so that what an estimator says can be compared with what is
 * true. Begins at the centre and lets `warmUp` units of time pass first.
 */
export function syntheticSeries(
  law: Law,
  times: readonly number[],
  random: Random,
  {
    missing = 0,
    seenError = [0, 0],
    warmUp = 50,
  }: {
    missing?: number;
    seenError?: readonly [number, number];
    warmUp?: number;
  } = {},
): Series {
  const moves = movesOf(law);
  let [x, y] = [0, 0];
  const go = (gap: number) => {
    const { phi, shift, chance } = moves(gap);
    const s1 = Math.sqrt(chance[0]);
    const along = s1 > 0 ? chance[1] / s1 : 0;
    const rest = Math.sqrt(Math.max(0, chance[2] - along * along));
    const [u, v] = [drawNormal(random), drawNormal(random)];
    [x, y] = [
      phi[0] * x + phi[1] * y + shift[0] + s1 * u,
      phi[2] * x + phi[3] * y + shift[1] + along * u + rest * v,
    ];
  };
  for (let t = 0; t < warmUp; t++) go(1);
  const one: number[] = [];
  const two: number[] = [];
  times.forEach((time, i) => {
    go(i === 0 ? 1 : time - (times[i - 1] ?? time));
    const seen = (value: number, error: number) => {
      const noisy = value + (error > 0 ? error * drawNormal(random) : 0);
      return missing > 0 && random() < missing ? Number.NaN : noisy;
    };
    one.push(seen(x, seenError[0]));
    two.push(seen(y, seenError[1]));
  });
  return { times, one, two };
}
