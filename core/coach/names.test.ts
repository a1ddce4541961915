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

test("what is gathered comes once, in order, and is forgotten with the next beginning", () => {
  const gathered = new Gathered();
  gathered.begin();
  const birds = ["test owl", "test wren", "test owl", "test rook"];
  for (const bird of birds) gathered.add(numberOf(bird));
  expect(gathered.names()).toEqual(["test owl", "test wren", "test rook"]);
  expect([gathered.count, gathered.at(1)]).toEqual([3, numberOf("test wren")]);
  gathered.begin();
  expect(gathered.has(numberOf("test owl"))).toBe(false);
  gathered.add(numberOf("test rook"));
  expect(gathered.names()).toEqual(["test rook"]);
});
