import { useState } from "react";
import hues from "../../../ui/hue.module.css";
import { Main, Second } from "../../../ui/actions.tsx";
import { Caption, Stack } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { Screen } from "../../Screen.tsx";
import { Who } from "../../Who.tsx";
import styles from "../say.module.css";
import { Leave } from "./Leave.tsx";
import { SayBack } from "./SayBack.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** *This is a risk Sam is taking.* Then the words; then, and only then, saying back. Closed in the middle of a pause. */
export function Receive({ talk }: { readonly talk: TalkScreen }) {
  const { app, one, Other, other, partner, paused } = talk;
  const [says, setSays] = useState(false);
  const text = words.receive;
  if (paused)
    return (
      <Screen
        name="say-receive-paused"
        start="menu"
        head={text.keeps}
        actions={<Main onPress={talk.home}>{first.common.toHome}</Main>}
      />
    );
  if (says) return <SayBack talk={talk} back={() => setSays(false)} />;
  return (
    <Screen
      name="say-receive"
      head={
        <Who partner={partner}>
          <span className={hues[partner.hue]}>{Other}</span>
        </Who>
      }
      lead={text.lead(other)}
      actions={
        <>
          <Main onPress={() => setSays(true)}>{text.back}</Main>
          <Second onPress={() => app.go({ screen: "pause", part: "now" })}>{text.pause}</Second>
          <Leave talk={talk} />
        </>
      }
    >
      <Stack>
        <p className={styles["whole"]}>{one.words ?? words.done.deleted(Other)}</p>
        {one.more.map((more) => (
          <section key={more}>
            <Caption>{text.more}</Caption>
            <p className={styles["whole"]}>{more}</p>
          </section>
        ))}
      </Stack>
    </Screen>
  );
}
