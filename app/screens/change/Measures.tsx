import { useState } from "react";
import { measureIds, type MeasureId } from "@refrain/core/dance";
import { checkTotal, questionnaires, score, type Part, type ScoreError } from "@refrain/core/outcomes";
import { Main } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Select } from "../../ui/Select.tsx";
import { Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { MeasuresKept } from "./MeasuresKept.tsx";

const numbersIn = (text: string): readonly number[] =>
  text
    .split(/[\s;]+/)
    .filter((part) => part !== "")
    .map((part) => Number(part.replace(",", ".")));

/** Totals of questionnaires filled in elsewhere. The rules are here; the questions are not. */
export function Measures() {
  const { commands } = useApp();
  const [measure, setMeasure] = useState<MeasureId>("csi-16");
  const [totals, setTotals] = useState<Readonly<Record<string, string>>>({});
  const [answers, setAnswers] = useState("");
  const [wrong, setWrong] = useState<string>();
  const text = steps.change.measure;
  const rules = questionnaires[measure];
  const choose = (id: string) => {
    setMeasure(measureIds.find((one) => one === id) ?? measure);
    setTotals({});
    setAnswers("");
    setWrong(undefined);
  };
  const keep = async () => {
    const parts = answers.trim() === "" ? fromTotals(measure, totals) : fromAnswers(measure, answers);
    if (typeof parts === "string") return setWrong(parts);
    if (parts.length > 0 && (await commands.keepMeasured({ measure, parts }))) choose(measure);
  };
  return (
    <Screen
      name="measures"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      actions={<Main onPress={keep}>{text.keep}</Main>}
    >
      <Stack>
        <Select
          label={text.which}
          value={measure}
          options={measureIds.map((id) => [id, steps.change.measures[id]] as const)}
          onChange={choose}
        />
        {rules.parts.map(({ part, low, high }) => (
          <Field
            key={part}
            label={text.total(steps.change.parts[part] ?? part, low, high)}
            value={totals[part] ?? ""}
            max={8}
            onChange={(value) => setTotals({ ...totals, [part]: value })}
          />
        ))}
        <Field label={text.answers(rules.items)} value={answers} max={200} onChange={setAnswers} />
        {wrong !== undefined && <Note>{wrong}</Note>}
        <Fold head={text.authors}>
          <Near>
            {rules.cutOff !== undefined && <Quiet>{text.cutOff(rules.cutOff)}</Quiet>}
            {rules.note === "cut-off-as-cited" && <Quiet>{text.asCited}</Quiet>}
            <Quiet>{rules.source}</Quiet>
          </Near>
        </Fold>
        <MeasuresKept measure={measure} />
      </Stack>
    </Screen>
  );
}

const saidWrong = (error: ScoreError): string =>
  error.type === "wrong-count"
    ? steps.change.measure.count(error.needs, error.has)
    : steps.change.measure.outside(error.low, error.high);

function fromAnswers(measure: MeasureId, answers: string): readonly Part[] | string {
  const scored = score(measure, numbersIn(answers));
  return scored.ok ? scored.value : saidWrong(scored.error);
}

function fromTotals(measure: MeasureId, totals: Readonly<Record<string, string>>): readonly Part[] | string {
  const parts: Part[] = [];
  for (const { part, low, high } of questionnaires[measure].parts) {
    const [value] = numbersIn(totals[part] ?? "");
    if (value === undefined) continue;
    const checked = checkTotal(measure, part, value);
    if (!checked.ok) return steps.change.measure.outside(low, high);
    parts.push(checked.value);
  }
  return parts;
}
