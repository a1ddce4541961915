import { eggHalves, eggPartners, fold, type Entry, type Fact } from "@refrain/core/dance";
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

  test("what was said later stays later, from whichever history it came", async () => {
    const named = (lamport: number, from: "ours" | "mine", name: string): Entry => ({
      id: `${from}-${lamport}`,
      author: "a",
      lamport,
      at: 0,
      fact: { v: 1, kind: "refrain-named", name },
      ...(from === "ours" ? { from: "one" } : {}),
    });
    // As a device with a vault gives them: all that is private first.
    const entries = [named(1, "mine", "eggs"), named(3, "mine", "the door"), named(2, "ours", "late again")];
    expect(fold(entries).name).toBe("the door");
    const inOrder = ["eggs", "late again", "the door"];
    const nameIn = (fact: Fact) => (fact.kind === "refrain-named" ? fact.name : undefined);
    const file = toFile(entries);
    const written = file.trim().split("\n");
    expect(written.slice(1).map((line) => nameIn((JSON.parse(line) as Entry).fact as Fact))).toEqual(inOrder);
    // A file from before it was written in order.
    const [head, first, second, third] = written;
    for (const text of [file, [head, first, third, second].join("\n")]) {
      const back = fromFile(text, []);
      const other = memoryDevice(
        () => 9,
        () => Math.random().toString(),
      );
      const facts = back.kind === "read" ? back.facts : [];
      expect(facts.map(nameIn)).toEqual(inOrder);
      await other.log.append(facts);
      const read = await other.log.read();
      expect(read.ok && fold(read.value).name).toBe("the door");
    }
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
