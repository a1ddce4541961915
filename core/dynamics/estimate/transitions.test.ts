import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mean, seeded } from "@refrain/core/stats";
import { actorPartner, stateTransitions, transitionsOf } from "./transitions.ts";

const days = (n: number) => Array.from({ length: n }, (_, i) => i);

describe("transitions", () => {
  const couple = { one: [1, 1, 0, 0, 1, 0], two: [1, 0, 1, 0, 1, 1] };
  test("by hand", () => {
    // States: both, only one, only two, neither, both → next of two: 0 1 0 1 1
    expect(transitionsOf(couple, "two")).toEqual([
      { yes: 1, no: 1 },
      { yes: 1, no: 0 },
      { yes: 0, no: 1 },
      { yes: 1, no: 0 },
    ]);
    expect(stateTransitions(couple)[0]).toEqual([0, 1, 1, 0]);
  });
  test("by hand: the effects of 1 1 / 1 0 / 0 1 / 1 0 with halves added", () => {
    const [b, o, t, n] = [0, Math.log(3), -Math.log(3), Math.log(3)];
    const found = actorPartner(couple, "two");
    expect(found.intercept).toBeCloseTo((b + o + t + n) / 4, 12);
    expect(found.partner).toBeCloseTo((b + o - t - n) / 4, 12);
    expect(found.actor).toBeCloseTo((b - o + t - n) / 4, 12);
  });
  const bit = fc.constantFrom(0, 1);
  test("changing the partners' names changes the names of the effects; every step is counted once", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(bit, bit), { minLength: 2, maxLength: 60 }), (rows) => {
        const c = { one: rows.map((r) => r[0]), two: rows.map((r) => r[1]) };
        const swapped = { one: c.two, two: c.one };
        expect(actorPartner(c, "one").partner).toBeCloseTo(actorPartner(swapped, "two").partner, 12);
        expect(transitionsOf(c, "one").reduce((sum, cell) => sum + cell.yes + cell.no, 0)).toBe(
          rows.length - 1,
        );
        expect(
          stateTransitions(c)
            .flat()
            .reduce((sum, v) => sum + v, 0),
        ).toBe(rows.length - 1);
      }),
    );
  });
  test("recovers the effects two simulated people were given", () => {
    const random = seeded(6);
    const truth = { intercept: 0.2, actor: 0.8, partner: 0.6 };
    const couples = days(150).map(() => {
      const c = { one: [1], two: [0] };
      for (let t = 0; t < 200; t++) {
        const [a, b] = [c.one[t]! * 2 - 1, c.two[t]! * 2 - 1];
        const yes = (own: number, other: number) =>
          random() < 1 / (1 + Math.exp(-(truth.intercept + truth.actor * own + truth.partner * other)))
            ? 1
            : 0;
        c.one.push(yes(a, b));
        c.two.push(yes(b, a));
      }
      return actorPartner(c, "one");
    });
    expect(mean(couples.map((c) => c.actor))).toBeCloseTo(truth.actor, 1);
    expect(mean(couples.map((c) => c.partner))).toBeCloseTo(truth.partner, 1);
    expect(mean(couples.map((c) => c.interaction))).toBeCloseTo(0, 1);
  });
});
