import { expect } from "vitest";
import type { Complex } from "@refrain/core/stats";

export const near = (found: readonly number[], wanted: readonly number[], digits = 9) => {
  expect(found.length).toBe(wanted.length);
  found.forEach((f, i) => expect(f).toBeCloseTo(wanted[i]!, digits));
};

/** (x − λ₁)(x − λ₂)(x − λ₃), constant first, real and imaginary parts in turn: sets of roots compared in no order. */
export const polynomialOf = (roots: readonly Complex[]): readonly number[] =>
  roots
    .reduce<readonly Complex[]>(
      (made, { re, im }) =>
        [...made, { re: 0, im: 0 }].map((same, i) => {
          const before = made[i - 1] ?? { re: 0, im: 0 };
          return {
            re: before.re - (re * same.re - im * same.im),
            im: before.im - (re * same.im + im * same.re),
          };
        }),
      [{ re: 1, im: 0 }],
    )
    .flatMap(({ re, im }) => [re, im]);
