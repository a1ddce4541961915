// How long 10,000 entries take to become the state, beside JSON.parse of the same entries, in one run.
import { eggHalves, eggPartners, fold, type Entry, type Fact } from "@refrain/core/dance";

const count = 10_000;
const turns = 21;

const facts: Fact[] = [{ v: 1, kind: "couple-set", partners: eggPartners }];
for (let i = 0; facts.length < count; i += 1) {
  const episode = `e${i}`;
  facts.push(
    { v: 1, kind: "episode-begun", episode, when: i },
    { v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.one },
    { v: 1, kind: "half-kept", episode, place: "two", half: eggHalves.two },
    { v: 1, kind: "half-opened", episode, by: "one" },
    { v: 1, kind: "loop-owned", episode, by: "one" },
    { v: 1, kind: "episode-ended", episode, how: "repaired" },
  );
}
const entries: Entry[] = facts.slice(0, count).map((fact, i) => ({
  id: `i${(i * 7919) % count}`,
  author: i % 2 ? "a" : "b",
  lamport: i + 1,
  at: i,
  fact,
}));
const text = JSON.stringify(entries);

function median(work: () => unknown): number {
  const times = Array.from({ length: turns }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[(turns - 1) / 2] ?? 0;
}

const parsing = median(() => JSON.parse(text));
const folding = median(() => fold(entries));
console.log(
  `fold of ${count} entries: ${folding.toFixed(1)} ms, ${(folding / parsing).toFixed(2)} × JSON.parse (${parsing.toFixed(1)} ms)`,
);
