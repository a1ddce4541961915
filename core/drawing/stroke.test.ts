import { describe, expect, test } from "vitest";
import { curve } from "./curve.ts";
import { proportions } from "./proportions.ts";
import { brushSpan, brushWidth, outlinePath, samples, stationTs } from "./stroke.ts";

const p = proportions(800, false);
const eggs = curve(344, 137.6);
const span = brushSpan(eggs, p);
const width = (u: number, y: number) => brushWidth(eggs, p, u, y);
const stroke = samples(eggs, span, 300, width);

describe("a brush stroke", () => {
  test("is thin above the line and heavy beneath it", () => {
    expect(width(0.3, -137.6)).toBeCloseTo(344 * 0.0125, 9);
    expect(width(0.3, 137.6)).toBeCloseTo(344 * 0.056, 9);
    expect(Math.max(...stroke.map(({ w }) => w))).toBeCloseTo(344 * 0.056, 1);
  });

  test("begins blunt and ends in a point", () => {
    expect(stroke[0]!.w / width(0.5, stroke[0]!.y)).toBeCloseTo(0.55, 6);
    expect(stroke.at(-1)!.w / width(0.5, stroke.at(-1)!.y)).toBeCloseTo(0.12, 6);
  });

  test("is as wide as the other's where they cross: both take their width from the same law at the same place", () => {
    const crossing = (eggs.lengthTo(Math.PI) - span.from) / (span.to - span.from);
    const tail = 0.12 + 0.88 * Math.min(1, (1 - crossing) / 0.17) ** 0.8;
    expect(tail).toBe(1);
    expect(width(crossing, 0)).toBeCloseTo(344 * (0.0125 + 0.0435 * 0.5 ** 1.5), 9);
  });

  test("leaves the ring and its gap free at both ends, by length", () => {
    const free = p.ring + p.ringLine / 2 + p.ringGap;
    const trigger = eggs.lengthTo(stationTs(p).trigger);
    expect(span.from - trigger).toBeCloseTo(free, 9);
    expect(trigger + eggs.turn / 2 - span.to).toBeCloseTo(free, 9);
  });

  test("runs through every station of its owner, in the order of the dance", () => {
    const { trigger, surface, story, underneath, need, move } = stationTs(p);
    const way = [trigger, surface, story, underneath, need, Math.PI, move];
    expect(way).toEqual([...way].sort((a, b) => a - b));
    expect(eggs.at(move).x).toBeLessThan(0);
    expect(eggs.at(move).y).toBeLessThan(0);
  });

  test("has an outline that is closed and stays within the lobes", () => {
    const path = outlinePath(stroke, (point) => point);
    expect(path).toMatch(/^M.*Z$/);
    const xs = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((match) => Number(match[1]));
    expect(Math.max(...xs)).toBeLessThan(344 + 10);
    expect(Math.min(...xs)).toBeGreaterThan(-344 * 0.5);
  });
});
