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
  const { store, outside } = useApp();
  const [said, setSaid] = useState<string>();
  const text = words.settings.keeping;
  const bringIn = async (file: File) => {
    const read = fromFile(await file.text(), store.entries());
    if (read.kind === "not-ours") {
      setSaid(text.notOurs);
      return;
    }
    if (read.facts.length > 0 && !(await store.append(read.facts))) return;
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
        <Main
          onPress={() => outside.download("notes.jsonl", "application/x-ndjson", toFile(store.entries()))}
        >
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
