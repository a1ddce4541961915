import { returnOf } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { Caption, Serif } from "../../ui/Text.tsx";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import { Named } from "./Named.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** The other is back, with a line. Whoever waited comes to it when they can. */
export function TheyAreBack({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, them, Other, commands } = pause;
  if (phase.at !== "they-are-back") return undefined;
  const line = returnOf(phase.pause, them)?.line;
  const text = words.theyAreBack;
  const join = async () => {
    if (await commands.join(phase.pause, me)) pause.turn("now");
  };
  return (
    <Screen
      name="pause-they-are-back"
      start="menu"
      pause={false}
      head={<Named pause={pause} who={them} said={text.head(Other)} />}
      lead={text.lead}
      actions={
        <>
          <Main onPress={join}>{text.join}</Main>
          <Second onPress={pause.home}>{text.notYet}</Second>
        </>
      }
    >
      {line !== undefined && (
        <section>
          <Caption>{text.says(Other)}</Caption>
          <Serif>{line}</Serif>
        </section>
      )}
    </Screen>
  );
}
