import { useEffect, useState } from "react";
import { Second } from "../../ui/actions.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import styles from "./ours.module.css";
import { Trouble } from "./Trouble.tsx";

/** Twelve digits over the whole shared history: what two people can hold against each other by voice. */
export function Code() {
  const { ask, trouble, door } = useOurs();
  const [code, setCode] = useState<string>();
  const text = words.ours.code;
  useEffect(() => {
    void door.code().then((given) => given.ok && setCode(given.value));
  }, [door]);
  const look = async () => {
    await ask((door) => door.lookNow());
    const given = await door.code();
    if (given.ok) setCode(given.value);
  };
  return (
    <Screen
      name="ours-code"
      head={text.head}
      lead={text.lead}
      actions={<Second onPress={look}>{text.look}</Second>}
    >
      <Stack>
        <Trouble text={trouble} />
        {code !== undefined && <p className={styles["code"]}>{code}</p>}
        <Quiet>{text.differ}</Quiet>
      </Stack>
    </Screen>
  );
}
