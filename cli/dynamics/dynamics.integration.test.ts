// `refrain dynamics` as people call it: a process with files, what it prints and the code it ends with.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, test } from "vitest";
import { calmPursuit, simulateHawkes, syntheticSeries } from "@refrain/core/dynamics";
import { seeded } from "@refrain/core/stats";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "refrain-dynamics-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = JSON.parse(readFileSync(join(root, "cli/schema/dynamics.json"), "utf8"));
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema);
const fits = (part: string, value: unknown) => {
  const valid = ajv.validate(`refrain:dynamics#/definitions/${part}`, value);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
};

function refrain(args: readonly string[], input = "") {
  const done = spawnSync(process.execPath, [join(root, "cli/main.ts"), "dynamics", ...args], {
    input,
    encoding: "utf8",
  });
  return { code: done.status, out: done.stdout, said: done.stderr };
}
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const answer = (args: readonly string[], input = "") => {
  const { code, out, said } = refrain(args, input);
  expect(said).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out);
};

const days = Array.from({ length: 120 }, (_, i) => i);
const law = { clock: "steps", matrix: [0.4, -0.3, -0.3, 0.4], shift: [1, 2], chance: [1, 0.2, 1] } as const;
const csvOf = (couples: number, missing = 0): string => {
  const random = seeded(3);
  const rows = Array.from({ length: couples }, (_, c) => {
    const s = syntheticSeries(law, days, random, { missing });
    const cell = (v: number) => (Number.isNaN(v) ? "" : v.toFixed(4));
    return days.map((t, i) => `c${c},${t},${cell(s.one[i]!)},${cell(s.two[i]!)}`);
  });
  return `couple,time,one,two\n${rows.flat().join("\n")}\n`;
};

describe("simulate and stability", () => {
  test("a model by its name alone: every parameter is printed, and the numbers are the library's", () => {
    const found = answer(
      ["stability", "-"],
      `{"model":"pursuit","parameters":{"retreat":0.5,"weariness":1.2}}`,
    );
    fits("stability", found);
    expect(found.parameters).toEqual({ ...calmPursuit, retreat: 0.5, weariness: 1.2 });
    expect(found.gain).toBeCloseTo(1.5, 12);
    expect(found.fate).toBe("spirals out");
    expect(found.cycle.period).toBeCloseTo(43.5607874, 5);
    expect(found.amplification).toBeNull();
  });
  test.each(["linear", "rinaldi", "insecure-synergic", "two-actors", "gottman"])("%s", (model) => {
    const input = JSON.stringify({ model });
    fits("stability", answer(["stability", "-"], input));
    const path = answer(["simulate", "-", "--days", "5"], input);
    fits("path", path);
    expect(path.times).toEqual([0, 1, 2, 3, 4, 5]);
    expect(path.states.length).toBe(6);
  });
  test("a story: a bad day and a pause; with chance the seed decides", () => {
    const told = {
      model: "pursuit",
      start: [0, 0, 0],
      happenings: [
        { kind: "badDay", at: 1, pursuit: 1 },
        { kind: "pause", from: 2, until: 4 },
      ],
    };
    fits("model", told);
    const path = answer(["simulate", file("story.json", JSON.stringify(told)), "--days", "4"]);
    expect(path.states[1][0]).toBe(0);
    expect(path.states[4][0] / path.states[2][0]).toBeCloseTo(Math.exp(-1), 5);
    const noisy = (seed: string) =>
      answer(["simulate", "-", "--days", "3", "--noise", "0.3", "--seed", seed], `{"model":"pursuit"}`);
    expect(noisy("1")).toEqual(noisy("1"));
    expect(noisy("1")).not.toEqual(noisy("2"));
  });
  test("a delay is simulated as one", () => {
    const late = answer(
      ["simulate", "-", "--days", "2"],
      `{"model":"pursuit","start":[0,1,0],"parameters":{"delay":5}}`,
    );
    // Until day five the pursuer still answers to the closeness of before.
    expect(late.states[1][0]).toBeCloseTo((-Math.tanh(0.6) / 0.5) * (1 - Math.exp(-0.5)), 6);
  });
});

