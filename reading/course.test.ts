import { expect, test } from "vitest";
import { readCourse, readPieces, render } from "./index.ts";

test("eight weeks, each with something of its own, the lesson it follows, and a way on that is there", () => {
  const course = readCourse();
  expect(course.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const pieces = new Set(readPieces().map(({ id }) => id));
  for (const { source } of course) {
    expect(source).toContain("**To try:**");
    expect(source).toMatch(/^## /m);
    const links = [...render(source).matchAll(/href="([^"]+)"/g)].map(([, to]) => to!);
    expect(links.length).toBeGreaterThan(0);
    for (const to of links) expect(pieces).toContain(to);
  }
});
