import { type Result, ok } from "@refrain/core/result";
import { type NotFinite, type Pooled, type TooFew, pool } from "@refrain/core/stats";
import { type DailyOptions, type OneSide, fitDaily } from "./daily.ts";
import type { Series } from "./series.ts";

export interface PooledDaily {
  /** Couples that could be fitted, in the order given. */
  readonly used: readonly number[];
  readonly left: readonly number[];
  readonly inertiaOne: Pooled;
  readonly influenceOnOne: Pooled;
  readonly inertiaTwo: Pooled;
  readonly influenceOnTwo: Pooled;
}

/**
 * The daily model over many couples: each is fitted alone, then every coefficient is pooled partially (`pool`), so that a couple
 * with few days leans on the others. For researchers with everyone's consent; needs three couples that can be fitted. Values must
 * be on one common scale and the partners' order must mean the same in all (say, by role). Coefficients are pooled one by one;
 * their correlation within a couple is not used, and no gain is formed from the averages.
 */
export function fitDailyPooled(
  couples: readonly Series[],
  options: DailyOptions = {},
): Result<PooledDaily, TooFew | NotFinite> {
  const fits = couples.map((series) => fitDaily(series, options));
  const used = fits.flatMap((fit, i) => (fit.ok ? [i] : []));
  const good = fits.flatMap((fit) => (fit.ok ? [fit.value] : []));
  const pooled = (side: "one" | "two", name: keyof Pick<OneSide, "inertia" | "influence">) =>
    pool(
      good.map((fit) => fit[side][name]),
      options.level,
    );
  const parts = [
    pooled("one", "inertia"),
    pooled("one", "influence"),
    pooled("two", "inertia"),
    pooled("two", "influence"),
  ] as const;
  const [inertiaOne, influenceOnOne, inertiaTwo, influenceOnTwo] = parts;
  if (!inertiaOne.ok) return inertiaOne;
  if (!influenceOnOne.ok) return influenceOnOne;
  if (!inertiaTwo.ok) return inertiaTwo;
  if (!influenceOnTwo.ok) return influenceOnTwo;
  return ok({
    used,
    left: fits.flatMap((fit, i) => (fit.ok ? [] : [i])),
    inertiaOne: inertiaOne.value,
    influenceOnOne: influenceOnOne.value,
    inertiaTwo: inertiaTwo.value,
    influenceOnTwo: influenceOnTwo.value,
  });
}
