import { Choice, Choices } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import type { CheckNext } from "../../state/route.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";

/** Asked before the five private lines: never on a shared screen. */
export function Alone({ next }: { readonly next: CheckNext }) {
  const { go, navigator } = useApp();
  const text = words.safety.alone;
  return (
    <Screen name="alone" head={text.head} lead={text.lead} foot={text.foot}>
      <Choices>
        <Choice onPress={() => navigator.replace({ screen: "check", next })}>{text.yes}</Choice>
        <Choice onPress={() => go({ screen: "breath" })}>{text.no}</Choice>
      </Choices>
    </Screen>
  );
}