describe("fit", () => {
  test("one couple, daily", () => {
    const found = answer(["fit", file("one.csv", csvOf(1))]);
    fits("fit", found);
    expect(found.couples[0].fit.gain.loop).toBe("polarising");
    expect(found.couples[0].fit.pairs).toBe(119);
    expect(found.together).toBeUndefined();
  });
  test("several couples are pooled; the thin one says what it needs", () => {
    const text = `${csvOf(4)}short,0,1,2\nshort,1,2,1\nshort,2,1,1\n`;
    const found = answer(["fit", "-"], text);
    fits("fit", found);
    expect(found.couples[4]).toEqual({ couple: "short", abstains: { type: "too-few", needs: 25, has: 2 } });
    expect(found.together.fit.left).toEqual([4]);
  });
  test.each(["steps", "continuous"])("%s with missing days", (kind) => {
    const found = answer(["fit", "-", "--kind", kind], csvOf(1, 0.2));
    fits("fit", found);
    expect(found.couples[0].fit.clock).toBe(kind);
  });
  test.each(["rties", "oscillator"])("%s", (kind) =>
    fits("fit", answer(["fit", "-", "--kind", kind], csvOf(1))),
  );
  test("transitions, and a JSON list as input", () => {
    const list = Array.from({ length: 40 }, (_, i) => ({ interval: i, sc: i % 2, dc: i % 3 ? 1 : 0 }));
    const found = answer(["fit", "-", "--kind", "transitions"], JSON.stringify(list));
    fits("fit", found);
    expect(found.couples[0].fit.states.flat().reduce((a: number, b: number) => a + b, 0)).toBe(39);
  });
  test("acts", () => {
    const acts = simulateHawkes(
      {
        baseline: [0.1, 0.1],
        branching: [
          [0.2, 0.4],
          [0.3, 0.1],
        ],
        decay: 2,
      },
      0,
      1500,
      seeded(1),
    );
    if (!acts.ok) throw new Error("no acts");
    const { times, kinds } = acts.value;
    const text = `hours;kind\n${[...times].map((t, i) => `${t};${kinds[i] ? "distance" : "pursue"}`).join("\n")}`;
    const found = answer(["fit", "-", "--kind", "acts"], text);
    fits("fit", found);
    expect(found.kinds.toSorted()).toEqual(["distance", "pursue"]);
    expect(Math.abs(found.fit.gain.value - 0.5)).toBeLessThan(0.25);
    fits("fit", answer(["fit", "-", "--kind", "acts"], text.split("\n").slice(0, 20).join("\n")));
  });
});

describe("what is wrong is said, and where", () => {
  test("bad rows by their line", () => {
    const { code, said, out } = refrain(["fit", "-"], "time,one,two\n0,1,2\n1,x,2\n2,1\n1,1,1\n,1,1\n");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(said).toBe(
      'line 3: "x" is not a number\nline 4: "2,1" has too few cells\nline 5: "1" is not later than the row before\nline 6: "" is not a number\n',
    );
  });
  test.each([
    ["no such column", ["fit", "-"], "time,a\n1,2\n", /no column two/],
    ["not JSON", ["stability", "-"], "{", /not JSON/],
    ["unknown model", ["stability", "-"], `{"model":"x"}`, /"model"/],
    ["unknown parameter", ["stability", "-"], `{"model":"pursuit","parameters":{"pul":1}}`, /"pul"/],
    ["a word for a number", ["stability", "-"], `{"model":"pursuit","parameters":{"pull":"1"}}`, /a number/],
    ["start of the wrong size", ["simulate", "-"], `{"model":"linear","start":[1]}`, /"start"/],
    [
      "an unknown happening",
      ["simulate", "-"],
      `{"model":"pursuit","happenings":[{"kind":"row"}]}`,
      /happenings/,
    ],
    [
      "0 and 1 wanted",
      ["fit", "-", "--kind", "transitions"],
      "time,one,two\n0,1,0\n1,2,0\n",
      /line 3: "2" is neither 0 nor 1/,
    ],
    ["a file that is not there", ["fit", join(folder, "none.csv")], "", /cannot be read/],
  ] as const)("%s: 1", (_name, args, input, wanted) => {
    const { code, said } = refrain(args, input);
    expect(said).toMatch(wanted);
    expect(code).toBe(1);
  });
  test.each([
    [["dance"]],
    [["fit"]],
    [["fit", "-", "--kind", "x"]],
    [["fit", "-", "--level", "2"]],
    [["fit", "-", "--nope"]],
  ])("%j: 2", (args) => {
    const { code, said } = refrain(args);
    expect(said).toMatch(/refrain dynamics --help/);
    expect(code).toBe(2);
  });
  test("help and schema", () => {
    expect(refrain(["--help"]).out).toMatch(/simulate MODEL\.json/);
    expect(JSON.parse(refrain(["schema"]).out)).toEqual(schema);
  });
});
