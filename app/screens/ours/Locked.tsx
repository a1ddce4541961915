import { useEffect, useState } from "react";
import { triesAtOnce, waitAfter } from "../../state/ours/lock.ts";
import { Main, Second, Stop } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useDeleting } from "../deleting.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** What a closed app shows: a word that says nothing, and the way in. Quick exit stands here too. */
export function Locked() {
  const { snapshot, store, outside } = useOurs();
  const [typed, setTyped] = useState("");
  const [tries, setTries] = useState(0);
  const [waits, setWaits] = useState(false);
  const [forgot, setForgot] = useState(false);
  const deleting = useDeleting();
  const { lock } = snapshot;
  const text = words.ours.lock;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setWaits(false), waitAfter);
    return () => clearTimeout(timer);
  }, [waits]);
  if (!lock) return undefined;
  const open = async () => {
    if (await outside.lock.opens(lock, lock.kind === "pin" ? typed : undefined)) {
      store.unlock();
      return;
    }
    setTyped("");
    setTries(tries + 1);
    if ((tries + 1) % triesAtOnce === 0) setWaits(true);
  };
  return (
    <Screen
      name="locked"
      start="none"
      quiet
      head={words.common.title}
      actions={
        <>
          <Main disabled={waits || (lock.kind === "pin" && typed.length < 4)} onPress={() => void open()}>
            {lock.kind === "pin" ? text.open : text.openWith}
          </Main>
          <Second onPress={() => setForgot(!forgot)}>{lock.kind === "pin" ? text.forgot : text.shut}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={waits ? text.wait : tries > 0 ? text.wrong : undefined} />
        {lock.kind === "pin" && (
          <Field
            label={text.digits}
            max={12}
            digits
            covered
            value={typed}
            onChange={(value) => setTyped(value.replace(/\D/g, ""))}
          />
        )}
        {forgot && (
          <>
            <Quiet>{text.forgotText}</Quiet>
            <Trouble text={deleting.trouble} />
            <Stop disabled={deleting.busy} onPress={deleting.begin}>
              {words.settings.deleting.yes}
            </Stop>
          </>
        )}
      </Stack>
    </Screen>
  );
}
