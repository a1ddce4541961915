import { useState } from "react";
import { longestLine } from "@refrain/core/dance";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import { useShelf } from "../use-shelf.ts";
import type { PauseScreen } from "./use-pause.ts";

/** One gentle line of the one who waited. It waits as well: the other finds it on coming back. */
export function Line({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, other, Other, commands } = pause;
  const [own, setOwn] = useShelf("pause-line");
  const [writes, setWrites] = useState<boolean>();
  const text = words.line;
  if (phase.at === "none") return undefined;
  const open = writes ?? own !== "";
  const keep = async (line: string) => {
    if (!(await commands.keepLine(phase.pause, me, line))) return;
    setOwn("");
    pause.turn("now");
  };
  return (
    <Screen
      name="pause-line"
      pause={false}
      head={text.head}
      lead={text.lead(Other)}
      foot={words.passed.foot(other)}
      actions={
        <>
          {open && (
            <Main disabled={own.trim() === ""} onPress={() => void keep(own.trim())}>
              {text.keep}
            </Main>
          )}
          <Second onPress={() => setWrites(!open)}>{first.common[open ? "fewerWords" : "moreWords"]}</Second>
        </>
      }
    >
      <Stack>
        {open && <Field label={text.label} value={own} max={longestLine} onChange={setOwn} />}
        <Choices>
          {text.choices.map((line) => (
            <Choice key={line} onPress={() => void keep(line)}>
              {line}
            </Choice>
          ))}
        </Choices>
      </Stack>
    </Screen>
  );
}
