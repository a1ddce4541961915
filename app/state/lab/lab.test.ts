import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownFutures } from "./own.ts";
import { runLab, standingLines } from "./run.ts";
import { dances, labOf, labPart, levers, ranges, type LabSettings } from "./settings.ts";
import { stories, storyNames, storyOf } from "./stories.ts";

const anyLab = fc.record({
  dance: fc.constantFrom(...dances),
  ...Object.fromEntries(
    levers.map((lever) => {
      const { min, max, step } = ranges[lever];
      return [
        lever,
        fc
          .integer({ min: 0, max: Math.round((max - min) / step) })
          .map((n) => Number((min + n * step).toFixed(2))),
      ];
    }),
  ),
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom("pause" as const, "softer" as const),
      day: fc.integer({ min: 0, max: 90 }),
    }),
    { maxLength: 12 },
  ),
}) as unknown as fc.Arbitrary<LabSettings>;

describe("a link to the lab", () => {
  test("brings every lever back where it was", () => {
    fc.assert(
      fc.property(anyLab, (lab) => {
        expect(labOf(labPart(lab))).toEqual(lab);
      }),
    );
  });
  test("holds numbers and nothing else", () => {
    fc.assert(
      fc.property(anyLab, (lab) => {
        expect(labPart(lab)).toMatch(/^(chase|away|push-pull)(\.[ps]?\d+)+$/);
      }),
    );
  });
  test("of anything else opens nothing, or stays within the levers; never a throw", () => {
    expect(labOf("")).toBeUndefined();
    expect(labOf("chase.60.x")).toBeUndefined();
    const within = (part: string) => {
      const lab = labOf(part);
      return (
        !lab || levers.every((lever) => lab[lever] >= ranges[lever].min && lab[lever] <= ranges[lever].max)
      );
    };
    fc.assert(fc.property(fc.string({ unit: "binary" }), within));
    fc.assert(fc.property(fc.array(fc.double()), (numbers) => within(["chase", ...numbers].join("."))));
  });
});

describe("what becomes of a bad evening", () => {
  const fates = Object.fromEntries(storyNames.map((name) => [name, runLab(stories[name]).fate]));
  test("each story shows what it says", () => {
    expect(fates).toEqual({
      eggs: "dies-down",
      "feeds-itself": "feeds-itself",
      "burnt-out": "comes-and-goes",
      "both-away": "feeds-itself",
      "push-pull": "swings-go-on",
    });
    for (const name of storyNames) expect(storyOf(stories[name])).toBe(name);
  });
  test("and the lines do what the fate says: near nothing at the end, or not", () => {
    fc.assert(
      fc.property(anyLab, (lab) => {
        const { path, fate, gain, dial } = runLab({ ...lab, steps: [] });
        const tail = Math.max(...path.closeness.slice(-20).map(Math.abs));
        const away = lab.dance === "push-pull" ? Math.abs(dial - 1) : Math.abs(gain - 1);
        // Near the edge ninety days are too few to tell.
        if (away < 0.35 || lab.weariness > 0) return;
        if (fate === "dies-down" || fate === "swings-die") expect(tail).toBeLessThan(0.15);
        // Delay makes nothing settle that would not settle without.
        if (fate === "feeds-itself" && Math.abs(gain) > 1.35) expect(tail).toBeGreaterThan(0.05);
      }),
      { numRuns: 60 },
    );
  });
  test("push–pull without lateness dies down; the same with it goes on", () => {
    const late = runLab(stories["push-pull"]);
    const prompt = runLab({ ...stories["push-pull"], delay: 0 });
    expect([prompt.fate, late.fate]).toEqual(["swings-die", "swings-go-on"]);
    const swing = (values: readonly number[]) => Math.max(...values.slice(-80).map(Math.abs));
    expect(swing(prompt.path.closeness)).toBeLessThan(0.01);
    expect(swing(late.path.closeness)).toBeGreaterThan(0.5);
  });
  test("a softer step soon after the evening brings it to an end earlier; a pause does not change the loop", () => {
    const softer = runLab({ ...stories.eggs, steps: [{ kind: "softer", day: 3 }] });
    expect(softer.told.back!).toBeLessThan(softer.told.backWithout!);
    const hot = runLab({ ...stories["feeds-itself"], steps: [{ kind: "pause", day: 5 }] });
    expect(hot.told.back).toBeUndefined();
    expect(hot.path.closeness.at(-1)).toBeCloseTo(hot.without!.closeness.at(-1)!, 1);
  });
  test("where the two standing lines cross, the run comes to rest", () => {
    const lab = stories["feeds-itself"];
    const end = [runLab(lab).path.reaching.at(-1)!, runLab(lab).path.closeness.at(-1)!] as const;
    const { sam, alex } = standingLines(lab, 2);
    const near = (points: typeof sam) =>
      Math.min(...points.map(([x, y]) => Math.hypot(x - end[0], y - end[1])));
    expect(near(sam)).toBeLessThan(0.05);
    expect(near(alex)).toBeLessThan(0.05);
  });
});

describe("one’s own numbers", () => {
  const gain = {
    value: 0.5,
    low: 0.3,
    high: 0.8,
    acts: 600,
    branching: [
      [0.2, 0.4],
      [0.3, 0.1],
    ],
    moves: ["pursue", "distance"] as const,
    decay: 2,
  };
  test("sixty futures, about half above the middle, all positive and fading below a gain of 1", () => {
    const { lines, middle } = ownFutures(gain);
    expect(lines).toHaveLength(60);
    expect(lines.filter((line) => line[10]! > middle[10]!)).toHaveLength(30);
    for (const line of lines) {
      expect(Math.min(...line)).toBeGreaterThanOrEqual(0);
      expect(line.at(-1)!).toBeLessThan(line[0]!);
    }
  });
  test("the area under the middle is the number of further steps: the first column of (1 − n)⁻¹ − 1", () => {
    // Spectral radius of this matrix, which the estimate stands for.
    const radius = (0.3 + Math.sqrt(0.01 + 4 * 0.12)) / 2;
    const { middle, hours } = ownFutures({ ...gain, value: radius, low: radius, high: radius });
    const step = hours / (middle.length - 1);
    const area = middle.reduce(
      (sum, x, i) => sum + x * step * (i === 0 || i === middle.length - 1 ? 0.5 : 1),
      0,
    );
    const [a, b, c, d] = [0.8, -0.4, -0.3, 0.9];
    const det = a * d - b * c;
    const total = d / det + -c / det - 1;
    expect(area / total).toBeGreaterThan(0.93);
    expect(area / total).toBeLessThan(1.01);
  });
});
