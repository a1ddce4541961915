import { useEffect, useState } from "react";
import { noTries, readTries, waitOf } from "../../state/ours/tries.ts";
import { Main, Second, Stop } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useDeleting } from "../deleting.ts";
import { Screen } from "../Screen.tsx";
import { useUnfinished } from "../use-unfinished.ts";
import { useOurs } from "./door.ts";
import { Trouble } from "./Trouble.tsx";

/** What a closed app shows: a word that says nothing, and the way in. Quick exit stands here too. */
export function Locked() {
  const { snapshot, store, outside } = useOurs();
  const [typed, setTyped] = useState("");
  const tries = useUnfinished("tries", noTries, readTries);
  const [, setOver] = useState<number>();
  const [forgot, setForgot] = useState(false);
  const deleting = useDeleting();
  const { lock } = snapshot;
  const text = words.ours.lock;
  const { now } = store.device;
  const wait = waitOf(tries.value, now());
  const waits = wait > 0;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setOver(now()), wait);
    return () => clearTimeout(timer);
  }, [waits, wait, now]);
  if (!lock) return undefined;
  const open = async () => {
    if (await outside.lock.opens(lock, lock.kind === "pin" ? typed : undefined)) {
      tries.clear();
      store.unlock();
      return;
    }
    setTyped("");
    tries.set({ count: tries.value.count + 1, at: now() });
  };
  return (
    <Screen
      name="locked"
      start="none"
      quiet
      head={words.common.title}
      actions={
        <>
          <Main disabled={waits || !tries.ready || (lock.kind === "pin" && typed.length < 4)} onPress={open}>
            {lock.kind === "pin" ? text.open : text.openWith}
          </Main>
          <Second onPress={() => setForgot(!forgot)}>{lock.kind === "pin" ? text.forgot : text.shut}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={waits ? text.wait : tries.value.count > 0 ? text.wrong : undefined} />
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
