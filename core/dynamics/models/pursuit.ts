import type { DelayedFlow, Flow } from "./flow.ts";

/**
 * The pursuer–distancer dance of one couple, for one kind of moment. x pursuit, y closeness of the one who moves away,
 * z weariness of the one who follows; levels are on any one scale (0 = usual), time in days.
 *
 *     x′ = −a (x − x₀) + S(p (g − y)) − f z        the less close you are, the more I reach; weariness holds me back
 *     y′ = −b (y − y₀) − S(w (x − θ))              the more you reach, the further I go
 *     z′ =  e (x − x₀ − z)                         weariness follows pursuit, slowly
 *
 * with S(u) = tanh u (nobody reaches or leaves without end) or S(u) = u (the linear core, for small moves).
 * With a delay τ each answers to the other as they were τ days ago. Our own model, built from the clinical description;
 * without weariness it is a polarising loop: it can run apart, it cannot swing (docs/methods/dynamics.md).
 */
export interface PursuitParameters {
  /** a, per day: how fast pursuit settles by itself. 1/a days to forget. */
  readonly pursuerSettles: number;
  /** b, per day: how fast the one who moves away comes back by themselves. */
  readonly distancerSettles: number;
  /** x₀: pursuit when all is well. */
  readonly restingPursuit: number;
  /** y₀: natural closeness of the one who moves away. */
  readonly restingCloseness: number;
  /** g: the closeness the one who follows wishes for. */
  readonly wantedCloseness: number;
  /** p, per day: how strongly one reaches for each unit of closeness missing. */
  readonly pull: number;
  /** w, per day: how strongly the other retreats from each unit of pursuit. */
  readonly retreat: number;
  /** θ: pursuit that is still comfortable. */
  readonly comfort: number;
  /** f, per day: how strongly weariness cuts pursuit. */
  readonly weariness: number;
  /** e, per day: how fast weariness builds and fades. */
  readonly tiring: number;
  /** τ, days: how late each answers. */
  readonly delay: number;
  readonly shape: "tanh" | "linear";
}

/** A couple in whom a bad moment dies down: G = 0.6. */
export const calmPursuit: PursuitParameters = {
  pursuerSettles: 0.5,
  distancerSettles: 0.4,
  restingPursuit: 0,
  restingCloseness: 0,
  wantedCloseness: 0,
  pull: 0.6,
  retreat: 0.2,
  comfort: 0,
  weariness: 0,
  tiring: 0.05,
  delay: 0,
  shape: "tanh",
};

export const pursuitNames = ["pursuit", "closeness", "weariness"] as const;

/** The dance without delay. */
export function pursuitFlow(parameters: PursuitParameters): Flow {
  const rate = pursuitRate(parameters);
  return { names: pursuitNames, rate: (state, out) => rate(state, state, out) };
}

/** The same with the delay of its parameters. */
export const pursuitDelayed = (parameters: PursuitParameters): DelayedFlow => ({
  names: pursuitNames,
  delay: parameters.delay,
  rate: pursuitRate(parameters),
});

function pursuitRate(m: PursuitParameters): DelayedFlow["rate"] {
  const bend = m.shape === "tanh" ? Math.tanh : (u: number) => u;
  return (state, past, out) => {
    const [x, y, z] = [state[0] ?? 0, state[1] ?? 0, state[2] ?? 0];
    const [seenX, seenY] = [past[0] ?? 0, past[1] ?? 0];
    out[0] =
      -m.pursuerSettles * (x - m.restingPursuit) +
      bend(m.pull * (m.wantedCloseness - seenY)) -
      m.weariness * z;
    out[1] = -m.distancerSettles * (y - m.restingCloseness) - bend(m.retreat * (seenX - m.comfort));
    out[2] = m.tiring * (x - m.restingPursuit - z);
  };
}
