import { useState } from "react";
import { helpIds, type HelpId } from "@refrain/core/dance";
import { noFound, readFoundDraft, wordsInFound } from "../state/found-draft.ts";
import { stepCommands } from "../state/step-commands.ts";
import { Chip, Chips, Second } from "../ui/actions.tsx";
import { Field } from "../ui/Field.tsx";
import { Caption, Near, Quiet } from "../ui/Text.tsx";
import { words as first } from "../words/index.ts";
import { pause as words, practise } from "../words/moment.ts";
import { useApp } from "./app.ts";
import { useUnfinished } from "./use-unfinished.ts";

/** *What helped?* One tap or a few words; shown again in the next pause. */
export function FoundEachOther() {
  const { store } = useApp();
  const [kept, setKept] = useState(false);
  const [writes, setWrites] = useState(false);
  // The same as where it is told beside a pause.
  const found = useUnfinished("found", noFound, readFoundDraft, wordsInFound);
  const own = found.value.words;
  const text = words.done;
  const keep = async (helped: readonly HelpId[], written?: string) => {
    if (!(await stepCommands(store).keepFound({ helped, ...(written ? { words: written } : {}) }))) return;
    found.clear();
    setKept(true);
  };
  if (kept) return <Quiet>{text.thanks}</Quiet>;
  return (
    <section>
      <Caption>{text.helped}</Caption>
      <Near>
        <Chips label={text.helped}>
          {helpIds.map((id) => (
            <Chip key={id} onPress={() => keep([id])}>
              {practise.helped[id]}
            </Chip>
          ))}
          <Chip onPress={() => setWrites(true)}>{first.common.moreWords}</Chip>
        </Chips>
        {(writes || own !== "") && (
          <Field
            label={text.own}
            value={own}
            max={300}
            small={text.helpedSmall}
            onChange={(said) => found.set({ ...found.value, words: said })}
          />
        )}
        {own.trim() !== "" && <Second onPress={() => keep([], own.trim())}>{text.keep}</Second>}
      </Near>
    </section>
  );
}
