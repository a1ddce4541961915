import { useEffect } from "react";
import { landingIds, otherPlace, shareable, type AnswerKind, type Place } from "@refrain/core/dance";
import { ChipsOf, Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Near, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { bothGiven } from "../../state/given.ts";
import { answerKey, noAnswer, readAnswerDraft, wordsInAnswer } from "../../state/episode-drafts.ts";
import { Screen } from "../Screen.tsx";
import { useUnfinished } from "../use-unfinished.ts";
import { Who } from "../Who.tsx";
import { useEpisode } from "./use-episode.ts";
import styles from "./dance.module.css";

interface ReadProps {
  readonly id: string;
  /** Who reads; the half is the other's. */
  readonly by: Place;
}

/** The other's half, in their own voice: first what could be seen. Then, by choice, one thing to let them know. */
export function Read({ id, by }: ReadProps) {
  const { snapshot, commands, navigator } = useApp();
  const screen = useEpisode(id, bothGiven);
  const {
    value: answer,
    set,
    clear,
  } = useUnfinished(answerKey(id, by), noAnswer, readAnswerDraft, wordsInAnswer);
  const { kind } = answer;
  const said = (kind && answer.said[kind]) ?? "";
  const setKind = (next: AnswerKind | undefined) => set({ ...answer, kind: next });
  const setSaid = (words: string) => kind && set({ kind, said: { ...answer.said, [kind]: words } });
  const owner = otherPlace(by);
  const half = screen?.episode.halves[owner];
  const opened = screen?.episode.opened.includes(by);
  const waiting = screen?.episode.unopened?.includes(owner) ?? false;
  const far = snapshot.standing.halves[id] === "open";
  // Opening is an act of its own: it is written once the words stand on the screen.
  useEffect(() => {
    if ((half || waiting) && opened === false) void commands.openHalf(id, by);
  }, [half, waiting, opened, commands, id, by]);
  if (!screen) return undefined;
  const text = words.map.read;
  const name = nameOf(snapshot, owner);
  const told = half ? dance.tell(shareable(half), "you") : [];
  const back = () => navigator.replace({ screen: "reveal", episode: id });
  const keep = async () => {
    if (!kind || !(await commands.answer(id, by, kind, said.trim() === "" ? undefined : said.trim()))) return;
    clear();
    back();
  };
  const choices: readonly (readonly [AnswerKind, string])[] = [
    ["not-known", text.notKnown],
    ["touches", text.touches],
    // Where no guess stands there, there is nothing to differ from.
    ["landed-differently", half && half.landing !== "unknown" ? text.landed : text.landedUnguessed],
  ];
  return (
    <Screen
      name={kind ? `read-${kind}` : "read"}
      wide
      actsLast
      head={<Who partner={screen.partners[owner]}>{sentenceCase(name)}</Who>}
      actions={
        kind === undefined ? (
          <Second onPress={back}>{text.nothing}</Second>
        ) : (
          <>
            <Main disabled={kind === "landed-differently" && said.trim() === ""} onPress={keep}>
              {text.keep}
            </Main>
            <Second onPress={() => setKind(undefined)}>{words.common.notNow}</Second>
          </>
        )
      }
    >
      <div className={styles["read"]}>
        <Near>
          {told.length === 0 && half && <Serif>{text.empty}</Serif>}
          {told.map((paragraph) => (
            <Serif key={paragraph}>{paragraph}</Serif>
          ))}
        </Near>
        {kind === undefined ? (
          <section>
            <Caption>{text.know(name)}</Caption>
            <Choices>
              {choices.map(([one, label]) => (
                <Choice key={one} onPress={() => setKind(one)}>
                  {label}
                </Choice>
              ))}
            </Choices>
          </section>
        ) : (
          <Near>
            {kind === "landed-differently" && (
              <>
                <Caption>{text.landedHow(name)}</Caption>
                <ChipsOf
                  label={text.landedHow(name)}
                  ids={landingIds}
                  chosen={(landing) => said === dance.landings[landing]}
                  name={(landing) => sentenceCase(dance.landings[landing])}
                  onPress={(landing) => setSaid(dance.landings[landing])}
                />
              </>
            )}
            <Field
              label={
                kind === "touches" ? text.touched : kind === "not-known" ? text.hadnt : words.map.move.label
              }
              value={said}
              lines={3}
              small={far ? words.ours.evening.toOther(sentenceCase(name)) : text.wordsSmall}
              onChange={setSaid}
            />
          </Near>
        )}
      </div>
    </Screen>
  );
}
