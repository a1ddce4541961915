import { describe, expect, test } from "vitest";
import { faultsOf } from "./check.ts";
import { figures } from "./figures.ts";
import type { Scene, TextLine } from "./scene.ts";

const eggs = figures.find(({ name }) => name === "eggs-800")!.scene();

/** The scene with its sentence's first line moved. */
const moved = (dx: number, dy: number): Scene => {
  const [first, ...rest] = eggs.sentence;
  const { box } = first!;
  const line: TextLine = { ...first!, box: { ...box, x: box.x + dx, y: box.y + dy } };
  return { ...eggs, sentence: [line, ...rest] };
};
const kinds = (scene: Scene) => new Set(faultsOf(scene).map(({ kind }) => kind));

describe("the check for drawings finds", () => {
  test("nothing in the eggs", () => expect(faultsOf(eggs)).toEqual([]));
  test("two lines that meet", () => expect(kinds(moved(0, 20))).toContain("lines-meet"));
  test("a line that leaves the figure", () => expect(kinds(moved(300, 0))).toContain("line-outside"));
  test("a line on a stroke, on the dot, on the line", () => {
    const faults = kinds(moved(0, eggs.dot.at.y - eggs.sentence[0]!.box.y - 10));
    expect(faults).toContain("line-on-stroke");
    expect(faults).toContain("line-on-mark");
    expect(faults).toContain("line-on-rule");
  });
  test("targets too small, and across one another", () => {
    const [first, second, ...rest] = eggs.stations;
    const small = { ...first!, hit: { ...first!.hit, width: 43 } };
    expect(kinds({ ...eggs, stations: [small, second!, ...rest] })).toContain("target-small");
    const across = { ...first!, hit: second!.hit };
    expect(kinds({ ...eggs, stations: [across, second!, ...rest] })).toContain("targets-meet");
  });
});
