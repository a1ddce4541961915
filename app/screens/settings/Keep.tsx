import { useState } from "react";
import { fromFile, toFile } from "../../state/keeping.ts";
import { Main } from "../../ui/actions.tsx";
import { FileField } from "../../ui/FileField.tsx";
import { Note, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";

/** Everything out, as one file; and a file in, without doubling what is here. */
export function Keep() {
  const { store, outside, snapshot } = useApp();
  const [said, setSaid] = useState<string>();
  const text = words.settings.keeping;
  // One's own words, not what came from the other's phone.
  const own = store.entries().filter(({ from }) => from === undefined || from === snapshot.settings.me);
  const bringIn = async (file: File) => {
    setSaid(undefined);
    // A file may be gone or locked by the time it is read.
    const content = await file.text().catch(() => undefined);
    if (content === undefined) {
      setSaid(text.unreadable);
      return;
    }
    const read = fromFile(content, store.entries());
    if (read.kind === "not-ours") {
      setSaid(text.notOurs);
      return;
    }
    if (read.facts.length > 0 && !(await store.append(read.facts, "", "mine"))) return;
    const { length } = read.facts;
    setSaid(
      read.refused > 0 ? text.some(length, read.refused) : length > 0 ? text.done(length) : text.nothing,
    );
  };
  return (
    <Screen
      name="keep"
      head={text.head}
      lead={text.lead}
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
          onFile={(file) => void bringIn(file)}
        />
        {said !== undefined && <Note>{said}</Note>}
      </Stack>
    </Screen>
  );
}
