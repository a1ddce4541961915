import { useState } from "react";
import { untilFor, pauseLengths, type PauseLength } from "../../state/moment/times.ts";
import { ChipsOf, Main, Second } from "../../ui/actions.tsx";
import { Caption } from "../../ui/Text.tsx";
import { pause as words } from "../../words/moment.ts";
import { isLinked } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { Contract } from "./Contract.tsx";
import styles from "./pause.module.css";
import type { PauseScreen } from "./use-pause.ts";

/** The contract: one sentence, one time. It stands with the second tap. */
export function Call({ pause }: { readonly pause: PauseScreen }) {
  const { now, me, commands, said, app, own, Other } = pause;
  const usual: PauseLength = app.snapshot.settings.pauseMinutes === 20 ? "20" : "30";
  const [length, setLength] = useState<PauseLength>(usual);
  const until = untilFor(length, now) ?? untilFor(usual, now) ?? now;
  const text = words.call;
  const at = said(until);
  const how = own ? words.own.length : text.back;
  const call = async () => {
    if (await commands.call(me, until)) {
      app.outside.pulse(40);
      pause.turn("now");
    }
  };
  return (
    <Screen
      name="pause-call"
      pause={false}
      head={<Contract sentence={(own ? words.own : text).sentence(at)} />}
      foot={own && isLinked(app.snapshot) ? words.own.seen(Other) : undefined}
      actions={
        <>
          <Main onPress={call}>{text.main(at)}</Main>
          <Second onPress={() => pause.to("fear")}>{text.fear}</Second>
        </>
      }
    >
      <div className={styles["lengths"]}>
        <Caption>{how}</Caption>
        <ChipsOf
          label={how}
          ids={pauseLengths.filter((one) => untilFor(one, now) !== undefined)}
          chosen={(one) => one === length}
          name={(one) => text.lengths[one]}
          onPress={(one) => setLength(one)}
        />
      </div>
    </Screen>
  );
}
