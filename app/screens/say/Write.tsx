import { longestMessage } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { say as words } from "../../words/moment.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { CoachField } from "./coach/CoachField.tsx";
import { HelpFirst } from "./coach/HelpFirst.tsx";
import { nothingKept, useCoachOf } from "./coach/use-coach.ts";
import styles from "./say.module.css";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

/** Free words, with the coach beside them. */
export function Write({ say }: { readonly say: SayScreen }) {
  useNeedsDraft(say);
  const { draft } = say;
  const coach = useCoachOf(draft?.free ?? "", draft?.kept ?? nothingKept);
  if (!draft) return undefined;
  const text = words.write;
  // Where help comes first, going on stands below it, and is not barred.
  const See = coach.help === undefined ? Main : Second;
  return (
    <Screen
      name="say-write"
      note={words.to(sentenceCase(say.other))}
      head={text.head}
      wide
      actions={
        <div className={styles["onward"]}>
          {coach.help !== undefined && <HelpFirst help={coach.help} other={say.other} />}
          {draft.free.trim() !== "" && (
            <See onPress={() => say.to("preview")}>
              {say.app.snapshot.settings.justMe ? words.preview.seeOwn : words.preview.see(say.other)}
            </See>
          )}
          <Second onPress={() => say.turn("begin")}>{text.other}</Second>
        </div>
      }
    >
      <CoachField
        label={text.label}
        labelHidden
        value={draft.free}
        lines={6}
        max={longestMessage}
        coach={coach}
        other={say.other}
        questions
        onChange={(free) => say.change({ mode: "write", free })}
        onKeep={(word) => say.change({ kept: [...draft.kept, word] })}
      />
    </Screen>
  );
}
