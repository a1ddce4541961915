import { useState } from "react";
import { tellsOfFearSoFar } from "../../state/draft.ts";
import { emergencyElsewhere } from "../../state/help/elsewhere.ts";
import { LinkRow, Main, Row, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { isHandedOver } from "./after-yes.ts";
import { forgetCountry, useHelp } from "./help.ts";
import { dial } from "./HelpRows.tsx";

/** After a yes: help first, then *Just me*, and the way on as it was. Nothing was kept. */
export function AfterYes({ handed }: { readonly handed: boolean }) {
  const app = useApp();
  const { snapshot, store, go, navigator } = app;
  const { help } = useHelp();
  const [dropped, setDropped] = useState(false);
  const text = words.safety.afterYes;
  const { draft } = snapshot;
  const useJustMe = () => {
    store.setSettings({ justMe: true, opened: true });
    store.setChecked();
    navigator.replace({ screen: "home" });
  };
  // The phone may be in somebody else's hands: it stays as it is, and *Just me* is only told of.
  const handedOver = handed || isHandedOver(app);
  const goOn = () => {
    store.setSettings({ opened: true });
    if (handedOver) forgetCountry();
    navigator.replace({ screen: "home" });
  };
  const toSafety = () => go({ screen: "safety" });
  return (
    <Screen
      name="after-yes"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      readFirst
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
            <LinkRow href={dial(help.emergency)} small={text.number(help.emergency, help.name)}>
              {text.emergency}
            </LinkRow>
          ) : (
            <>
              <Row onPress={toSafety}>{words.safety.page.choose}</Row>
              <LinkRow
                href={dial(emergencyElsewhere)}
                small={`${emergencyElsewhere}. ${words.safety.page.elsewhere}`}
              >
                {text.emergency}
              </LinkRow>
            </>
          )}
          <Row small={help && text.otherCountry(help.name)} onPress={toSafety}>
            {text.talk}
          </Row>
          <Row onPress={() => go({ screen: "safety", part: "plan" })}>{text.plan}</Row>
          <Instead of={dropped}>
            {!handedOver && draft && tellsOfFearSoFar(draft.half) && (
              <Row
                onPress={() => {
                  store.setDraft(draft.before);
                  setDropped(true);
                }}
              >
                {text.drop}
              </Row>
            )}
            {dropped && <Quiet>{text.dropped}</Quiet>}
          </Instead>
        </div>
        <Quiet>{text.traces}</Quiet>
        <Quiet>{handedOver ? text.justMeElsewhere : text.justMe}</Quiet>
      </Stack>
    </Screen>
  );
}
