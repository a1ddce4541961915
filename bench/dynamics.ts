// How fast couples are simulated and fitted, beside numpy and scipy where they are installed, in one run.
//   node bench/dynamics.ts [couples] [steps]
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  type Couples,
  type Law,
  adaptive,
  exactCouples,
  fitDaily,
  fitHawkes,
  fitStateSpace,
  hawkesCost,
  linearFlow,
  rk4Couples,
  roomFor,
  simulateHawkes,
  syntheticSeries,
} from "@refrain/core/dynamics";
import { seeded } from "@refrain/core/stats";

const couplesCount = Number(process.argv[2] ?? 10_000);
const steps = Number(process.argv[3] ?? 1000);
const step = 0.05;
const random = seeded(1);

interface Time {
  /** Milliseconds on the clock, least and median of several runs after one that warms up. */
  least: number;
  median: number;
  /** Milliseconds of processor time, least. On a machine with other work to do, this is the one to compare. */
  cpu: number;
}

function timed(runs: number, work: () => unknown): Time {
  work();
  const each = Array.from({ length: runs }, () => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  });
  const walls = each.map((e) => e.wall).sort((a, b) => a - b);
  return { least: walls[0]!, median: walls[Math.floor(runs / 2)]!, cpu: Math.min(...each.map((e) => e.cpu)) };
}
const padded = (ms: number) => `${ms.toFixed(1).padStart(9)} ms`;
const show = (name: string, { least, median, cpu }: Time) =>
  console.log(
    `  ${name.padEnd(52)} least ${padded(least)}  median ${padded(median)}  processor ${padded(cpu)}`,
  );

console.log(
  `${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}\n`,
);

const draw = (low: number, high: number) =>
  Float64Array.from({ length: couplesCount }, () => low + (high - low) * random());
const couples: Couples = {
  a: draw(-1, -0.2),
  d: draw(-1, -0.2),
  b: draw(-0.5, 0.5),
  c: draw(-0.5, 0.5),
  one: draw(-1, 1),
  two: draw(-1, 1),
};
console.log(`${couplesCount.toLocaleString("en")} linear couples × ${steps} steps, every state kept`);
const room = roomFor(couples, steps);
const rk4 = timed(7, () => rk4Couples(couples, step, steps, room));
show("Runge–Kutta 4", rk4);
const exact = timed(7, () => exactCouples(couples, step, steps, room));
show("exact propagator", exact);
const times = Array.from({ length: steps + 1 }, (_, i) => i * step);
const some = 300;
const single = timed(2, () => {
  for (let k = 0; k < some; k++)
    adaptive(
      linearFlow({ a: couples.a[k]!, b: couples.b[k]!, c: couples.c[k]!, d: couples.d[k]! }),
      [couples.one[k]!, couples.two[k]!],
      times,
      { tolerance: 1e-6 },
    );
});
const scaled: Time = {
  least: (single.least * couplesCount) / some,
  median: (single.median * couplesCount) / some,
  cpu: (single.cpu * couplesCount) / some,
};
show(`adaptive, one couple at a time (from ${some})`, scaled);

const python = spawnSync(
  "python3",
  [
    join(import.meta.dirname, "..", "reference", "bench_dynamics.py"),
    String(couplesCount),
    String(steps),
    String(step),
  ],
  { encoding: "utf8" },
);
if (python.status === 0) {
  const peer = JSON.parse(python.stdout) as {
    numpy: string;
    scipy: string;
    rk4: number;
    propagator: number;
    loop: number;
    loopFrom: number;
  };
  console.log(`  beside numpy ${peer.numpy}, scipy ${peer.scipy}`);
  const line = (name: string, seconds: number, ours: number) =>
    console.log(
      `  ${name.padEnd(52)} processor ${padded(seconds * 1000)}, ${((seconds * 1000) / ours).toFixed(2)} times ours`,
    );
  line("numpy, Runge–Kutta 4 over all couples at once", peer.rk4, rk4.cpu);
  line("numpy, expm once a couple, then products", peer.propagator, exact.cpu);
  line(`scipy solve_ivp, a loop over couples (from ${peer.loopFrom})`, peer.loop, rk4.cpu);
  line("  the same beside our adaptive one", peer.loop, scaled.cpu);
} else console.log("  numpy and scipy are not here: no ratios");

console.log("\nOne couple's year (365 days)");
const law: Law = { clock: "steps", matrix: [0.5, -0.2, -0.3, 0.4], shift: [1, 2], chance: [1, 0.2, 1] };
const days = Array.from({ length: 365 }, (_, i) => i);
const year = syntheticSeries(law, days, seeded(1));
const gappy = syntheticSeries(law, days, seeded(1), { missing: 0.3 });
show(
  "daily fit with profile interval",
  timed(30, () => fitDaily(year)),
);
show(
  "state-space fit",
  timed(20, () => fitStateSpace(year)),
);
show(
  "state-space fit, 30 % of values missing",
  timed(20, () => fitStateSpace(gappy)),
);
show(
  "state-space fit with profile interval",
  timed(5, () => {
    const fit = fitStateSpace(year);
    if (fit.ok) fit.value.gain.interval();
  }),
);

console.log("\nActs that call forth acts, two kinds");
const cost = (acts: number) => {
  const model = {
    baseline: [1, 1],
    branching: [
      [0.2, 0.4],
      [0.3, 0.1],
    ],
    decay: 2,
  };
  const drawn = simulateHawkes(model, 0, acts / 4, seeded(2));
  if (!drawn.ok) throw new Error(drawn.error.type);
  const evaluate = hawkesCost(drawn.value);
  const time = timed(7, () => evaluate(model));
  show(`likelihood and slopes, ${drawn.value.times.length.toLocaleString("en")} acts`, time);
  return { acts: drawn.value.times.length, time: time.cpu };
};
const small = cost(100_000);
const large = cost(1_000_000);
console.log(
  `  processor time of a million to that of a hundred thousand: ${(large.time / small.time).toFixed(1)}× for ${(large.acts / small.acts).toFixed(1)}× the acts`,
);
const chat = simulateHawkes(
  {
    baseline: [0.05, 0.03],
    branching: [
      [0.2, 0.4],
      [0.3, 0.1],
    ],
    decay: 2,
    day: [0.2, 0.5, 1.5, 1.8],
  },
  0,
  24 * 730,
  seeded(4),
);
if (chat.ok)
  show(
    `fit with interval and parts of the day, ${chat.value.times.length.toLocaleString("en")} acts`,
    timed(5, () => fitHawkes(chat.value, { bins: 4 })),
  );
