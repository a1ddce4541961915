import { useState } from "react";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { Note } from "../../ui/Text.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** For the caller's eyes: what a break without a return is on the other side. No count, no verdict. */
export function Wall({ pause }: { readonly pause: PauseScreen }) {
  const { app, phase } = pause;
  const [done, setDone] = useState(false);
  const text = words.wall;
  const short = () => {
    app.store.setSettings({ pauseMinutes: 20 });
    setDone(true);
  };
  return (
    <Screen
      name="pause-wall"
      pause={false}
      note={first.common.onlyYou}
      head={text.head}
      lead={text.lead}
      actions={<Second onPress={pause.home}>{done ? first.common.toHome : text.leave}</Second>}
    >
      {done && <Note>{text.shortDone}</Note>}
      <Choices>
        {!done && <Choice onPress={short}>{text.short}</Choice>}
        {phase.at !== "none" && (
          <Choice small={text.lineSmall} onPress={() => pause.turn("back")}>
            {text.line}
          </Choice>
        )}
      </Choices>
    </Screen>
  );
}
