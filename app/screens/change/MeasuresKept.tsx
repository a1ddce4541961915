import { useState } from "react";
import type { MeasureId } from "@refrain/core/dance";
import { changeBetween, questionnaires } from "@refrain/core/outcomes";
import { Field } from "../../ui/Field.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { figureNumber, steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { dateFormat } from "../date-format.ts";

const when = dateFormat({ day: "numeric", month: "short", year: "numeric" });

/** The totals kept of one questionnaire, and whether the change from first to last is more than noise. */
export function MeasuresKept({ measure }: { readonly measure: MeasureId }) {
  const { snapshot } = useApp();
  const text = steps.change.measure;
  const rules = questionnaires[measure];
  const [deviation, setDeviation] = useState("");
  const [reliability, setReliability] = useState(String(rules.reliability?.value ?? ""));
  const kept = snapshot.history.looks[snapshot.settings.me].measured.filter((one) => one.measure === measure);
  if (kept.length === 0) return <Quiet>{text.none}</Quiet>;
  const [first, last] = [kept[0], kept.at(-1)];
  const number = (value: string) => Number(value.replace(",", "."));
  const norm =
    deviation.trim() === "" || reliability.trim() === ""
      ? undefined
      : { deviation: number(deviation), reliability: number(reliability) };
  const verdicts = rules.parts.flatMap(({ part }) => {
    const [a, b] = [first, last].map((one) => one?.parts.find((p) => p.part === part)?.score);
    if (kept.length < 2 || a === undefined || b === undefined || !norm) return [];
    const change = changeBetween(a, b, norm);
    const name = steps.change.parts[part] ?? part;
    return change.ok
      ? [`${name}: ${text.verdict[change.value.verdict](change.value.change, change.value.smallest)}`]
      : [text.normBad];
  });
  return (
    <Stack>
      <ul>
        {kept.map(({ id, at, parts }) => (
          <li key={id}>
            {when().format(at)}:{" "}
            {parts
              .map(({ part, score }) => `${steps.change.parts[part] ?? part} ${figureNumber(score)}`)
              .join(" · ")}
          </li>
        ))}
      </ul>
      {kept.length > 1 && (
        <section>
          <Caption>{text.change}</Caption>
          <Stack>
            <Quiet>{text.norm}</Quiet>
            {rules.reliability && (
              <Quiet>{text.reliable(rules.reliability.value, rules.reliability.source)}</Quiet>
            )}
            <Field label={text.deviation} value={deviation} max={8} onChange={setDeviation} />
            <Field label={text.reliability} value={reliability} max={8} onChange={setReliability} />
            {verdicts.map((verdict) => (
              <p key={verdict}>{verdict}</p>
            ))}
          </Stack>
        </section>
      )}
    </Stack>
  );
}
