import { eggHalves, eggPartners, fold, readFact, type Entry, type Fact } from "@refrain/core/dance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromFile, toFile } from "./keeping.ts";
import { memoryDevice } from "./memory.ts";

const facts: readonly Fact[] = [
  { v: 1, kind: "couple-set", partners: eggPartners },
  { v: 1, kind: "episode-begun", episode: "e", when: 5 },
  { v: 1, kind: "half-kept", episode: "e", place: "one", half: eggHalves.one },
];

const removed: Fact = { v: 1, kind: "episode-removed", episode: "e" };
const at = (all: readonly Fact[]): Entry[] =>
  all.map((fact, i) => ({ id: `i${i}`, author: "a", lamport: i + 1, at: i, fact }));

/** The entries of a file, as its lines tell them. */
const linesOf = (file: string): Entry[] =>
  file
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line) as Entry);

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc
    .constantFrom("e", "f")
    .chain((episode) =>
      fc.constantFrom<Fact>(
        { v: 1, kind: "episode-begun", episode, when: 5 },
        { v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.one },
        { v: 1, kind: "half-kept", episode, place: "two", half: eggHalves.two },
        { v: 1, kind: "half-taken-back", episode, place: "one" },
        { v: 1, kind: "half-opened", episode, by: "two" },
        { v: 1, kind: "half-answered", episode, by: "two", answer: "touches" },
        { v: 1, kind: "loop-owned", episode, by: "one" },
        { v: 1, kind: "episode-ended", episode, how: "repaired" },
        { v: 1, kind: "episode-removed", episode },
      ),
    ),
  fc.constantFrom<Fact>(
    { v: 1, kind: "couple-set", partners: eggPartners },
    { v: 1, kind: "i-am", place: "two" },
    { v: 1, kind: "refrain-named", name: "eggs" },
    { v: 1, kind: "plan-rehearsed", by: "one", plan: "p", at: 5, episode: "e" },
  ),
);

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
    expect(back).toEqual({ kind: "read", facts, known: 0, refused: 0, stayOut: 0, newer: false });
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
    expect(fromFile(toFile(entries), entries)).toMatchObject({
      kind: "read",
      facts: [],
      known: 3,
      refused: 0,
    });
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

  test("an evening taken out leaves nothing in the file", () => {
    expect(linesOf(toFile(at([...facts, removed]))).map(({ fact }) => fact)).toEqual([facts[0]]);
  });

  test("what remains in the file comes to the same state, whatever was taken out", () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 30 }), (all) => {
        const told = at(all.filter((fact) => readFact(fact).ok));
        const kept = linesOf(toFile(told));
        expect(fold(kept)).toEqual(fold(told));
        expect(kept.some(({ fact }) => fact.kind === "episode-removed")).toBe(false);
      }),
    );
  });

  test("an evening taken out here stays out, and is not called here already", () => {
    const read = fromFile(toFile(at(facts)), at([...facts, removed]));
    expect(read).toMatchObject({ facts: [], known: 1, stayOut: 1 });
  });

  test("a file that says an evening was taken out, as older ones do, takes nothing out here", () => {
    const lines = at([...facts, removed]).map((entry) => JSON.stringify(entry));
    const file = ['{"format":"refrain-history","version":1}', ...lines].join("\n");
    expect(fromFile(file, at(facts))).toMatchObject({ facts: [], known: 1, stayOut: 0 });
    expect(fromFile(file, [])).toMatchObject({ facts: [facts[0]], stayOut: 0 });
  });

  test("a newer version's file is said to be one; what can be read of it comes in", () => {
    const later = { v: 2, kind: "half-kept", half: { colour: "red" } };
    const file = [
      '{"format":"refrain-history","version":2}',
      ...at(facts).map((entry) => JSON.stringify(entry)),
      JSON.stringify({ id: "x", lamport: 9, fact: later }),
    ].join("\n");
    expect(fromFile(file, [])).toMatchObject({ newer: true, facts, refused: 1 });
    expect(fromFile(toFile(at(facts)), [])).toMatchObject({ newer: false });
  });

  test("another file is not ours", () => {
    for (const text of ["", "hello", "{}", '{"format":"x"}', "\u0000\u0001"])
      expect(fromFile(text, [])).toEqual({ kind: "not-ours" });
  });
});
