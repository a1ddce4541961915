import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figures } from "./figures.ts";
import { dotAfter, restSeconds, turnSeconds } from "./motion.ts";
import { pointOn } from "./track.ts";

const scene = (name: string) => figures.find((figure) => figure.name === name)!.scene();
const { track, dot, stations } = scene("eggs-800");
const seconds = fc.double({ min: 0, max: turnSeconds, noNaN: true });

describe("the slow dot", () => {
  test("starts on the crossing and is there again after one turn", () => {
    expect(dotAfter(track, 0)).toBe(0);
    expect(dotAfter(track, turnSeconds)).toBe(0);
    expect(dotAfter(track, turnSeconds - 1e-9)).toBeCloseTo(1, 6);
    expect(pointOn(track, 0).x).toBeCloseTo(dot.at.x, 6);
    expect(pointOn(track, 0.5).y).toBeCloseTo(dot.at.y, 1);
  });

  test("only ever goes on, and never jumps", () => {
    fc.assert(
      fc.property(seconds, (now) => {
        const step = dotAfter(track, Math.min(turnSeconds - 1e-9, now + 0.01)) - dotAfter(track, now);
        if (now >= turnSeconds - 0.01) return;
        expect(step).toBeGreaterThanOrEqual(-1e-12);
        expect(step).toBeLessThan(0.0006);
      }),
    );
  });

  test("rests in both rings, for their time", () => {
    for (const { at } of track.rests) {
      const times = Array.from({ length: 24_000 }, (_, i) => i / 1000).filter(
        (s) => Math.abs(dotAfter(track, s) - at) < 1e-9,
      );
      expect(times.at(-1)! - times[0]!).toBeCloseTo(restSeconds, 1);
    }
    expect(track.rests).toHaveLength(2);
    expect(scene("eggs-new-800").track.rests).toEqual([]);
  });

  test("passes every station's mark", () => {
    for (const { id, at } of track.stations) {
      const spot = stations.find((station) => station.id === id)!.spot;
      const dotThere = pointOn(track, at);
      expect(Math.hypot(dotThere.x - spot.x, dotThere.y - spot.y)).toBeLessThan(0.6);
    }
  });
});
