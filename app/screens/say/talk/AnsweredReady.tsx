import { otherPlace } from "@refrain/core/dance";
import { Main, Second } from "../../../ui/actions.tsx";
import { Note, Stack } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { isLinked } from "../../app.ts";
import { Screen } from "../../Screen.tsx";
import styles from "../say.module.css";
import { Leave } from "./Leave.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** The listener gave a time, or will say when. The words are still here, exactly as previewed. */
export function AnsweredReady({ talk }: { readonly talk: TalkScreen }) {
  const { app, one, as, Other, other, now, commands, draftWords, drafts, may } = talk;
  const text = words.answeredReady;
  const when = one.readiness?.when ?? "later";
  const open = when !== "later" && (one.readiness?.from ?? 0) <= now;
  const send = async () => {
    if (await commands.send(one.id, as, draftWords)) drafts.set(undefined);
  };
  return (
    <Screen
      name={`say-answered-${when}`}
      start="menu"
      head={text.head[when](Other)}
      lead={text.lead}
      actions={
        <>
          {open && isLinked(app.snapshot) && may("send") && draftWords !== "" && (
            <Main onPress={send}>{text.send}</Main>
          )}
          {!isLinked(app.snapshot) && (
            <Main onPress={() => talk.hand(otherPlace(as))}>{text.hand(other)}</Main>
          )}
          <div>
            <Second onPress={talk.home}>{first.common.toHome}</Second>
            <Leave talk={talk} />
          </div>
        </>
      }
    >
      <Stack>
        {draftWords === "" ? <Note>{text.gone}</Note> : <p className={styles["whole"]}>{draftWords}</p>}
      </Stack>
    </Screen>
  );
}
