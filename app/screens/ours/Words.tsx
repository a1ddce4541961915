import { useState } from "react";
import { Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Near, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useOurs } from "./door.ts";
import styles from "./ours.module.css";
import { Trouble } from "./Trouble.tsx";

/** Which words are asked for: early, middle, late. */
const asked = [4, 9, 15] as const;
const start = (word: string) => word.trim().toLowerCase().slice(0, 4);

/** Recovery words: shown once, written down, three of them typed again. They are kept on paper and nowhere else. */
export function Words() {
  const { ask, busy, trouble, navigator, standing } = useOurs();
  const [made, setMade] = useState<readonly string[]>();
  const [step, setStep] = useState<"write" | "check" | "done">("write");
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState(false);
  const text = words.ours.words;
  const make = async () => {
    const done = await ask((door) => door.setWords());
    if (done) setMade(done.value);
  };
  const check = () => {
    const right = asked.every((nth) => start(typed[nth] ?? "") === start(made?.[nth - 1] ?? ""));
    setWrong(!right);
    if (right) setStep("done");
  };
  if (!made)
    return (
      <Screen
        name="ours-words"
        head={text.head}
        lead={text.lead}
        actions={
          <Main disabled={busy} onPress={make}>
            {text.make}
          </Main>
        }
      >
        <Stack>
          <Trouble text={trouble} />
          <Near>
            <Quiet>{text.note}</Quiet>
            {standing.words && <Quiet>{text.again}</Quiet>}
          </Near>
        </Stack>
      </Screen>
    );
  if (step === "write")
    return (
      <Screen
        name="ours-words-write"
        note={words.common.onlyYou}
        head={text.write}
        actions={<Main onPress={() => setStep("check")}>{text.written}</Main>}
      >
        <ol className={styles["words"]}>
          {made.map((word, nth) => (
            // oxlint-disable-next-line react/no-array-index-key -- a word may come twice; its number is what it is
            <li key={nth}>{word}</li>
          ))}
        </ol>
      </Screen>
    );
  if (step === "done")
    return (
      <Screen
        name="ours-words-done"
        start="none"
        head={text.done}
        lead={text.doneLead}
        actions={<Main onPress={navigator.back}>{words.ours.back}</Main>}
      />
    );
  return (
    <Screen
      name="ours-words-check"
      note={words.common.onlyYou}
      head={text.checkHead}
      lead={text.checkLead}
      actions={
        <>
          <Main onPress={check}>{text.check}</Main>
          <Second onPress={() => setStep("write")}>{text.look}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={wrong ? text.wrong : undefined} />
        {asked.map((nth) => (
          <Field
            key={nth}
            label={text.nth(nth)}
            max={20}
            secret
            value={typed[nth] ?? ""}
            onChange={(value) => setTyped({ ...typed, [nth]: value })}
          />
        ))}
      </Stack>
    </Screen>
  );
}
