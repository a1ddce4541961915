import { useState } from "react";
import { longestMessage } from "@refrain/core/dance";
import { Choice, Choices, Main } from "../../../ui/actions.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Stack } from "../../../ui/Text.tsx";
import { say as words } from "../../../words/moment.ts";
import { toggled } from "../../toggled.ts";
import { Screen } from "../../Screen.tsx";
import { asText, useUnfinished } from "../../use-unfinished.ts";
import styles from "../say.module.css";
import { Leave } from "./Leave.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** It was heard: the answer opens, and begins with what makes sense. */
export function Answer({ talk }: { readonly talk: TalkScreen }) {
  const { one, as, Other, commands } = talk;
  const [tapped, setTapped] = useState<readonly string[]>([]);
  const { value: own, set: setOwn, clear } = useUnfinished(`say-answer-${one.id}`, "", asText);
  const text = words.answer;
  const whole = [...tapped, own.trim()].filter((part) => part !== "").join(" ");
  const answer = async () => {
    if (await commands.answer(one.id, as, whole)) clear();
  };
  return (
    <Screen
      name="say-answer"
      start="menu"
      head={<span className={styles["lines"]}>{text.head(Other)}</span>}
      lead={text.lead}
      actions={
        <>
          {whole !== "" && <Main onPress={answer}>{text.main}</Main>}
          <Leave talk={talk} />
        </>
      }
    >
      <Stack>
        <Choices>
          {text.taps.map((line) => (
            <Choice
              key={line}
              chosen={tapped.includes(line)}
              onPress={() => setTapped(toggled(tapped, line))}
            >
              {line}
            </Choice>
          ))}
        </Choices>
        <Field label={text.label} value={own} lines={2} max={longestMessage} onChange={setOwn} />
      </Stack>
    </Screen>
  );
}
