import { eggHalves, eggPartners, type Entry, type Fact } from "@refrain/core/dance";

/** A history of this many entries: evening after evening, each told whole by both. */
export function longHistory(count: number): readonly Entry[] {
  const facts: Fact[] = [{ v: 1, kind: "couple-set", partners: eggPartners }];
  for (let n = 0; facts.length < count; n += 1) {
    const episode = `evening-${n}`;
    facts.push(
      { v: 1, kind: "episode-begun", episode, when: 1_600_000_000_000 + n * 86_400_000 },
      { v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.one },
      { v: 1, kind: "half-kept", episode, place: "two", half: eggHalves.two },
      { v: 1, kind: "half-opened", episode, by: "one" },
      { v: 1, kind: "half-opened", episode, by: "two" },
      { v: 1, kind: "half-answered", episode, by: "one", answer: "touches", words: "that you waited" },
      { v: 1, kind: "loop-owned", episode, by: "one" },
      { v: 1, kind: "loop-owned", episode, by: "two" },
      { v: 1, kind: "episode-ended", episode, how: "repaired" },
    );
  }
  return facts
    .slice(0, count)
    .map((fact, i) => ({ id: `e${i}`, author: "bench", lamport: i + 1, at: 1_600_000_000_000 + i, fact }));
}
