import type { PauseEnding } from "@refrain/core/dance";
import { Choice, Choices } from "../../ui/actions.tsx";
import { pause as words } from "../../words/moment.ts";
import { opensMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** After coming back: say it, map it, set a time, or let it go. Each closes the pause. */
export function Next({ pause }: { readonly pause: PauseScreen }) {
  const { phase, me, commands, app, own } = pause;
  const text = words.next;
  if (phase.at === "none") return undefined;
  const close = async (how: PauseEnding, then: () => void) => {
    if (await commands.close(phase.pause, me, how)) then();
  };
  return (
    <Screen name="pause-next" start="menu" pause={false} head={text.head} lead={text.lead}>
      <Choices>
        {!own && (
          <Choice
            small={text.saySmall}
            onPress={() => close("talked", () => app.navigator.replace({ screen: "say", part: "begin" }))}
          >
            {text.say}
          </Choice>
        )}
        <Choice small={text.mapSmall} onPress={() => close("talked", () => opensMap(app))}>
          {text.map}
        </Choice>
        {!own && <Choice onPress={() => pause.to("time")}>{text.time}</Choice>}
        <Choice onPress={() => close("let-go", () => pause.turn("moment"))}>{text.letGo}</Choice>
      </Choices>
    </Screen>
  );
}
