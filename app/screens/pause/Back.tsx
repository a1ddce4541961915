import { useState } from "react";
import { callOf, longestLine } from "@refrain/core/dance";
import { untilFor } from "../../state/moment/times.ts";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import { useShelf } from "../use-shelf.ts";
import type { PauseScreen } from "./use-pause.ts";

/** Coming back: a line to open with, chosen or written; or, once, more time. */
export function Back({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, other, now, said, commands, app } = pause;
  const [own, setOwn] = useShelf("pause-back");
  const [writes, setWrites] = useState<boolean>();
  const text = words.back;
  if (phase.at === "none") return undefined;
  const call = callOf(phase.pause, me);
  const due = phase.at === "due";
  const more = untilFor("20", now);
  const back = async (line: string) => {
    if (!(await commands.comeBack(phase.pause, me, line))) return;
    setOwn("");
    void app.outside.reminder.set(undefined);
    pause.turn("now");
  };
  const open = writes ?? own !== "";
  return (
    <Screen
      name="pause-back"
      pause={false}
      start={due ? "menu" : "back"}
      head={due && call ? text.due(said(call.until), other) : text.early(other)}
      actions={
        <>
          {open && (
            <Main disabled={own.trim() === ""} onPress={() => void back(own.trim())}>
              {text.say}
            </Main>
          )}
          <Second onPress={() => setWrites(!open)}>{first.common[open ? "fewerWords" : "moreWords"]}</Second>
          {!open && due && call && !call.renewed && more !== undefined && (
            <Second onPress={() => pause.to("longer")}>{text.longer(said(more))}</Second>
          )}
        </>
      }
    >
      <Stack>
        {open && <Field label={text.label} value={own} max={longestLine} lines={2} onChange={setOwn} />}
        <Choices>
          {text.lines.map((line) => (
            <Choice key={line} onPress={() => void back(line)}>
              {line}
            </Choice>
          ))}
        </Choices>
      </Stack>
    </Screen>
  );
}
