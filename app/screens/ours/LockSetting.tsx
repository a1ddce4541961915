import { useState } from "react";
import { Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** The app lock: digits, or what the phone itself asks for. */
export function LockSetting() {
  const { store, snapshot, outside } = useOurs();
  const [pin, setPin] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const text = words.ours.lock;
  const set = async (making: Promise<Awaited<ReturnType<typeof outside.lock.passkey>>>, none: string) => {
    const lock = await making;
    setPin("");
    setTrouble(lock ? undefined : none);
    if (lock) await store.setLock(lock);
  };
  if (snapshot.lock)
    return (
      <Screen
        name="ours-lock-on"
        head={text.head}
        lead={text.on}
        actions={<Main onPress={() => store.setLock(undefined)}>{text.off}</Main>}
      >
        <Quiet>{text.after}</Quiet>
      </Screen>
    );
  return (
    <Screen
      name="ours-lock"
      head={text.head}
      lead={text.lead}
      actions={
        <>
          <Main disabled={pin.length < 4} onPress={() => set(outside.lock.pin(pin), words.ours.errors.other)}>
            {text.set}
          </Main>
          <Second onPress={() => set(outside.lock.passkey(), text.passkeyNone)}>{text.passkey}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        <Field
          label={text.pin}
          max={12}
          digits
          covered
          value={pin}
          onChange={(value) => setPin(value.replace(/\D/g, ""))}
        />
        <Quiet>{text.after}</Quiet>
      </Stack>
    </Screen>
  );
}
