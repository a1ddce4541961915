import { pauseMoments, type PauseMoment } from "@refrain/core/dance";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** How early it came: for the two of them. */
export function Moment({ pause }: { readonly pause: PauseScreen }) {
  const { me, commands, app } = pause;
  const last = app.snapshot.history.pauses.at(-1);
  const text = words.moment;
  const place = async (moment: PauseMoment) => {
    if (!last || (await commands.place(last, me, moment))) pause.turn("done");
  };
  return (
    <Screen
      name="pause-moment"
      start="menu"
      pause={false}
      head={text.head}
      lead={text.lead}
      actions={<Second onPress={() => pause.turn("done")}>{first.common.skip}</Second>}
    >
      <Choices>
        {pauseMoments.map((moment) => (
          <Choice key={moment} onPress={() => place(moment)}>
            {text.choices[moment]}
          </Choice>
        ))}
      </Choices>
    </Screen>
  );
}
