import { useState } from "react";
import { bodyCues, cameraIds, type Cue, type CueId } from "@refrain/core/dance";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";

interface ChooseCueProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onBack: () => void;
  readonly onChoose: (cue: Cue) => unknown;
}

/** The sign: a thing a camera or the body catches. A touch is enough; own words take its place. */
export function ChooseCue({ words: own, onWords, onBack, onChoose }: ChooseCueProps) {
  const [writing, setWriting] = useState(own !== "");
  const text = steps.practise.make;
  const signs = (head: string, ids: readonly CueId[]) => (
    <section>
      <Caption>{head}</Caption>
      <Choices pairs label={head}>
        {ids.map((sign) => (
          <Choice key={sign} onPress={() => onChoose({ sign })}>
            {sentenceCase(steps.practise.cues[sign])}
          </Choice>
        ))}
      </Choices>
    </section>
  );
  const trimmed = own.trim();
  return (
    <Screen
      name="plan-cue"
      note={words.common.onlyYou}
      head={text.cue}
      lead={text.cueLead}
      actions={
        <>
          {writing && (
            <Main disabled={trimmed === ""} onPress={() => onChoose({ words: trimmed })}>
              {text.keep}
            </Main>
          )}
          <Second onPress={() => setWriting(!writing)}>
            {words.common[writing ? "fewerWords" : "moreWords"]}
          </Second>
          <Second onPress={onBack}>{text.otherStep}</Second>
        </>
      }
    >
      <Stack>
        {writing ? (
          <Field label={text.own} value={own} max={120} lines={2} onChange={onWords} />
        ) : (
          <>
            {signs(text.seen, cameraIds)}
            {signs(text.body, bodyCues)}
          </>
        )}
      </Stack>
    </Screen>
  );
}
