// The coach beside vader-sentiment and compromise, in one run: medians after warm-up, and the ratio to vader.
//   node bench/coach.ts
import nlp from "compromise";
import vader from "vader-sentiment";
import { readMessage, stanceOf } from "../core/coach/index.ts";
import { labelled } from "../scripts/coach/label.ts";

const texts = labelled("lines").map(({ text }) => text);
const short = texts.filter((text) => text.length > 20 && text.length < 60).slice(0, 150);
let letter = "";
for (let i = 0; letter.split(" ").length < 200; i += 7) letter += `${texts[i]} `;

/** So many times the measured rounds are spent on warming up: the compiler takes its time with much code of small parts. */
const warming = 4;

/** Median microseconds a call over `rounds` rounds of all inputs. */
function median(call: (text: string) => unknown, inputs: readonly string[], rounds: number): number {
  for (let i = 0; i < warming * rounds; i += 1) for (const text of inputs) call(text);
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const from = performance.now();
    for (const text of inputs) call(text);
    times.push(((performance.now() - from) * 1000) / inputs.length);
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

const subjects: readonly (readonly [string, (text: string) => unknown, number])[] = [
  ["coach, whole", readMessage, 60],
  ["coach, stance", stanceOf, 60],
  ["vader-sentiment", (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text), 20],
  ["compromise", (text) => nlp(text).sentences().out("array"), 5],
];
const rows = subjects.map(([name, call, rounds]) => ({
  name,
  short: median(call, short, rounds),
  letter: median(call, [letter], rounds * 3),
}));
const base = rows.find(({ name }) => name === "vader-sentiment")!;
console.log("subject            short line µs   of vader   200 words µs   of vader");
for (const { name, short: line, letter: long } of rows)
  console.log(
    `${name.padEnd(18)} ${line.toFixed(1).padStart(13)} ${(line / base.short).toFixed(2).padStart(10)} ${long.toFixed(0).padStart(14)} ${(long / base.letter).toFixed(2).padStart(10)}`,
  );

// What was read before is known by heart; most of what people write is new.
const others = texts.slice(0, -6_000);
for (const text of others) stanceOf(text);
subjects.slice(0, 3).forEach(([name, call], i) => {
  const fresh = texts.slice(others.length + 2_000 * i, others.length + 2_000 * (i + 1));
  const from = performance.now();
  for (const text of fresh) call(text);
  const each = ((performance.now() - from) * 1000) / fresh.length;
  console.log(
    `${name.padEnd(18)} ${each.toFixed(0).padStart(13)} µs for a line it never met, after ${others.length} others`,
  );
});
console.log("\n10 kB of                 ms");
for (const [name, text] of [
  ["one letter", "a".repeat(10_000)],
  ["quotes", '"'.repeat(10_000)],
  ["brackets", "(".repeat(10_000)],
  ["you never", "you never ".repeat(1000)],
  ["ur so", "ur so ".repeat(1700)],
  ["okay?", "okay? ".repeat(1700)],
  ["trash.", "trash. ".repeat(1450)],
] as const) {
  console.log(`${name.padEnd(18)} ${(median(readMessage, [text], 9) / 1000).toFixed(2).padStart(8)}`);
}
