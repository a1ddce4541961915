import { useState } from "react";
import { sentencesOf } from "../../state/moment/sentences.ts";
import { Main, Second } from "../../ui/actions.tsx";
import { Quiet, Say as Large } from "../../ui/Text.tsx";
import { say as words } from "../../words/moment.ts";
import { Screen } from "../Screen.tsx";
import { messageOf } from "./compose.ts";
import styles from "./say.module.css";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

/** Read aloud in the room: large, one sentence at a time. */
export function Aloud({ say }: { readonly say: SayScreen }) {
  useNeedsDraft(say);
  const [at, setAt] = useState(0);
  const { draft } = say;
  if (!draft) return undefined;
  const all = sentencesOf(messageOf(draft));
  const text = words.aloud;
  const sentence = all[at] ?? "";
  const last = at >= all.length - 1;
  return (
    <Screen
      name={`say-aloud-${at}`}
      note={text.of(at + 1, all.length)}
      head={<span className="visually-hidden">{sentence}</span>}
      actions={
        <>
          {last ? (
            <Main onPress={() => say.turn("landed")}>{text.done}</Main>
          ) : (
            <Main onPress={() => setAt(at + 1)}>{text.next}</Main>
          )}
          <div>
            {at > 0 && <Second onPress={() => setAt(at - 1)}>{text.before}</Second>}
            <Second onPress={() => say.turn("preview")}>{text.stop}</Second>
          </div>
        </>
      }
    >
      <div className={styles["aloud"]}>
        <Quiet>{text.lead}</Quiet>
        <div aria-hidden="true">
          <Large>{sentence}</Large>
        </div>
      </div>
    </Screen>
  );
}
