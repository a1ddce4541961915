import { LinkRow, Main, Row, Second } from "../../ui/actions.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { useHelp } from "./help.ts";
import { dial } from "./HelpRows.tsx";

/** After a yes: help first, then *Just me*, and the way on as it was. Nothing was kept. */
export function AfterYes() {
  const { snapshot, store, go, navigator } = useApp();
  const help = useHelp();
  const text = words.safety.afterYes;
  const useJustMe = () => {
    store.setSettings({ justMe: true, opened: true });
    store.setChecked();
    navigator.replace({ screen: "home" });
  };
  // The phone was handed over: it is somebody else's, and nothing may stay on it of what was just said.
  const handedOver = snapshot.draft !== undefined && snapshot.draft.place !== snapshot.settings.me;
  const goOn = () => {
    store.setSettings({ opened: true });
    if (handedOver) store.setDraft(snapshot.draft?.before);
    else if (snapshot.draft && snapshot.checked) {
      // Opened from the map: the half goes on where it was left.
      navigator.replace({ screen: "map", step: snapshot.draft.step });
      return;
    }
    navigator.replace({ screen: "home" });
  };
  return (
    <Screen
      name="after-yes"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      actions={
        handedOver ? (
          <Main onPress={goOn}>{text.goOn}</Main>
        ) : (
          <>
            <Main onPress={useJustMe}>{text.use}</Main>
            <Second onPress={goOn}>{text.goOn}</Second>
          </>
        )
      }
    >
      <Stack>
        <div>
          {help ? (
            <LinkRow href={dial(help.emergency)} small={help.emergency}>
              {text.emergency}
            </LinkRow>
          ) : (
            <Row onPress={() => go({ screen: "safety" })}>{text.emergency}</Row>
          )}
          <Row onPress={() => go({ screen: "safety" })}>{text.talk}</Row>
          <Row onPress={() => go({ screen: "safety", part: "plan" })}>{text.plan}</Row>
        </div>
        {!handedOver && <Quiet>{text.justMe}</Quiet>}
      </Stack>
    </Screen>
  );
}
