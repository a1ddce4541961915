// Reads labelled lines and prints predictions as the scorer takes them:
//   node scripts/coach/predict.ts LINES.jsonl [--off NAME]… > PREDICTIONS.jsonl
// --off switches off a guard (guards.ts), a kind or a group of rules, to see what it is worth.
import { readFileSync } from "node:fs";
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { judge, makeJudge, wholeOf } from "../../core/coach/read.ts";
import weights from "../../core/coach/weights.json" with { type: "json" };
import { english } from "../../core/coach/english.ts";

const [file = "", ...rest] = process.argv.slice(2);
const names = rest.filter((word) => word !== "--off");
const off: ReadonlySet<string> = new Set(names);
const reader = makeReader(english, names);
const models = makeJudge(weights, english);
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const judged = judge(analyse(text, reader), models, off);
  const { analysis, stance } = judged;
  const { marks, strengths } = wholeOf(judged, models, off);
  const flags = marks.map((mark) => ({
    kind: mark.kind,
    start: analysis.tokens[mark.first]?.start ?? 0,
    end: analysis.tokens[mark.last]?.end ?? 0,
    group: mark.group.name,
  }));
  console.log(JSON.stringify({ id, flags, strengths, stance }));
}
