// Softmax regression in full batches, the same result every time.

export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  /** How much it counts; 1 where nothing is said. */
  readonly worth?: number;
}

export interface Model {
  readonly classes: readonly string[];
  readonly bias: number[];
  readonly weights: Record<string, number[]>;
}

export interface Setting {
  /** Towards zero. */
  readonly pull: number;
  /** 0 counts each example alike, 1 each class alike. */
  readonly balance: number;
  /** A feature seen in fewer examples is left out. */
  readonly least?: (feature: string) => number;
  readonly steps?: number;
}

/** Steps, step size and pull towards zero were chosen by five-fold trials on the training lines. */
export function train(
  examples: readonly Example[],
  classes: readonly string[],
  { pull, balance, least = () => 3, steps = 600 }: Setting,
): Model {
  const counts = new Map<string, number>();
  for (const { features, worth = 1 } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + worth);
  const kept = [...counts].filter(([name, n]) => n >= least(name)).map(([name]) => name);
  const index = new Map(kept.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const all = examples.reduce((sum, { worth = 1 }) => sum + worth, 0);
  const worths = classes.map((name) => {
    const size = examples.reduce((sum, { label, worth = 1 }) => sum + (label === name ? worth : 0), 0);
    return (all / classes.length / Math.max(1, size)) ** balance;
  });
  const k = classes.length;
  const weights = new Float64Array(kept.length * k);
  const bias = new Float64Array(k);
  const odds = new Float64Array(k);
  for (let step = 0; step < steps; step += 1) {
    const slope = new Float64Array(kept.length * k);
    const slopeBias = new Float64Array(k);
    examples.forEach(({ label, worth = 1 }, i) => {
      const at = rows[i]!;
      odds.set(bias);
      for (const f of at) for (let c = 0; c < k; c += 1) odds[c]! += weights[f * k + c]!;
      const top = Math.max(...odds);
      let sum = 0;
      for (let c = 0; c < k; c += 1) sum += odds[c] = Math.exp(odds[c]! - top);
      const right = classes.indexOf(label);
      for (let c = 0; c < k; c += 1) {
        const miss = (odds[c]! / sum - (c === right ? 1 : 0)) * worths[right]! * worth;
        slopeBias[c]! += miss;
        for (const f of at) slope[f * k + c]! += miss;
      }
    });
    const rate = 4 / all;
    for (let c = 0; c < k; c += 1) bias[c]! -= rate * slopeBias[c]!;
    for (let j = 0; j < weights.length; j += 1) weights[j]! -= rate * (slope[j]! + pull * weights[j]!);
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    classes,
    bias: [...bias].map(round),
    weights: Object.fromEntries(
      kept
        .map((name, f) => [name, [...weights.subarray(f * k, f * k + k)].map(round)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

export function decide(model: Model, features: readonly string[]): string {
  const sums = model.classes.map((_, c) =>
    features.reduce((sum, name) => sum + (model.weights[name]?.[c] ?? 0), model.bias[c]!),
  );
  return model.classes[sums.indexOf(Math.max(...sums))]!;
}
