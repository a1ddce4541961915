import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eggStory } from "./story.ts";

// The example is written from the core's own eggs (UPDATE_GOLDENS=1 writes it anew); it cannot tell another story.
test("examples/eggs.json tells the core's eggs", () => {
  const path = join(import.meta.dirname, "../../examples/eggs.json");
  if (process.env["UPDATE_GOLDENS"]) writeFileSync(path, `${JSON.stringify(eggStory, undefined, 2)}\n`);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(eggStory);
});
