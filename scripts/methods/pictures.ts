// The pictures of docs/methods/dynamics.md, made by the code they explain.
import {
  type Path,
  adaptive,
  adaptiveDelayed,
  calmPursuit,
  insecureSynergicFlow,
  bifurcation,
  nullCline,
  pursuitFlow,
  restGiven,
  rk4,
  swingingCouple,
  tellStory,
} from "@refrain/core/dynamics";
import { plot } from "./plot.ts";

const [teal, apricot, ink, plum] = ["#1f7a78", "#d9772b", "#3a342c", "#8a5a83"];
const heated = { ...calmPursuit, retreat: 0.5 };

const must = (result: { ok: true; value: Path } | { ok: false }): Path => {
  if (!result.ok) throw new Error("a picture's path diverged");
  return result.value;
};
const course = (path: Path, q: number): [number, number][] =>
  path.states.map((s, i) => [path.times[i] ?? 0, s[q] ?? 0]);
const plane = (path: Path): [number, number][] => path.states.map((s) => [s[0] ?? 0, s[1] ?? 0]);
const days = (n: number, every = 1) => Array.from({ length: Math.round(n / every) + 1 }, (_, i) => i * every);

/** File name → SVG text. */
export const pictures: Readonly<Record<string, () => string>> = {
  "loop-gain.svg": () => {
    const badDay = {
      days: 40,
      every: 0.5,
      start: [0, 0, 0] as const,
      happenings: [{ kind: "badDay" as const, at: 2, pursuit: 0.5 }],
    };
    const calm = must(tellStory(calmPursuit, badDay));
    const hot = must(tellStory(heated, badDay));
    const paused = must(
      tellStory(heated, {
        ...badDay,
        happenings: [...badDay.happenings, { kind: "pause", from: 8, until: 12 }],
      }),
    );
    return plot({
      title: "One bad day at day 2: it dies down (G = 0.6) or feeds itself (G = 1.5)",
      x: { from: 0, to: 40, label: "days" },
      y: { from: -0.4, to: 1.6, label: "pursuit" },
      lines: [
        { points: course(hot, 0), colour: apricot, label: "G = 1.5" },
        { points: course(paused, 0), colour: plum, dashed: true, label: "pause, days 8–12" },
        { points: course(calm, 0), colour: teal, label: "G = 0.6" },
      ],
    });
  },
  "polarised-plane.svg": () => {
    const flow = pursuitFlow(heated);
    const box = [
      [-2, 2],
      [-2, 2],
    ] as const;
    const paths = [
      [0.1, 0.05],
      [-0.1, -0.05],
      [1.8, 0.2],
      [-1.8, -0.2],
    ].map(([x = 0, y = 0]) => must(adaptive(flow, [x, y, 0], days(60, 0.25))));
    return plot({
      title: "G = 1.5, no weariness: two mirror-image places to get stuck",
      x: { from: -2, to: 2, label: "pursuit" },
      y: { from: -2, to: 2, label: "closeness" },
      lines: [
        {
          points: nullCline(flow, 0, box, [0]),
          colour: apricot,
          dashed: true,
          label: "pursuit stands still",
        },
        { points: nullCline(flow, 1, box, [0]), colour: teal, dashed: true, label: "closeness stands still" },
        ...paths.map((path, i) => ({
          points: plane(path),
          colour: ink,
          ...(i === 0 ? { label: "paths" } : {}),
        })),
      ],
    });
  },
  "weariness.svg": () => {
    const run = (weariness: number) =>
      must(adaptive(pursuitFlow({ ...heated, weariness }), [0.3, 0, 0], days(200)));
    return plot({
      title: "Weariness f: too little stops nothing, more makes it come and go, much lets it die down",
      x: { from: 0, to: 200, label: "days" },
      y: { from: -1.6, to: 1.6, label: "pursuit" },
      lines: [
        { points: course(run(0.1), 0), colour: apricot, label: "f = 0.1" },
        { points: course(run(1.2), 0), colour: plum, label: "f = 1.2: 43.6 days" },
        { points: course(run(2.2), 0), colour: teal, label: "f = 2.2" },
      ],
    });
  },
  "bifurcation.svg": () => {
    const values = Array.from({ length: 41 }, (_, i) => 0.05 * i);
    const columns = bifurcation((weariness) => pursuitFlow({ ...heated, weariness }), values, {
      box: [
        [-2, 2],
        [-2, 2],
        [-2, 2],
      ],
      start: [0.3, 0, 0],
      watch: 0,
      days: 3000,
    });
    return plot({
      title: "Where pursuit goes in the end, as weariness is turned up",
      x: { from: 0, to: 2, label: "weariness f" },
      y: { from: -1.6, to: 1.6, label: "pursuit in the end" },
      lines: [
        { points: columns.map((c) => [c.value, c.high]), colour: apricot, dots: true, label: "highest" },
        { points: columns.map((c) => [c.value, c.low]), colour: teal, dots: true, label: "lowest" },
      ],
    });
  },
  "delay.svg": () => {
    const run = (delay: number) =>
      must(
        adaptiveDelayed(
          {
            names: ["one", "two"],
            delay,
            rate: (s, past, out) => {
              out[0] = -(s[0] ?? 0) + 2 * (past[1] ?? 0);
              out[1] = -(s[1] ?? 0) - (s[0] ?? 0);
            },
          },
          [0.2, 0.1],
          days(60, 0.1),
        ),
      );
    return plot({
      title: "Push-pull (a = b = 1, C = 2): late answers swing beyond a delay of π/2",
      x: { from: 0, to: 60, label: "days" },
      y: { from: -0.7, to: 0.7, label: "one" },
      lines: [
        { points: course(run(1.7), 0), colour: apricot, label: "delay 1.7" },
        { points: course(run(1), 0), colour: teal, label: "delay 1.0" },
      ],
    });
  },
  "insecure-synergic.svg": () => {
    const flow = insecureSynergicFlow(swingingCouple);
    const late = must(adaptive(flow, [1, 1.5], days(600, 0.2)));
    return plot({
      title: "The insecure and the synergic one: a swing of 18.8 for ever",
      x: { from: 0.8, to: 1.15, label: "one" },
      y: { from: 1.2, to: 4, label: "two" },
      lines: [
        {
          points: nullCline(flow, 0, [
            [0.8, 1.15],
            [1.2, 4],
          ]),
          colour: apricot,
          dots: true,
          label: "one stands still",
        },
        { points: plane(late).slice(-600), colour: ink, label: "the swing" },
        { points: plane(late).slice(0, 200), colour: teal, dashed: true, label: "the way in" },
      ],
    });
  },
  "gottman.svg": () => {
    const speaker = {
      start: 0.3,
      inertia: 0.4,
      influence: { kind: "bilinear", up: 0.3, down: 0.9, threshold: 0.5 },
    } as const;
    const grid = Array.from({ length: 121 }, (_, i) => -4 + i * 0.05);
    return plot({
      title: "Influence with a dead zone: they meet at 1 (holds) and at −2.5 (does not)",
      x: { from: -4, to: 2, label: "wife's score" },
      y: { from: -4, to: 2, label: "husband's score" },
      lines: [
        { points: grid.map((h) => [restGiven(speaker, h), h]), colour: apricot, label: "wife at rest" },
        { points: grid.map((w) => [w, restGiven(speaker, w)]), colour: teal, label: "husband at rest" },
        {
          points: [
            [1, 1],
            [-2.5, -2.5],
          ],
          colour: ink,
          dots: true,
        },
      ],
    });
  },
  "linear-core.svg": () => {
    const path = (pull: number, retreat: number) =>
      must(
        rk4(pursuitFlow({ ...calmPursuit, shape: "linear", pull, retreat }), [1, 0, 0], {
          step: 0.1,
          steps: 300,
        }),
      );
    return plot({
      title: "The sign decides: polarising (+) never swings, push-pull (−) spirals in",
      x: { from: 0, to: 20, label: "days" },
      y: { from: -0.6, to: 1, label: "pursuit" },
      lines: [
        { points: course(path(0.6, 0.2), 0), colour: apricot, label: "polarising, G = 0.6" },
        { points: course(path(0.9, -0.8), 0), colour: teal, label: "push-pull, G = −3.6" },
      ],
    });
  },
};
