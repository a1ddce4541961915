import { useState } from "react";
import { Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** A new phone, and the words on paper. What is typed here is kept nowhere. */
export function Recover() {
  const { ask, busy, trouble, go, navigator, store } = useOurs();
  const [typed, setTyped] = useState("");
  const [back, setBack] = useState(false);
  const text = words.ours.recover;
  const recover = async () => {
    if (!(await ask((door) => door.recover(typed)))) return;
    store.setSettings({ opened: true });
    setTyped("");
    setBack(true);
  };
  if (back)
    return (
      <Screen
        name="ours-recovered"
        start="none"
        head={text.done}
        lead={text.doneLead}
        actions={
          <>
            <Main onPress={() => navigator.replace({ screen: "home" })}>{words.ours.back}</Main>
            <Second onPress={() => go({ screen: "ours", part: "devices" })}>{text.lost}</Second>
          </>
        }
      />
    );
  return (
    <Screen
      name="ours-recover"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      actions={
        <Main disabled={busy || typed.trim() === ""} onPress={recover}>
          {text.go}
        </Main>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        <Field label={text.label} lines={4} secret value={typed} onChange={setTyped} />
        {busy && <Quiet>{text.busy}</Quiet>}
      </Stack>
    </Screen>
  );
}
