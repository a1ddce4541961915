import { useState } from "react";
import { untilFor, type PauseLength } from "../../state/moment/times.ts";
import { ChipsOf, Main, Second } from "../../ui/actions.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import styles from "./pause.module.css";
import type { PauseScreen } from "./use-pause.ts";

const lengths: readonly PauseLength[] = ["20", "30", "60", "120"];

/** The one renewal: said aloud first, then kept. */
export function Longer({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, now, said, commands, app } = pause;
  const [length, setLength] = useState<PauseLength>("20");
  const text = words.longer;
  if (phase.at === "none") return undefined;
  const until = untilFor(length, now) ?? now;
  const renew = async () => {
    if (!(await commands.renew(phase.pause, me, until))) return;
    void app.outside.reminder.set(until);
    pause.turn("now");
  };
  return (
    <Screen
      name="pause-longer"
      pause={false}
      head={text.head}
      lead={text.lead}
      actions={
        <>
          <Main onPress={renew}>{text.main(said(until))}</Main>
          <Second onPress={() => pause.turn("back")}>{first.common.notNow}</Second>
        </>
      }
    >
      <div className={styles["lengths"]}>
        <ChipsOf
          label={words.call.back}
          ids={lengths}
          chosen={(one) => one === length}
          name={(one) => words.call.lengths[one]}
          onPress={(one) => setLength(one)}
        />
      </div>
    </Screen>
  );
}
