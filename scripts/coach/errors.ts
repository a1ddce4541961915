// Shows where the coach and the labels part, for lines that are not set aside:
//   node scripts/coach/errors.ts FILE-PREFIX [alarms|flags|strengths|stance]
// The topics set aside cannot be asked for: who reads their errors can no longer measure with them.
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { english } from "../../core/coach/english.ts";
import { readMessage } from "../../core/coach/index.ts";
import { judge, makeJudge, wholeOf } from "../../core/coach/read.ts";
import weights from "../../core/coach/weights.json" with { type: "json" };
import type { Labelled } from "./label.ts";
import { labelled } from "./label.ts";
import { devSet, measure } from "./measure.ts";

const [prefix = "", what = "flags"] = process.argv.slice(2);
const gold: Labelled[] = (prefix === "coach-dev" ? devSet() : labelled("lines")).filter(
  ({ id }) => prefix === "coach-dev" || id.startsWith(prefix),
);
const reader = makeReader(english);
const models = makeJudge(weights, english);
const score = await measure(gold);
console.log(
  `${gold.length} messages: flags ${score.flagsMicro.f1.toFixed(3)}, macro ${score.flagsMacroF1.toFixed(3)}, IoU ${score.flagsMicro.f1iou50.toFixed(3)}, false alarms ${score.falseAlarm.rate.toFixed(3)}, strengths ${score.strengthsMicro.f1.toFixed(3)}, stance ${score.stanceAccuracy.toFixed(3)}`,
);
const show = (line: Labelled, wanted: string, got: string): void =>
  console.log(`${line.id} ${line.text}\n    wanted ${wanted || "–"}\n    got    ${got || "–"}`);
for (const line of gold) {
  const reading = readMessage(line.text);
  if (what === "strengths") {
    const lacking = line.strengths.filter((name) => !reading.strengths.some((each) => each === name));
    const beyond = reading.strengths.filter((name) => !line.strengths.includes(name));
    if (lacking.length + beyond.length > 0)
      console.log(`${line.id} ${line.text}\n    lacking ${lacking.join()} beyond ${beyond.join()}`);
    continue;
  }
  if (what === "stance") {
    if (reading.stance !== line.stance)
      show(
        line,
        line.stance,
        `${reading.stance} [${reading.flags.map(({ kind }) => kind).join()}] [${reading.strengths.join()}]`,
      );
    continue;
  }
  const judged = judge(analyse(line.text, reader), models);
  const { analysis } = judged;
  const got = wholeOf(judged, models).marks.map(
    ({ group, from, to }) =>
      `${group.name}: ${line.text.slice(analysis.tokens[from]?.start, analysis.tokens[to]?.end)}`,
  );
  const wanted = line.flags.map(({ kind, span }) => `${kind}: ${span}`);
  const right =
    reading.flags.length === line.flags.length &&
    line.flags.every((flag) =>
      reading.flags.some(
        (each) =>
          (each.kind === flag.kind || flag.alsoOk?.includes(each.kind)) &&
          each.start < flag.end &&
          each.end > flag.start,
      ),
    );
  if (!right && (what === "flags" || wanted.length === 0)) show(line, wanted.join(" ; "), got.join(" ; "));
}
