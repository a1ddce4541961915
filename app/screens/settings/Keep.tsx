import { useState } from "react";
import { fromFile, toFile, type FileRead } from "../../state/keeping.ts";
import { Main } from "../../ui/actions.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";

/** Everything out, as one file; and a file in, without doubling what is here. */
export function Keep() {
  const { store, outside, snapshot } = useApp();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const text = words.settings.keeping;
  // One's own words, not what came from the other's phone.
  const own = store.entries().filter(({ from }) => from === undefined || from === snapshot.settings.me);
  /** Another tab may be bringing in the same: what is here is looked at when it is done. */
  const bringIn = (file: File) =>
    outside.alone(async (): Promise<readonly string[]> => {
      // A file may be gone or locked by the time it is read.
      const content = await file.text().catch(() => undefined);
      if (content === undefined) return [text.unreadable];
      const here = await store.device.log.read();
      const read = fromFile(content, [...store.entries(), ...(here.ok ? here.value : [])]);
      if (read.kind === "not-ours") return [text.notOurs];
      if (read.facts.length > 0 && !(await store.append(read.facts, "", "mine"))) return [];
      return broughtIn(read);
    });
  const choose = async (file: File) => {
    setSaid([text.busy]);
    setBusy(true);
    setSaid(await bringIn(file).finally(() => setBusy(false)));
  };
  return (
    <Screen
      name="keep"
      head={text.head}
      lead={text.lead}
      foot={text.without}
      actions={
        <Main onPress={() => outside.download("notes.jsonl", "application/x-ndjson", toFile(own))}>
          {text.out}
        </Main>
      }
    >
      <Stack>
        <FileField
          label={text.in}
          button={text.inLabel}
          accept=".jsonl,.json,.txt"
          disabled={busy}
          onFile={(file) => void choose(file)}
        />
        {said.length > 0 && (
          <Note>
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Note>
        )}
      </Stack>
    </Screen>
  );
}

/** What came in and what did not, each in its own sentence. */
function broughtIn({ facts, known, refused, stayOut, newer }: Extract<FileRead, { kind: "read" }>) {
  const text = words.settings.keeping;
  const { length } = facts;
  // Where an evening stays out, or nothing was in the file, "already here" would not be true.
  const none = stayOut > 0 || known === 0 ? text.nothingNew : text.nothing;
  const came = refused > 0 ? text.some(length, refused) : length > 0 ? text.done(length) : none;
  return [...(newer ? [text.newer] : []), came, ...(stayOut > 0 ? [text.stayOut(stayOut)] : [])];
}
