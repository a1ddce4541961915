import type { Flow } from "./flow.ts";

/**
 * The linear couple: one′ = a·one + b·two, two′ = c·one + d·two (per day). Strogatz 1988 (doi:10.1080/0025570X.1988.11977342)
 * is a = d = 0 with b and c of opposite sign; "cautious lovers" is a = d < 0 < b = c.
 */
export interface LinearCouple {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export const linearFlow = ({ a, b, c, d }: LinearCouple): Flow => ({
  names: ["one", "two"],
  rate: (state, out) => {
    const [x, y] = [state[0] ?? 0, state[1] ?? 0];
    out[0] = a * x + b * y;
    out[1] = c * x + d * y;
  },
});

/** What a partner's two signs are called by Sprott 2004: (own feeling, other's feeling). */
export type Style = "eager beaver" | "narcissistic nerd" | "cautious lover" | "hermit" | "no style";

export function styleOf(own: number, other: number): Style {
  if (own === 0 || other === 0) return "no style";
  if (own > 0) return other > 0 ? "eager beaver" : "narcissistic nerd";
  return other > 0 ? "cautious lover" : "hermit";
}

/**
 * Rinaldi's linear couple (1998, doi:10.1016/S0096-3003(97)10081-9): forgetting α, reactiveness to the other's love β and to
 * the other's appeal γ·A. x₁′ = −α₁x₁ + β₁x₂ + γ₁A₂, and the same with 1 and 2 changed. All per day, all ≥ 0.
 */
export interface RinaldiCouple {
  readonly forgetting: readonly [number, number];
  readonly reactiveness: readonly [number, number];
  readonly appealWeight: readonly [number, number];
  readonly appeal: readonly [number, number];
}

export function rinaldiFlow({ forgetting, reactiveness, appealWeight, appeal }: RinaldiCouple): Flow {
  return {
    names: ["one", "two"],
    rate: (state, out) => {
      const [x1, x2] = [state[0] ?? 0, state[1] ?? 0];
      out[0] = -forgetting[0] * x1 + reactiveness[0] * x2 + appealWeight[0] * appeal[1];
      out[1] = -forgetting[1] * x2 + reactiveness[1] * x1 + appealWeight[1] * appeal[0];
    },
  };
}

/** Where Rinaldi's linear couple comes to rest; undefined unless forgetting outweighs reactiveness (α₁α₂ > β₁β₂). */
export function rinaldiRest(couple: RinaldiCouple): readonly [number, number] | undefined {
  const { forgetting: al, reactiveness: be, appealWeight: ga, appeal: A } = couple;
  const room = al[0] * al[1] - be[0] * be[1];
  if (!(room > 0)) return undefined;
  const push = [ga[0] * A[1], ga[1] * A[0]] as const;
  return [(al[1] * push[0] + be[0] * push[1]) / room, (al[0] * push[1] + be[1] * push[0]) / room];
}

/**
 * Two people of whom one may be insecure (reaction rises, then falls when the other loves very much) and one synergic (the
 * other's appeal counts more the more one loves): the couple that can swing for ever (Gragnani, Rinaldi & Feichtinger 1997,
 * Int. J. Bifurcation and Chaos 7(11); written as in Rinaldi et al. 2015, ch. 11).
 *
 *     x₁′ = −α₁x₁ + β₁k₁x₂ exp(−(k₁x₂)^n₁) + (1 + b₁ x₁^{2m₁} / (x₁^{2m₁} + s₁^{2m₁})) γ₁A₂
 */
export interface InsecureSynergic extends RinaldiCouple {
  readonly insecurityScale: readonly [number, number];
  readonly insecurityPower: readonly [number, number];
  readonly synergism: readonly [number, number];
  readonly synergismPower: readonly [number, number];
  readonly synergismScale: readonly [number, number];
}

/** Published parameters with a stable swing of 18.8 time units. */
export const swingingCouple: InsecureSynergic = {
  forgetting: [0.36, 0.2],
  reactiveness: [0.75, 10.66],
  appealWeight: [1, 1],
  appeal: [0.1, 0.1],
  insecurityScale: [0.08, 1.5],
  insecurityPower: [1, 4],
  synergism: [2.9, 1],
  synergismPower: [4, 4],
  synergismScale: [1, 1],
};

export function insecureSynergicFlow(m: InsecureSynergic): Flow {
  const one = (i: 0 | 1, own: number, other: number): number => {
    const j = i === 0 ? 1 : 0;
    const scaled = m.insecurityScale[i] * other;
    const lifted = own ** (2 * m.synergismPower[i]);
    const synergy = lifted / (lifted + m.synergismScale[i] ** (2 * m.synergismPower[i]));
    return (
      -m.forgetting[i] * own +
      m.reactiveness[i] * scaled * Math.exp(-(scaled ** m.insecurityPower[i])) +
      (1 + m.synergism[i] * synergy) * m.appealWeight[i] * m.appeal[j]
    );
  };
  return {
    names: ["one", "two"],
    rate: (state, out) => {
      const [x1, x2] = [state[0] ?? 0, state[1] ?? 0];
      out[0] = one(0, x1, x2);
      out[1] = one(1, x2, x1);
    },
  };
}

/**
 * Two actors with bounded answers (Liebovitch et al. 2008, Physica A 387):
 * x′ = m₁x + b₁ + c₁ tanh y, y′ = m₂y + b₂ + c₂ tanh x, m < 0. Same signs of c: one rest, or two mirror-image ones
 * beyond c₁c₂ = m₁m₂; opposite signs: always one, reached in a spiral when the answers are strong. Never a cycle.
 */
export interface TwoActors {
  readonly inertia: readonly [number, number];
  readonly base: readonly [number, number];
  readonly influence: readonly [number, number];
}

export const twoActorFlow = ({ inertia, base, influence }: TwoActors): Flow => ({
  names: ["one", "two"],
  rate: (state, out) => {
    const [x, y] = [state[0] ?? 0, state[1] ?? 0];
    out[0] = inertia[0] * x + base[0] + influence[0] * Math.tanh(y);
    out[1] = inertia[1] * y + base[1] + influence[1] * Math.tanh(x);
  },
});
