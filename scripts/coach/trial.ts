// How well lines are read by models that have not seen them:
//   node scripts/coach/trial.ts PREFIX [JSON of settings]
// PREFIX names the files of reference/coach/lines that are left out of the training and then judged.
import { labelled } from "./label.ts";
import { devSet, measure } from "./measure.ts";
import { read } from "./examples.ts";
import { learn, settings } from "./train.ts";

const [prefix = "fifth", given = "{}"] = process.argv.slice(2);
const asked = JSON.parse(given) as Record<string, object>;
const setting = Object.fromEntries(
  Object.entries(settings).map(([name, held]) => [name, { ...held, ...asked[name] }]),
) as typeof settings;
const out = new RegExp(`^(${prefix})`);
const lines = labelled("lines");
const models = learn(lines.filter(({ id }) => !out.test(id)).map(read), setting);
for (const [name, gold] of [
  [prefix, lines.filter(({ id }) => out.test(id))],
  ["coach-dev", devSet()],
] as const) {
  const score = await measure(gold, [], undefined, models);
  console.log(
    `${name} ${gold.length}: flags ${score.flagsMicro.f1.toFixed(3)}, macro ${score.flagsMacroF1.toFixed(3)}, IoU ${score.flagsMicro.f1iou50.toFixed(3)}, false alarms ${score.falseAlarm.rate.toFixed(3)}, strengths ${score.strengthsMicro.f1.toFixed(3)}, stance ${score.stanceAccuracy.toFixed(3)}`,
  );
}
