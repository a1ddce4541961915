import { Main, Second } from "../../ui/actions.tsx";
import { pause as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** Leaving from fear is no pause and needs no promise. Nothing is written anywhere. */
export function Fear({ pause }: { readonly pause: PauseScreen }) {
  const { navigator } = pause.app;
  const text = words.fear;
  return (
    <Screen
      name="pause-fear"
      pause={false}
      head={text.head}
      lead={text.lead}
      foot={text.foot}
      actions={
        <>
          <Main onPress={() => navigator.replace({ screen: "after-yes" })}>{text.help}</Main>
          <Second onPress={() => navigator.replace({ screen: "breath", part: "own" })}>{text.breath}</Second>
        </>
      }
    />
  );
}
