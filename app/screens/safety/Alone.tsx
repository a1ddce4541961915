import { useState } from "react";
import { Choice, Choices } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import type { CheckNext } from "../../state/route.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { isHandedOver } from "./after-yes.ts";

/**
 * Asked before the five private lines: never on a shared screen. A no is answered with words that anybody may read over
 * a shoulder, and loses nothing.
 */
export function Alone({ next }: { readonly next: CheckNext }) {
  const app = useApp();
  const { go, navigator } = app;
  const [later, setLater] = useState(false);
  const text = words.safety.alone;
  const toCheck = () => navigator.replace({ screen: "check", next });
  if (later)
    return (
      <Screen name="alone-later" start="none" head={text.later} lead={text.laterLead}>
        <Choices>
          <Choice onPress={() => navigator.replace({ screen: "home" })}>{words.common.toHome}</Choice>
          <Choice onPress={() => go({ screen: "breath", part: "own" })}>{words.home.menu.breath}</Choice>
          <Choice onPress={toCheck}>{text.now}</Choice>
        </Choices>
      </Screen>
    );
  return (
    <Screen
      name="alone"
      head={text.head}
      lead={next !== "hand-over" ? text.lead : isHandedOver(app) ? text.handedLead : text.beforeLead}
      foot={text.foot}
    >
      <Choices>
        <Choice onPress={toCheck}>{text.yes}</Choice>
        <Choice onPress={() => setLater(true)}>{text.no}</Choice>
      </Choices>
    </Screen>
  );
}
