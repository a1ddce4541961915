import { useState } from "react";
import { otherPlace } from "@refrain/core/dance";
import { Choice, Choices, Main, Second } from "../../../ui/actions.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { isLinked } from "../../app.ts";
import { Screen } from "../../Screen.tsx";
import { Receive } from "./Receive.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** *That didn't land*: it stops. The listener is offered just what they heard, once more or later; nobody did wrong. */
export function NotLanded({ talk }: { readonly talk: TalkScreen }) {
  const { app, one, as, speaks, other, Other, commands } = talk;
  const [again, setAgain] = useState(false);
  const text = words.notLanded;
  if (again) return <Receive talk={talk} />;
  const rest = () => commands.stop(one.id, as);
  if (speaks)
    return (
      <Screen
        name="say-not-landed-mine"
        start="menu"
        head={text.speaker}
        lead={text.speakerLead(Other)}
        actions={
          <>
            {isLinked(app.snapshot) ? (
              <Main onPress={talk.home}>{first.common.toHome}</Main>
            ) : (
              <Main onPress={() => talk.hand(otherPlace(as))}>{words.answeredReady.hand(other)}</Main>
            )}
            <Second onPress={rest}>{text.rest}</Second>
          </>
        }
      />
    );
  return (
    <Screen name="say-not-landed" start="menu" head={text.head(Other)} lead={text.lead}>
      <Choices>
        <Choice onPress={() => setAgain(true)}>{text.again}</Choice>
        <Choice onPress={talk.home}>{text.later}</Choice>
        <Choice onPress={rest}>{text.rest}</Choice>
      </Choices>
    </Screen>
  );
}
