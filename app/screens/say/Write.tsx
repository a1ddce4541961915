import { longestMessage } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { say as words } from "../../words/moment.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { CoachField } from "./coach/CoachField.tsx";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

/** Free words, with the coach beside them. */
export function Write({ say }: { readonly say: SayScreen }) {
  useNeedsDraft(say);
  const { draft } = say;
  if (!draft) return undefined;
  const text = words.write;
  return (
    <Screen
      name="say-write"
      note={words.to(sentenceCase(say.other))}
      head={text.head}
      actions={
        <>
          {draft.free.trim() !== "" && (
            <Main onPress={() => say.to("preview")}>{words.preview.see(say.other)}</Main>
          )}
          <Second onPress={() => say.turn("begin")}>{text.other}</Second>
        </>
      }
    >
      <CoachField
        label={text.label}
        labelHidden
        value={draft.free}
        lines={6}
        max={longestMessage}
        kept={draft.kept}
        other={say.other}
        questions
        onChange={(free) => say.change({ mode: "write", free })}
        onKeep={(word) => say.change({ kept: [...draft.kept, word] })}
      />
    </Screen>
  );
}
