import { useState } from "react";
import { helpedIds, type Place } from "@refrain/core/dance";
import { pauseCommands } from "../state/moment/pause-commands.ts";
import { Chip, Chips, Second } from "../ui/actions.tsx";
import { Field } from "../ui/Field.tsx";
import { Caption, Near, Quiet } from "../ui/Text.tsx";
import { words as first } from "../words/index.ts";
import { pause as words } from "../words/moment.ts";
import { useApp } from "./app.ts";
import { helpedWords } from "./helped-words.ts";
import { sentenceCase } from "./sentence-case.ts";
import { useShelf } from "./use-shelf.ts";

/** *What helped?* One tap or a few words; shown again on Home and in a pause. */
export function FoundEachOther({ by }: { readonly by: Place }) {
  const { store } = useApp();
  const [kept, setKept] = useState(false);
  const [writes, setWrites] = useState(false);
  const [own, setOwn] = useShelf("found");
  const text = words.done;
  const keep = async (helped: string) => {
    if (!(await pauseCommands(store).found(by, helped))) return;
    setOwn("");
    setKept(true);
  };
  if (kept) return <Quiet>{text.thanks}</Quiet>;
  return (
    <section>
      <Caption>{text.helped}</Caption>
      <Near>
        <Chips label={text.helped}>
          {helpedIds.map((id) => (
            <Chip key={id} onPress={() => void keep(id)}>
              {sentenceCase(helpedWords(id))}
            </Chip>
          ))}
          <Chip onPress={() => setWrites(true)}>{first.common.moreWords}</Chip>
        </Chips>
        {(writes || own !== "") && (
          <Field label={text.own} value={own} max={300} small={text.helpedSmall} onChange={setOwn} />
        )}
        {own.trim() !== "" && <Second onPress={() => void keep(own.trim())}>{text.keep}</Second>}
      </Near>
    </section>
  );
}
