import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arcPath, curve, outerAt, peak, upperAt } from "./curve.ts";

const eggs = curve(344, 137.6);
const t = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

describe("the eight", () => {
  test("crosses at the origin, reaches a at the line and b at the peak, |x| = 0.655 a", () => {
    expect(eggs.at(0)).toEqual({ x: 0, y: -0 });
    expect(eggs.at(Math.PI / 2).x).toBeCloseTo(344, 9);
    expect(eggs.at(peak).y).toBeCloseTo(-137.6, 9);
    expect(eggs.at(peak).x / 344).toBeCloseTo(0.655, 3);
  });

  test.each([
    [344, 0.4, 43],
    [144, 0.7, 59],
    [508, 0.46, 47],
  ])("crosses at the slope drawn: half width %i, ratio %f, %i degrees", (a, ratio, degrees) => {
    const { x, y } = curve(a, a * ratio).speed(0);
    expect((Math.atan2(-y, x) * 180) / Math.PI).toBeCloseTo(degrees, -0.5);
  });

  test("turns one lobe into the other after half a turn", () => {
    fc.assert(
      fc.property(t, (t) => {
        const [here, there] = [eggs.at(t), eggs.at(t + Math.PI)];
        expect(there.x).toBeCloseTo(-here.x, 9);
        expect(there.y).toBeCloseTo(here.y, 9);
      }),
    );
  });

  test("has the speed of its own small steps", () => {
    fc.assert(
      fc.property(t, (t) => {
        const h = 1e-5;
        const [before, after, speed] = [eggs.at(t - h), eggs.at(t + h), eggs.speed(t)];
        expect(speed.x).toBeCloseTo((after.x - before.x) / (2 * h), 3);
        expect(speed.y).toBeCloseTo((after.y - before.y) / (2 * h), 3);
      }),
    );
  });

  test("measures its length as an integral does, and finds t back from it", () => {
    const steps = 200_000;
    let integral = 0;
    for (let i = 0; i < steps; i++) {
      const { x, y } = eggs.speed(((i + 0.5) / steps) * 2 * Math.PI);
      integral += (Math.hypot(x, y) * 2 * Math.PI) / steps;
    }
    expect(Math.abs(eggs.turn / integral - 1)).toBeLessThan(1e-5);
    fc.assert(
      fc.property(t, (t) => {
        expect(eggs.tAt(eggs.lengthTo(t))).toBeCloseTo(t, 6);
      }),
    );
  });

  test("finds a place by its x on the upper arc, and by its height on the outer arc", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (part) => {
        expect(eggs.at(upperAt(part)).x / eggs.a).toBeCloseTo(part, 9);
        expect(eggs.at(upperAt(part)).y).toBeLessThanOrEqual(0);
        expect(-eggs.at(outerAt(part)).y / eggs.b).toBeCloseTo(part, 9);
        expect(eggs.at(outerAt(part)).x).toBeGreaterThan(0.65 * eggs.a);
      }),
    );
  });

  test("is drawn by few cubics within a twentieth of a pixel", () => {
    const path = arcPath(eggs, 0, 2 * Math.PI, 24, (point) => point);
    const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
    // Half way along a piece, a cubic stands at (p0 + 3 c0 + 3 c1 + p1) / 8; the curve passes there too.
    for (let i = 0; i < 24; i++) {
      const [x0, y0, ax, ay, bx, by, x1, y1] = numbers.slice(i * 6, i * 6 + 8) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const middle = { x: (x0 + 3 * ax + 3 * bx + x1) / 8, y: (y0 + 3 * ay + 3 * by + y1) / 8 };
      const near = Math.min(
        ...Array.from({ length: 400 }, (_, k) => {
          const at = eggs.at(((i + k / 400) / 24) * 2 * Math.PI);
          return Math.hypot(at.x - middle.x, at.y - middle.y);
        }),
      );
      expect(near).toBeLessThan(0.35);
    }
  });
});
