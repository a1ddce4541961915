import { useState } from "react";
import { bodyCues, cameraIds, type Cue, type CueId } from "@refrain/core/dance";
import { Chip, Chips, Main, Second } from "../../ui/actions.tsx";
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
  readonly onChoose: (cue: Cue) => void;
}

/** The sign: a thing a camera or the body catches. A touch is enough; own words take its place. */
export function ChooseCue({ words: own, onWords, onBack, onChoose }: ChooseCueProps) {
  const [writing, setWriting] = useState(own !== "");
  const text = steps.practise.make;
  const chips = (ids: readonly CueId[]) =>
    ids.map((sign) => (
      <Chip key={sign} onPress={() => onChoose({ sign })}>
        {sentenceCase(steps.practise.cues[sign])}
      </Chip>
    ));
  const trimmed = own.trim();
  return (
    <Screen
      name="plan-cue"
      note={words.common.onlyYou}
      head={text.cue}
      lead={text.cueLead}
      actions={
        <>
          {trimmed !== "" && <Main onPress={() => onChoose({ words: trimmed })}>{text.keep}</Main>}
          <div>
            {!writing && <Second onPress={() => setWriting(true)}>{words.common.moreWords}</Second>}
            <Second onPress={onBack}>{text.otherStep}</Second>
          </div>
        </>
      }
    >
      <Stack>
        {writing && <Field label={text.own} value={own} max={120} onChange={onWords} />}
        <section>
          <Caption>{text.seen}</Caption>
          <Chips label={text.seen}>{chips(cameraIds)}</Chips>
        </section>
        <section>
          <Caption>{text.body}</Caption>
          <Chips label={text.body}>{chips(bodyCues)}</Chips>
        </section>
      </Stack>
    </Screen>
  );
}
