import { Main, Second } from "../../ui/actions.tsx";
import { Near, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { otherNameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { sentenceCase } from "../sentence-case.ts";

/** An ordinary-looking setting. */
export function JustMe() {
  const { snapshot, store, navigator, go } = useApp();
  const linked = snapshot.standing.link === "open";
  const other = otherNameOf(snapshot, snapshot.settings.me);
  const text = words.safety.justMe;
  const on = snapshot.settings.justMe;
  const turn = () => {
    store.setSettings({ justMe: !on });
    navigator.back();
  };
  return (
    <Screen
      name="just-me"
      head={text.head}
      lead={text.lead}
      readFirst
      actions={
        <>
          {!on && <Main onPress={turn}>{text.turnOn}</Main>}
          {linked && (
            <Second onPress={() => go({ screen: "ours", part: "leave" })}>{words.ours.justMe.show}</Second>
          )}
          {on && <Second onPress={turn}>{text.turnOff}</Second>}
        </>
      }
    >
      <Stack>
        {on && <Quiet>{text.on}</Quiet>}
        {linked && (
          <Near>
            <p>{words.ours.justMe.linked(other)}</p>
            <Quiet>{words.ours.justMe.ending(sentenceCase(other))}</Quiet>
          </Near>
        )}
      </Stack>
    </Screen>
  );
}
