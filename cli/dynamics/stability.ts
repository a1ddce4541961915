import {
  criticalDelay,
  cycleFrom,
  delayMatters,
  eigen2,
  fateOf,
  influencedRests,
  loopGain,
  loopOf,
  pursuitLoop,
  rests,
  styleOf,
  uninfluenced,
} from "@refrain/core/dynamics";
import { type Model, flowOf } from "./model.ts";

/** What a model does in the long run, in numbers. */
export function stability(m: Model): object {
  const flow = flowOf(m);
  const around = {
    rests: flow
      ? rests(
          flow,
          flow.names.map(() => [-10, 10] as const),
          flow.names.length > 2 ? 5 : 9,
        )
      : [],
  };
  switch (m.model) {
    case "pursuit": {
      const { pursuerSettles: a, distancerSettles: b, pull: p, retreat: w } = m.parameters;
      const loop = pursuitLoop(m.parameters);
      const cycle =
        flow && loop.fate === "spirals out"
          ? cycleFrom(flow, [0.5, 0, 0], {
              watch: 0,
              level: around.rests[0]?.state[0] ?? 0,
              about: loop.thresholds?.period ?? 40,
            })
          : undefined;
      return {
        ...m,
        loop: loopOf(loop.gain),
        ...loop,
        delay: delayMatters(a, b, -p, -w) ? criticalDelay(a, b, Math.abs(p * w)) : { delay: Infinity },
        ...around,
        ...(cycle?.ok ? { cycle: cycle.value } : {}),
      };
    }
    case "linear": {
      const { a, b, c, d } = m.parameters;
      const eigenvalues = eigen2(a, b, c, d);
      return {
        ...m,
        styles: [styleOf(a, b), styleOf(d, c)],
        loop: loopOf(b * c),
        gain: a < 0 && d < 0 ? loopGain(b, c, -a, -d) : undefined,
        eigenvalues,
        fate: fateOf(eigenvalues),
        delay:
          a < 0 && d < 0 && delayMatters(-a, -d, b, c)
            ? criticalDelay(-a, -d, Math.abs(b * c))
            : { delay: Infinity },
      };
    }
    case "rinaldi": {
      const { forgetting, reactiveness } = m.parameters;
      const gain = loopGain(reactiveness[0], reactiveness[1], forgetting[0], forgetting[1]);
      return { ...m, loop: loopOf(gain), gain, ...around };
    }
    case "insecure-synergic":
    case "two-actors":
      return { ...m, ...around };
    case "gottman":
      break;
  }
  const { wife, husband } = m.parameters;
  return {
    ...m,
    alone: { wife: uninfluenced(wife), husband: uninfluenced(husband) },
    rests: influencedRests(m.parameters),
  };
}
