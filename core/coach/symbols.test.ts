import { expect, test } from "vitest";
import { Symbols } from "./symbols.ts";

test("symbols are numbered once", () => {
  const symbols = new Symbols();
  expect([symbols.of("you"), symbols.of("never"), symbols.of("you")]).toEqual([0, 1, 0]);
  expect(symbols.find("always")).toBe(-1);
  expect(symbols.nameOf(1)).toBe("never");
});
