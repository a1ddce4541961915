import { useState } from "react";
import type { Choice } from "@refrain/core/dance";
import { Row, Second } from "../../ui/actions.tsx";
import { Caption, Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Trouble } from "../ours/Trouble.tsx";
import { Screen } from "../Screen.tsx";
import { useChair } from "./chair.ts";
import { titleOf } from "./items.ts";
import styles from "./chair.module.css";

/** What stands there from me, and what could. Of the other's only how much: theirs is theirs. */
export function Choose() {
  const { standing, choices, snapshot, ask, trouble, other, go } = useChair();
  const [taken, setTaken] = useState(false);
  const text = words.chair.choose;
  const { showing } = standing;
  if (!snapshot.ready) return undefined;
  const could = [...choices].filter(([key]) => !showing.mine.includes(key));
  const preview = (key: string) => go({ screen: "chair", part: "preview", of: key });
  const takeBack = async (key: string) =>
    setTaken((await ask((door) => door.takeBackShown([key]))) !== undefined);
  return (
    <Screen name="chair-choose" head={text.head} lead={showing.alone ? text.alone : text.both(other)}>
      <Stack>
        <Trouble text={trouble} />
        {taken && <Note>{text.takenBack}</Note>}
        <section>
          <Caption>{text.mine}</Caption>
          {showing.mine.length === 0 && <Quiet>{text.mineNone}</Quiet>}
          <Stack>
            {showing.mine.map((key) => {
              const title = titleOf(choices.get(key), snapshot.history);
              return (
                <Near key={key}>
                  <strong>{title.text}</strong>
                  {title.small !== undefined && <Quiet>{title.small}</Quiet>}
                  <div className={styles["ways"]}>
                    <Second onPress={() => takeBack(key)}>
                      {text.takeBack} <span className="visually-hidden">{title.text}</span>
                    </Second>
                    {mayHaveChanged(choices.get(key)) && (
                      <Second onPress={() => preview(key)}>
                        {text.anew} <span className="visually-hidden">{title.text}</span>
                      </Second>
                    )}
                  </div>
                </Near>
              );
            })}
          </Stack>
        </section>
        <section>
          <Caption>{text.could}</Caption>
          {could.length === 0 && <Quiet>{text.couldNone}</Quiet>}
          {could.map(([key, choice]) => {
            const title = titleOf(choice, snapshot.history);
            return (
              <Row key={key} small={title.small} onPress={() => preview(key)}>
                {title.text}
              </Row>
            );
          })}
        </section>
        {!showing.alone && (
          <section>
            <Caption>{text.theirs(other)}</Caption>
            <Quiet>{text.theirsCount(other, showing.theirs.length)}</Quiet>
          </section>
        )}
        <Row onPress={() => go({ screen: "chair", part: "stop" })}>{text.stop}</Row>
      </Stack>
    </Screen>
  );
}

/** A half can be corrected and weeks go on; a name or a plan is another one when it changes. */
const mayHaveChanged = (choice: Choice | undefined): boolean =>
  choice?.what === "half" || choice?.what === "looks";
