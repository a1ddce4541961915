import { lastSaying } from "@refrain/core/dance";
import { sayDrafts, emptySay } from "../../../state/moment/say-draft.ts";
import { Choice, Choices, Main } from "../../../ui/actions.tsx";
import { Caption, Serif, Stack } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { nameOf } from "../../app.ts";
import { FoundEachOther } from "../../FoundEachOther.tsx";
import { Screen } from "../../Screen.tsx";
import { sentenceCase } from "../../sentence-case.ts";
import styles from "../say.module.css";
import { useDeleteWords } from "./DeleteWords.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** Said, heard, answered. What helped; the other way round; one's own words can go. */
export function Done({ talk }: { readonly talk: TalkScreen }) {
  const { app, one, as, speaks, Other, may, commands } = talk;
  const deletes = useDeleteWords(talk);
  const text = words.done;
  const nameOfSpeaker = sentenceCase(nameOf(app.snapshot, one.by));
  const listener = one.by === as ? Other : sentenceCase(nameOf(app.snapshot, as));
  const gone = (by: "speaker" | "listener") =>
    (by === "speaker") === speaks ? text.deletedMine : text.deleted(Other);
  const heard = lastSaying(one)?.words;
  const swap = () => {
    const { store } = app;
    sayDrafts(store, as).set(emptySay(store.device.newId(), as, one.id));
    app.navigator.replace({ screen: "say", part: "begin", as });
  };
  return (
    <Screen
      name="say-done"
      start="menu"
      head={speaks ? text.head(Other) : text.mine}
      actions={deletes.sure ?? <Main onPress={talk.home}>{first.common.toHome}</Main>}
    >
      <Stack>
        <p className={styles["growing"]}>{one.answer ?? gone("listener")}</p>
        <FoundEachOther />
        <Choices>
          {may("swap") && (
            <Choice small={text.swapSmall} onPress={swap}>
              {text.swap}
            </Choice>
          )}
          {may("not-landed") && (
            <Choice small={words.confirm.notLandedSmall} onPress={() => commands.notLanded(one.id, as)}>
              {words.confirm.notLanded}
            </Choice>
          )}
        </Choices>
        <section className={styles["quoted"]}>
          <Caption>{text.said(nameOfSpeaker)}</Caption>
          {one.words === undefined ? <p>{gone("speaker")}</p> : <Serif>{one.words}</Serif>}
        </section>
        <section className={styles["quoted"]}>
          <Caption>{text.heardIt(listener)}</Caption>
          {heard === undefined ? <p>{gone("listener")}</p> : <Serif>{heard}</Serif>}
        </section>
        {deletes.ask}
      </Stack>
    </Screen>
  );
}
