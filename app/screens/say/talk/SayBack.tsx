import { useState } from "react";
import { longestMessage, underneathByFamily, families } from "@refrain/core/dance";
import { ChipsOf, Main, Second } from "../../../ui/actions.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Caption, Near, Stack } from "../../../ui/Text.tsx";
import { dance, words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { Screen } from "../../Screen.tsx";
import { sentenceCase } from "../../sentence-case.ts";
import { toggled } from "../../toggled.ts";
import { asText, useUnfinished } from "../../use-unfinished.ts";
import styles from "../say.module.css";
import type { TalkScreen } from "./use-talk.ts";

const wishes = ["talk", "held", "matter", "heard"] as const;

/** Saying back what was heard: from taps, or in one's own words. Only the other's side. */
export function SayBack({ talk, back }: { readonly talk: TalkScreen; readonly back: () => void }) {
  const { one, as, other, commands } = talk;
  const [felt, setFelt] = useState<readonly string[]>([]);
  const [wish, setWish] = useState<(typeof wishes)[number]>();
  const { value: own, set: setOwn, clear } = useUnfinished(`say-back-${one.id}`, "", asText);
  const text = words.sayBack;
  const tapped = text.sentence(felt, wish && text.wishes[wish]);
  const whole = [tapped, own.trim()].filter((part) => part !== "").join(" ");
  const say = async () => {
    if (await commands.sayBack(one.id, as, whole)) clear();
  };
  return (
    <Screen
      name="say-back"
      start="none"
      head={text.head}
      lead={text.lead(other)}
      actions={
        <>
          {whole !== "" && <Main onPress={say}>{text.main}</Main>}
          <Second onPress={back}>{first.common.back}</Second>
        </>
      }
    >
      <Stack>
        {tapped !== "" && <p className={styles["growing"]}>{tapped}</p>}
        <Near>
          <Caption>{text.felt}</Caption>
          <ChipsOf
            label={text.felt}
            ids={feelingsIn([one.words ?? "", ...one.more].join(" "))}
            chosen={(feeling) => felt.includes(feeling)}
            name={(feeling) => sentenceCase(feeling)}
            onPress={(feeling) => setFelt(toggled(felt, feeling))}
          />
        </Near>
        <Near>
          <Caption>{text.wish}</Caption>
          <ChipsOf
            label={text.wish}
            ids={wishes}
            chosen={(id) => wish === id}
            name={(id) => sentenceCase(text.wishes[id])}
            onPress={(id) => setWish(wish === id ? undefined : id)}
          />
        </Near>
        <Field label={text.label} value={own} lines={2} max={longestMessage} onChange={setOwn} />
      </Stack>
    </Screen>
  );
}

const most = 8;

/** The feelings that were named come first; then the plain ones, so that a tap is always there. */
function feelingsIn(said: string): readonly string[] {
  const all = families.flatMap((family) =>
    underneathByFamily[family].flatMap((id) => dance.underneath[id].feels ?? []),
  );
  const named = all.filter((feeling) => new RegExp(`(^|[^\\p{L}])${feeling}([^\\p{L}]|$)`, "iu").test(said));
  const plain = ["afraid", "hurt", "alone", "ashamed", "sad", "unimportant"].filter((feeling) =>
    all.includes(feeling),
  );
  return [...new Set([...named, ...plain])].slice(0, most);
}
