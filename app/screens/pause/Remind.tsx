import { useEffect, useState } from "react";
import type { ReminderWay } from "../../state/moment/ports.ts";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** A reminder from one's own phone. What happens in each case is said before and after. */
export function Remind({ pause }: { readonly pause: PauseScreen }) {
  const { phase, app, said } = pause;
  const { reminder } = app.outside;
  const until = "until" in phase ? phase.until : undefined;
  const [way, setWay] = useState<ReminderWay>();
  const [pushes, setPushes] = useState(false);
  useEffect(() => {
    void reminder.way().then(setWay);
    void reminder.offersPush().then(setPushes);
  }, [reminder]);
  if (until === undefined) return undefined;
  const text = words.reminder;
  const allow = async (withPush: boolean) => {
    const now = await reminder.allow(withPush);
    const granted = now === "open-page" || now === "push";
    if (granted) await reminder.set(until);
    // What stands now, and not what was asked for: the server may not have taken it.
    setWay(granted ? await reminder.way() : now);
  };
  const on = way === "open-page" || way === "push";
  return (
    <Screen
      name="pause-reminder"
      pause={false}
      note={first.common.onlyYou}
      head={text.head(said(until))}
      lead={text.lead}
      actions={
        on ? (
          <>
            <Main onPress={() => pause.turn("now")}>{words.steps.done}</Main>
            <Second onPress={() => reminder.set(undefined).then(() => pause.turn("now"))}>{text.off}</Second>
          </>
        ) : (
          <Second onPress={() => pause.turn("now")}>{first.common.notNow}</Second>
        )
      }
    >
      <Stack>
        {way !== undefined && <Quiet>{text[way]}</Quiet>}
        {way === "ask" && (
          <Choices>
            <Choice onPress={() => allow(false)}>{text.allow}</Choice>
            {pushes && (
              <Choice small={text.pushSmall} onPress={() => allow(true)}>
                {text.allowPush}
              </Choice>
            )}
          </Choices>
        )}
      </Stack>
    </Screen>
  );
}
