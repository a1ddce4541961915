// Softmax regression in full batches, the same result every time.

export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

export interface Model {
  readonly classes: readonly string[];
  readonly bias: number[];
  readonly weights: Record<string, number[]>;
}

/** Steps, step size and pull towards zero were chosen by five-fold trials on the training lines. */
export function train(
  examples: readonly Example[],
  classes: readonly string[],
  pull: number,
  balance: number,
): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= 3).map(([name]) => name);
  const index = new Map(kept.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const size = classes.map((name) => examples.filter((each) => each.label === name).length);
  const worth = classes.map((_, c) => (examples.length / classes.length / Math.max(1, size[c]!)) ** balance);
  const weights = kept.map(() => classes.map(() => 0));
  const bias = classes.map(() => 0);
  for (let step = 0; step < 600; step += 1) {
    const slope = kept.map(() => classes.map(() => 0));
    const slopeBias = classes.map(() => 0);
    examples.forEach(({ label }, i) => {
      const sums = classes.map((_, c) => rows[i]!.reduce((sum, f) => sum + weights[f]![c]!, bias[c]!));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const all = odds.reduce((a, b) => a + b, 0);
      const right = classes.indexOf(label);
      classes.forEach((_, c) => {
        const miss = (odds[c]! / all - (c === right ? 1 : 0)) * worth[right]!;
        slopeBias[c]! += miss;
        for (const f of rows[i]!) slope[f]![c]! += miss;
      });
    });
    const rate = 4 / examples.length;
    classes.forEach((_, c) => {
      bias[c]! -= rate * slopeBias[c]!;
      kept.forEach((_, f) => {
        weights[f]![c]! -= rate * (slope[f]![c]! + pull * weights[f]![c]!);
      });
    });
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    classes,
    bias: bias.map(round),
    weights: Object.fromEntries(
      kept.map((name, f) => [name, weights[f]!.map(round)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

export const decide = (model: Model, features: readonly string[]): string => {
  const sums = model.classes.map((_, c) =>
    features.reduce((sum, name) => sum + (model.weights[name]?.[c] ?? 0), model.bias[c]!),
  );
  return model.classes[sums.indexOf(Math.max(...sums))]!;
};
