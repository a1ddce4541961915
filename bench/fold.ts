// The fold of a long history, beside reading the same history from JSON: a budget of 50 ms for 10,000 entries, here.
import { fold, type Entry } from "@refrain/core/dance";
import { longHistory } from "./history.ts";

const entries = longHistory(10_000);
const json = JSON.stringify(entries);

/** The middle of several runs, ms. */
function middle(work: () => unknown): number {
  const times = Array.from({ length: 15 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[7] ?? 0;
}

const shuffled: readonly Entry[] = entries.map((_, i) => entries[(i * 7919) % entries.length]!);
const parse = middle(() => JSON.parse(json));
const inOrder = middle(() => fold(entries));
const outOfOrder = middle(() => fold(shuffled));
console.log(
  `JSON.parse of ${entries.length} entries (${(json.length / 1e6).toFixed(1)} MB): ${parse.toFixed(1)} ms`,
);
console.log(`fold, in order: ${inOrder.toFixed(1)} ms, ${(inOrder / parse).toFixed(2)} × JSON.parse`);
console.log(
  `fold, out of order: ${outOfOrder.toFixed(1)} ms, ${(outOfOrder / parse).toFixed(2)} × JSON.parse`,
);
console.log(`budget 50 ms: ${Math.max(inOrder, outOfOrder) <= 50 ? "kept" : "BROKEN"}`);
