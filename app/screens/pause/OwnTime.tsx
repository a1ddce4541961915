import { Main, Second } from "../../ui/actions.tsx";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** The end of a pause in *Just me*: no return, no line to open with. It ends, or there is more of it. */
export function OwnTime({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, now, said, commands, app } = pause;
  const text = words.own;
  if (phase.at === "none") return undefined;
  const end = async (then: () => void) => {
    if (!(await commands.close(phase.pause, me, "let-go"))) return;
    void app.outside.reminder.set(undefined);
    then();
  };
  return (
    <Screen
      name="pause-own-time"
      pause={false}
      start={phase.at === "due" ? "menu" : "back"}
      head={text.head(said(now))}
      lead={text.lead}
      actions={
        <>
          <Main onPress={() => end(pause.home)}>{text.end}</Main>
          <Second onPress={() => end(() => pause.turn("call"))}>{text.again}</Second>
        </>
      }
    />
  );
}
