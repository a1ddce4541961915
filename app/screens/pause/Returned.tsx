import { lineOf } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { Caption, Serif } from "../../ui/Text.tsx";
import { pause as words } from "../../words/moment.ts";
import { isLinked } from "../app.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** Who called is back: what the other kept for them is found now. On one phone, or alone, both can be said to be here. */
export function Returned({ pause }: { readonly pause: PauseScreen }) {
  const { phase, them, Other, commands, app, own } = pause;
  if (phase.at !== "back") return undefined;
  const line = lineOf(phase.pause, them);
  const text = words.returned;
  // On one phone both can say so; on two each does on their own.
  const here = !own && !isLinked(app.snapshot);
  const both = async () => {
    if (await commands.join(phase.pause, them)) pause.turn("now");
  };
  return (
    <Screen
      name="pause-returned"
      start="menu"
      pause={false}
      head={text.head}
      lead={text.lead}
      actions={
        <>
          {here && <Main onPress={both}>{text.both}</Main>}
          <Second onPress={() => pause.to("next")}>{here ? text.alone : text.next}</Second>
        </>
      }
    >
      {line !== undefined && (
        <section>
          <Caption>{text.found(Other)}</Caption>
          <Serif>{line}</Serif>
        </section>
      )}
    </Screen>
  );
}
