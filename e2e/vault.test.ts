import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { bundle } from "../bench/bundle.ts";
import { type Visit, visit } from "../bench/page.ts";
import type { SignatureCase } from "../testing/vectors.ts";
import type * as Inside from "./vault-page.ts";

declare const inside: typeof Inside;

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../wire/vectors", name), "utf8"));
let there: Visit;

beforeAll(async () => {
  const script = await bundle(join(import.meta.dirname, "vault-page.ts"), "inside");
  there = await visit(await chromium.connect(inject("browser")), script);
});
afterAll(() => there.close());

test("[ID3] Chromium's WebCrypto and the twin give every vector", async () => {
  const { webcrypto, noble } = await there.page.evaluate(() => inside.bothVectors());
  const expected = read("vectors.json");
  expect(webcrypto).toEqual(expected);
  expect(noble).toEqual(expected);
});

test("[ID3] both judge every crafted signature alike", async () => {
  const cases = read("signatures.json") as SignatureCase[];
  const verdicts = await there.page.evaluate((cases) => inside.bothVerdicts(cases), cases);
  expect(verdicts).toEqual(cases.map(({ valid }) => [valid, valid]));
});

test("[ID1] its keys cannot be exported and come back from IndexedDB", async () => {
  expect(await there.page.evaluate(() => inside.freshKey())).toEqual({ extractable: false, fits: true });
});

test("the app's storage and lock in IndexedDB keep the contract", async () => {
  const { faults, order } = await there.page.evaluate(() => inside.browserPorts());
  expect(faults).toEqual([]);
  expect(order).toEqual(["a in", "a out", "b in", "b out"]);
});

test("a couple's history and halves work there", async () => {
  const { lines, theirs } = await there.page.evaluate(() => inside.story());
  expect(lines).toEqual(["where are the eggs?"]);
  expect(theirs).toBe("unimportant");
});
