// Measures the coach as the acceptance does, on every set there is, by variety, and with parts switched off:
//   node scripts/coach/measure.ts [--ablations]
// Needs the scorer of ../shared (REFRAIN_SHARED says where else).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { english } from "../../core/coach/english.ts";
import { guardNames } from "../../core/coach/guards.ts";
import type { Language } from "../../core/coach/language.ts";
import type { Models } from "../../core/coach/read.ts";
import { judge, makeJudge, wholeOf } from "../../core/coach/read.ts";
import weights from "../../core/coach/weights.json" with { type: "json" };
import type { Labelled } from "./label.ts";
import { labelled } from "./label.ts";
import { shared } from "./shared.ts";

export interface Score {
  readonly flagsMicro: { readonly f1: number; readonly f1iou50: number };
  readonly flagsMacroF1: number;
  readonly falseAlarm: { readonly rate: number };
  readonly strengthsMicro: { readonly f1: number };
  readonly stanceAccuracy: number;
  readonly slices: Readonly<
    Record<
      string,
      { messages: number; flagF1: number; falseAlarmRate: number | null; stanceAccuracy: number }
    >
  >;
}
type Scorer = (gold: readonly unknown[], predictions: readonly unknown[]) => Score;

/** Scores the coach, or a coach with parts switched off, on labelled messages. */
export async function measure(
  gold: readonly Labelled[],
  off: readonly string[] = [],
  language: Language = english,
  models: Models = weights,
): Promise<Score> {
  const { score } = (await import(join(shared ?? "", "tools", "score-coach.mjs"))) as { score: Scorer };
  const reader = makeReader(language, off);
  const bench = makeJudge(models, language);
  const names = new Set(off);
  const predictions = gold.map(({ id, text }) => {
    const judged = judge(analyse(text, reader), bench, names);
    const { analysis, stance } = judged;
    const { marks, strengths } = wholeOf(judged, bench, names);
    const flags = marks.map(({ kind, first, last }) => ({
      kind,
      start: analysis.tokens[first]?.start ?? 0,
      end: analysis.tokens[last]?.end ?? 0,
    }));
    return { id, flags, strengths, stance };
  });
  return score(gold, predictions);
}

/** The messages of coach-dev.jsonl. */
export const devSet = (): Labelled[] =>
  readFileSync(join(shared ?? "", "data", "coach-dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Labelled);

const row = (name: string, s: Score): string =>
  `| ${name} | ${[s.flagsMicro.f1, s.flagsMacroF1, s.flagsMicro.f1iou50, s.falseAlarm.rate, s.strengthsMicro.f1, s.stanceAccuracy].map((n) => n.toFixed(3)).join(" | ")} |`;

if (import.meta.main) {
  const aside = labelled("aside");
  const apart = aside.filter(({ id }) => id.startsWith("apart"));
  console.log(
    "| set | flags micro | macro | IoU ≥ .5 | false alarms | strengths | stance |\n| --- | --- | --- | --- | --- | --- | --- |",
  );
  console.log(row("lines (trained and tuned on)", await measure(labelled("lines"))));
  console.log(row("set aside", await measure(aside)));
  console.log(row("of these, by hands that knew only the scheme", await measure(apart)));
  console.log(row("the same, without the ear for traces", await measure(apart, ["traces"])));
  console.log(row("coach-dev", await measure(devSet())));
  for (const [title, gold] of [
    ["set aside", aside],
    ["all lines", [...labelled("lines"), ...aside]],
  ] as const) {
    console.log(
      `\n| variety (${title}) | messages | flags F1 | false alarms | stance |\n| --- | --- | --- | --- | --- |`,
    );
    const { slices } = await measure(gold.map((each, i) => ({ ...each, id: `${each.id}#${i}` })));
    for (const [name, s] of Object.entries(slices))
      console.log(
        `| ${name} | ${s.messages} | ${s.flagF1.toFixed(3)} | ${s.falseAlarmRate?.toFixed(3) ?? "–"} | ${s.stanceAccuracy.toFixed(3)} |`,
      );
  }
  if (process.argv.includes("--ablations")) {
    console.log(
      "\n| without | flags micro | macro | IoU ≥ .5 | false alarms | strengths | stance |\n| --- | --- | --- | --- | --- | --- | --- |",
    );
    for (const name of guardNames) console.log(row(`guard ${name}`, await measure(aside, [name])));
    for (const name of [
      "trait",
      "traitnoun",
      "insult",
      "scorn",
      "pseudo",
      "fear",
      "sadness",
      "good",
      "badhabit",
      "advice",
    ]) {
      const members = english.classes[name] ?? [];
      const halved = {
        ...english,
        classes: { ...english.classes, [name]: members.filter((_, i) => i % 2 === 0) },
      };
      console.log(row(`every other of ${name}`, await measure(aside, [], halved)));
    }
  }
}
