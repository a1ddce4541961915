import { useState } from "react";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { say as words } from "../../words/moment.ts";
import { isLinked } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { HelpFirst, HelpWhy } from "./coach/HelpFirst.tsx";
import { nothingKept, useCoachOf } from "./coach/use-coach.ts";
import { messageOf } from "./compose.ts";
import styles from "./say.module.css";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

/** Exactly what would be seen, and the ways to let it be heard. *Just me* shows it to nobody. */
export function Preview({ say }: { readonly say: SayScreen }) {
  useNeedsDraft(say);
  const { app, draft, by, other } = say;
  const [copied, setCopied] = useState(false);
  const { help } = useCoachOf(draft ? messageOf(draft) : "", nothingKept);
  if (!draft) return undefined;
  const { snapshot } = app;
  const text = words.preview;
  const whole = messageOf(draft);
  const offer = async () => {
    // Before the phone’s owner hands it over stands the private check; on a phone handed over there is no private place for it.
    if (!snapshot.checked && by === snapshot.settings.me) {
      app.go({ screen: "alone", next: "say" });
      return;
    }
    const { disclosure, after } = draft;
    const known = snapshot.history.disclosures.some(({ id }) => id === disclosure);
    if (known || (await say.commands.offer(disclosure, by, after)))
      app.go({ screen: "say", part: "talk", disclosure, as: by });
  };
  return (
    <Screen
      name="say-preview"
      head={snapshot.settings.justMe ? text.own : text.head(other)}
      lead={snapshot.settings.justMe ? undefined : text.lead}
      actions={
        <>
          {help !== undefined && <HelpFirst help={help} other={other} />}
          <Second onPress={() => say.turn(draft.mode)}>{text.change}</Second>
        </>
      }
    >
      <Stack>
        <p className={styles["whole"]}>{whole}</p>
        {help !== undefined && <HelpWhy help={help} />}
        <Choices>
          {!snapshot.settings.justMe &&
            whole !== "" &&
            (isLinked(app.snapshot) ? (
              <Choice small={text.askSmall} onPress={offer}>
                {text.ask(other)}
              </Choice>
            ) : (
              <Choice small={text.handSmall(other)} onPress={offer}>
                {text.hand(other)}
              </Choice>
            ))}
          {whole !== "" && (
            <Choice small={text.aloudSmall} onPress={() => say.to("aloud")}>
              {text.aloud}
            </Choice>
          )}
          {whole !== "" && (
            <Choice onPress={() => app.outside.copy(whole).then(setCopied)}>
              {copied ? text.copied : text.copy}
            </Choice>
          )}
        </Choices>
      </Stack>
    </Screen>
  );
}
