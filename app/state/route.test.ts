import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRoute, parseRoute, type Route } from "./route.ts";

const routes: readonly Route[] = [
  { screen: "home" },
  { screen: "map", step: 3 },
  { screen: "eggs" },
  { screen: "eggs", part: "repair-two" },
  { screen: "loop", episode: "a/b c" },
  { screen: "read", episode: "e", by: "two" },
  { screen: "check", next: "hand-over" },
  { screen: "pause", part: "remember" },
  { screen: "say", part: "talk", disclosure: "d/1", as: "two" },
  { screen: "say", part: "write" },
  { screen: "room", part: "couple", of: "s" },
  { screen: "room", part: "loop", of: "s", about: "e/1" },
  { screen: "say", part: "parts", as: "two" },
];

test("every route survives being written down", () => {
  for (const route of routes) expect(parseRoute(formatRoute(route))).toEqual(route);
});

test("anything else is Home, never a throw", () => {
  for (const hash of ["", "#", "#/map/9", "#/loop", "#/read/e/three", "#/%E0%A4%A", "#/__proto__"])
    expect(parseRoute(hash)).toEqual({ screen: "home" });
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (hash) => typeof parseRoute(hash).screen === "string"),
  );
});
