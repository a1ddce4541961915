import { expect, test } from "vitest";
import { among, byNumber, Gathered, nameOf, numberOf, prefixed } from "./names.ts";

test("a name keeps its number, and the number its name", () => {
  const owl = numberOf("test owl");
  expect(numberOf("test wren")).not.toBe(owl);
  expect(numberOf("test owl")).toBe(owl);
  expect(nameOf(owl)).toBe("test owl");
  expect(nameOf(prefixed("first ")(owl))).toBe("first test owl");
});

test("tables by name are looked up by number", () => {
  expect(byNumber([["test owl", 3]])[numberOf("test owl")]).toBe(3);
  expect(byNumber([["test owl", 3]])[numberOf("test wren")]).toBeUndefined();
  expect(among(["test wren"])[numberOf("test wren")]).toBe(true);
});

test("what is gathered comes once, in order; the next beginning leaves the list alone", () => {
  const gathered = new Gathered();
  gathered.begin();
  for (const number of [5, 900, 5, 2]) gathered.add(number);
  const first = gathered.numbers;
  expect(first).toEqual([5, 900, 2]);
  gathered.begin();
  expect(gathered.has(5)).toBe(false);
  gathered.add(2);
  expect(gathered.numbers).toEqual([2]);
  expect(first).toEqual([5, 900, 2]);
});
