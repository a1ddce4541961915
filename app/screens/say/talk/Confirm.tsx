import { useState } from "react";
import { lastSaying, longestMessage } from "@refrain/core/dance";
import hues from "../../../ui/hue.module.css";
import { Choice, Choices, Main, Second } from "../../../ui/actions.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Stack } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { Screen } from "../../Screen.tsx";
import { Who } from "../../Who.tsx";
import { asText, useUnfinished } from "../../use-unfinished.ts";
import styles from "../say.module.css";
import type { TalkScreen } from "./use-talk.ts";

/** The speaker looks whether they were heard. A yes belongs to these very words. */
export function Confirm({ talk }: { readonly talk: TalkScreen }) {
  const { one, as, Other, partner, commands } = talk;
  const [adds, setAdds] = useState(false);
  const { value: more, set: setMore, clear } = useUnfinished(`say-more-${one.id}`, "", asText);
  const text = words.confirm;
  const saying = lastSaying(one);
  if (!saying) return undefined;
  const add = async () => {
    if (await commands.add(one.id, as, more.trim())) clear();
  };
  if (adds || more !== "")
    return (
      <Screen
        name="say-more"
        start="none"
        head={text.moreHead}
        lead={text.moreLead}
        actions={
          <>
            {more.trim() !== "" && <Main onPress={add}>{text.moreMain}</Main>}
            <Second
              onPress={() => {
                setAdds(false);
                clear();
              }}
            >
              {first.common.back}
            </Second>
          </>
        }
      >
        <Field label={text.moreLabel} value={more} lines={2} max={longestMessage} onChange={setMore} />
      </Screen>
    );
  return (
    <Screen
      name="say-confirm"
      start="menu"
      head={
        <Who partner={partner}>
          <span className={hues[partner.hue]}>{Other}</span>
          {text.heard}
        </Who>
      }
    >
      <Stack>
        <p className={styles["whole"]}>{saying.words ?? words.done.deleted(Other)}</p>
        <Choices>
          <Choice onPress={() => commands.confirm(one.id, as, saying.id)}>{text.yes}</Choice>
          <Choice onPress={() => setAdds(true)}>{text.more}</Choice>
          <Choice small={text.notLandedSmall} onPress={() => commands.notLanded(one.id, as)}>
            {text.notLanded}
          </Choice>
        </Choices>
      </Stack>
    </Screen>
  );
}
