import { eggHalves, eggPartners, fold, type Fact } from "@refrain/core/dance";
import { describe, expect, test } from "vitest";
import { fromFile, toFile } from "./keeping.ts";
import { memoryDevice } from "./memory.ts";

const facts: readonly Fact[] = [
  { v: 1, kind: "couple-set", partners: eggPartners },
  { v: 1, kind: "episode-begun", episode: "e", when: 5 },
  { v: 1, kind: "half-kept", episode: "e", place: "one", half: eggHalves.one },
];

async function device() {
  let n = 0;
  const one = memoryDevice(
    () => 0,
    () => `i${(n += 1)}`,
  );
  await one.log.append(facts);
  const read = await one.log.read();
  return { device: one, entries: read.ok ? read.value : [] };
}

describe("everything as one file", () => {
  test("out and in again on an empty device gives the same state", async () => {
    const { entries } = await device();
    const back = fromFile(toFile(entries), []);
    expect(back).toEqual({ kind: "read", facts, known: 0, refused: 0 });
    const other = memoryDevice(
      () => 9,
      () => Math.random().toString(),
    );
    await other.log.append(back.kind === "read" ? back.facts : []);
    const read = await other.log.read();
    expect(read.ok && fold(read.value)).toEqual(fold(entries));
  });

  test("what is here already is not doubled", async () => {
    const { entries } = await device();
    expect(fromFile(toFile(entries), entries)).toEqual({ kind: "read", facts: [], known: 3, refused: 0 });
  });

  test("a damaged line is left out and counted; the rest is kept", async () => {
    const { entries } = await device();
    const lines = toFile(entries).split("\n");
    lines[2] = lines[2]!.slice(0, 20);
    expect(fromFile(lines.join("\n"), [])).toMatchObject({
      kind: "read",
      refused: 1,
      facts: [facts[0], facts[2]],
    });
  });

  test("another file is not ours", () => {
    for (const text of ["", "hello", "{}", '{"format":"x"}', "\u0000\u0001"])
      expect(fromFile(text, [])).toEqual({ kind: "not-ours" });
  });
});
