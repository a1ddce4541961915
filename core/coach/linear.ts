/** A small linear model: one row of weights a class, by feature name, beside a bias. */
export interface Linear {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly weights: { readonly [feature: string]: readonly number[] | undefined };
}

/** The class with the highest sum, with what is to be counted beside it; ties go to the earlier. */
export function decide(
  model: Linear,
  features: readonly string[],
  beside?: (name: string) => number,
): string {
  const sums = scores(model, features);
  if (beside)
    for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + beside(model.classes[c] ?? "");
  let best = 0;
  for (let c = 1; c < sums.length; c += 1) if ((sums[c] ?? 0) > (sums[best] ?? 0)) best = c;
  return model.classes[best] ?? "";
}

export function scores(model: Linear, features: readonly string[]): number[] {
  const sums = model.bias.slice();
  for (const feature of features) {
    const row = model.weights[feature];
    if (!row) continue;
    for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + (row[c] ?? 0);
  }
  return sums;
}
