import { useState, type ReactNode } from "react";
import { cameraIds, families, needIds, underneathByFamily } from "@refrain/core/dance";
import { ChipsOf, Choice, Choices, Main, Row, Second } from "../../ui/actions.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { dance, words as first } from "../../words/index.ts";
import { say as words, tapIds } from "../../words/moment.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { toggled } from "../toggled.ts";
import { messageOf } from "./compose.ts";
import styles from "./say.module.css";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

const steps = ["seen", "felt", "want", "need", "ask", "warm"] as const;
type StepId = (typeof steps)[number];

/** A sentence that grows with every tap; a whole message without a letter typed. */
export function TapsScreen({ say }: { readonly say: SayScreen }) {
  useNeedsDraft(say);
  const { draft } = say;
  if (!draft) return undefined;
  const step = steps[draft.step] ?? "seen";
  const grown = messageOf({ ...draft, mode: "taps" });
  const goOn = (ids?: readonly string[]) => {
    const taps = ids === undefined ? draft.taps : { ...draft.taps, [step]: ids };
    const last = draft.step >= steps.length - 1;
    say.change({ mode: "taps", taps, step: last ? draft.step : draft.step + 1 });
    if (last) say.to("preview");
  };
  const back = () => say.change({ step: draft.step - 1 });
  const chosen = draft.taps[step] ?? [];
  const text = words[step];
  return (
    <Screen
      name={`say-${step}`}
      note={words.to(sentenceCase(say.other))}
      head={text.head}
      lead={text.lead}
      actions={
        <>
          {step === "felt" && chosen.length > 0 && <Main onPress={() => goOn()}>{first.common.next}</Main>}
          <div>
            {draft.step > 0 && <Second onPress={back}>{first.common.back}</Second>}
            <Second onPress={() => goOn([])}>{words.none}</Second>
          </div>
        </>
      }
    >
      <Stack>
        {grown !== "" && (
          <section>
            <Caption>{words.growing}</Caption>
            <p className={styles["growing"]}>{grown}</p>
          </section>
        )}
        {step === "felt" ? (
          <Feelings chosen={chosen} onChange={(felt) => say.change({ taps: { ...draft.taps, felt } })} />
        ) : (
          <Choices pairs={step === "seen"}>
            {choicesOf(step).map(([id, name]) => (
              <Choice key={id} {...(chosen.includes(id) ? { chosen: true } : {})} onPress={() => goOn([id])}>
                {name}
              </Choice>
            ))}
          </Choices>
        )}
      </Stack>
    </Screen>
  );
}

interface FeelingsProps {
  readonly chosen: readonly string[];
  readonly onChange: (felt: readonly string[]) => void;
}

/** Four kinds, each opening in place, as on the map; what is chosen is in sight from the beginning. */
function Feelings({ chosen, onChange }: FeelingsProps): ReactNode {
  const [open, setOpen] = useState(() =>
    families.find((family) => underneathByFamily[family].some((id) => chosen.includes(id))),
  );
  return (
    <div>
      {families.map((family) => (
        <div key={family}>
          <Row
            expanded={open === family}
            small={open === family ? undefined : first.map.underneath.small[family]}
            onPress={() => setOpen(open === family ? undefined : family)}
          >
            {dance.families[family]}
          </Row>
          {open === family && (
            <ChipsOf
              label={dance.families[family]}
              ids={underneathByFamily[family]}
              chosen={(id) => chosen.includes(id)}
              name={(id) => sentenceCase(dance.underneath[id].name)}
              onPress={(id) => onChange(toggled(chosen, id))}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function choicesOf(step: Exclude<StepId, "felt">): readonly (readonly [string, string])[] {
  switch (step) {
    case "seen":
      return cameraIds.map((id) => [id, sentenceCase(dance.camera[id])]);
    case "want":
      return tapIds.want.map((id) => [id, words.wants[id]]);
    case "need":
      return needIds.map((id) => [id, words.needs[id]]);
    case "ask":
      return tapIds.ask.map((id) => [id, words.asks[id][0]]);
    case "warm":
      return tapIds.warm.map((id) => [id, words.warms[id]]);
  }
}
