// Softmax regression in full batches, the same result every time.

export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  /** How much it counts; 1 where nothing is said. */
  readonly worth?: number;
  /** How much each of its features counts beside the others, of those the model keeps; 1 where nothing is said. */
  readonly share?: (features: readonly string[]) => readonly number[];
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
  /** So much of each step is kept for the next. */
  readonly momentum?: number;
}

const rate = 4;

/**
 * Weights come in the order in which their features are met most: what is looked up often then lies together in memory.
 * Steps, step size and pull towards zero were chosen by trials on training lines left out.
 */
export function train(
  examples: readonly Example[],
  classes: readonly string[],
  { pull, balance, least = () => 3, steps = 60, momentum = 0.9 }: Setting,
): Model {
  const counts = new Map<string, number>();
  for (const { features, worth = 1 } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + worth);
  const kept = [...counts]
    .filter(([name, n]) => n >= least(name))
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
  const index = new Map(kept.map((name, i) => [name, i]));
  const k = classes.length;
  const all = examples.reduce((sum, { worth = 1 }) => sum + worth, 0);
  const worths = classes.map((name) => {
    const size = examples.reduce((sum, { label, worth = 1 }) => sum + (label === name ? worth : 0), 0);
    return (all / classes.length / Math.max(1, size)) ** balance;
  });
  const right = examples.map(({ label }) => classes.indexOf(label));
  const counted = examples.map(({ worth = 1 }, i) => worth * (worths[right[i]!] ?? 1));
  // The features of all examples in one row, and where each example's begin.
  const begins = [0];
  const at: number[] = [];
  const by: number[] = [];
  for (const { features, share = alike } of examples) {
    const found = features.flatMap((name) => index.get(name) ?? []);
    const shares = share(found.map((f) => kept[f]!));
    found.forEach((f, i) => {
      at.push(f);
      by.push(shares[i]!);
    });
    begins.push(at.length);
  }
  const rows = Int32Array.from(at);
  const values = Float64Array.from(by);
  const weights = new Float64Array(kept.length * k);
  const drift = new Float64Array(kept.length * k);
  const slope = new Float64Array(kept.length * k);
  const bias = new Float64Array(k);
  const driftBias = new Float64Array(k);
  const slopeBias = new Float64Array(k);
  const odds = new Float64Array(k);
  for (let step = 0; step < steps; step += 1) {
    slope.fill(0);
    slopeBias.fill(0);
    for (let i = 0; i < right.length; i += 1) {
      const from = begins[i]!;
      const to = begins[i + 1]!;
      odds.set(bias);
      for (let f = from; f < to; f += 1)
        for (let c = 0, w = rows[f]! * k; c < k; c += 1) odds[c]! += weights[w + c]! * values[f]!;
      const top = Math.max(...odds);
      let sum = 0;
      for (let c = 0; c < k; c += 1) sum += odds[c] = Math.exp(odds[c]! - top);
      for (let c = 0; c < k; c += 1) {
        odds[c] = (odds[c]! / sum - (c === right[i] ? 1 : 0)) * counted[i]!;
        slopeBias[c]! += odds[c]!;
      }
      for (let f = from; f < to; f += 1)
        for (let c = 0, w = rows[f]! * k; c < k; c += 1) slope[w + c]! += odds[c]! * values[f]!;
    }
    const pace = rate / all;
    for (let c = 0; c < k; c += 1) bias[c]! += driftBias[c] = momentum * driftBias[c]! - pace * slopeBias[c]!;
    for (let j = 0; j < weights.length; j += 1)
      weights[j]! += drift[j] = momentum * drift[j]! - pace * (slope[j]! + pull * weights[j]!);
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

const alike = (features: readonly string[]): number[] => features.map(() => 1);

export function decide(model: Model, features: readonly string[]): string {
  const sums = model.classes.map((_, c) =>
    features.reduce((sum, name) => sum + (model.weights[name]?.[c] ?? 0), model.bias[c]!),
  );
  return model.classes[sums.indexOf(Math.max(...sums))]!;
}
