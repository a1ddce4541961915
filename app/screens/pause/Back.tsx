import { callOf } from "@refrain/core/dance";
import { untilFor } from "../../state/moment/times.ts";
import { Second } from "../../ui/actions.tsx";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import { Lines, OwnLineActions, useOwnLine } from "./own-line.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** Coming back: a line to open with, chosen or written; or, once, more time. */
export function Back({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, other, now, said, commands, app } = pause;
  const line = useOwnLine("pause-back");
  const text = words.back;
  if (phase.at === "none") return undefined;
  const call = callOf(phase.pause, me);
  const due = phase.at === "due";
  const more = untilFor("20", now);
  const back = async (own: string) => {
    if (!(await commands.comeBack(phase.pause, me, own))) return;
    line.clear();
    void app.outside.reminder.set(undefined);
    pause.turn("now");
  };
  return (
    <Screen
      name="pause-back"
      pause={false}
      start={due ? "menu" : "back"}
      head={due && call ? text.due(said(call.until), other) : text.early(other)}
      actions={
        <>
          <OwnLineActions line={line} keep={text.say} onKeep={(own) => back(own)} />
          {!line.open && due && call && !call.renewed && more !== undefined && (
            <Second onPress={() => pause.to("longer")}>{text.longer(said(more))}</Second>
          )}
        </>
      }
    >
      <Lines line={line} label={text.label} rows={2} choices={text.lines} onKeep={(one) => back(one)} />
    </Screen>
  );
}
