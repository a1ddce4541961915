import { useState } from "react";
import {
  afterAims,
  answerIds,
  awayReasons,
  directionOf,
  strengths,
  type AnswerId,
  type FinderAim,
  type SituationAnswer,
  type SituationId,
  type Strength,
} from "@refrain/core/dance";
import { ChipsOf, Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import styles from "../practise/steps.module.css";

interface SituationProps {
  readonly id: SituationId;
  readonly at: number;
  readonly onAnswer: (answer: SituationAnswer) => void;
  readonly onAfraid: () => void;
}

type Chosen = { readonly [A in AnswerId]?: Strength };

/** One everyday evening: what I would do, then what it is for. A going quiet from fear leads to help and leaves no trace. */
export function Situation({ id, at, onAnswer, onAfraid }: SituationProps) {
  const [chosen, setChosen] = useState<Chosen>({});
  const [asking, setAsking] = useState<"what" | "away" | "after">("what");
  const [aims, setAims] = useState<readonly FinderAim[]>([]);
  const picked = answerIds.flatMap((answer) => {
    const strength = chosen[answer];
    return strength === undefined ? [] : [{ answer, strength }];
  });
  const goes = (direction: "away" | "after") =>
    picked.some(({ answer }) => directionOf(answer) === direction);
  const finish = (all: readonly FinderAim[]) => onAnswer({ situation: id, chosen: picked, aims: all });
  if (asking === "away")
    return (
      <Because
        at={at}
        name={`${id}-away`}
        head={steps.finder.whyAway.head}
        aims={awayReasons}
        fear={onAfraid}
        onChoose={(aim) => {
          setAims([...aims, aim]);
          if (goes("after")) setAsking("after");
          else finish([...aims, aim]);
        }}
      />
    );
  if (asking === "after")
    return (
      <Because
        at={at}
        name={`${id}-after`}
        head={steps.finder.whyAfter.head}
        aims={afterAims}
        onChoose={(aim) => finish([...aims, aim])}
      />
    );
  const next = () => {
    if (goes("away")) setAsking("away");
    else if (goes("after")) setAsking("after");
    else finish([]);
  };
  return (
    <What id={id} at={at} chosen={chosen} onChange={setChosen} onNext={next} onNone={() => finish([])} />
  );
}

interface WhatProps {
  readonly id: SituationId;
  readonly at: number;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly onNext: () => void;
  readonly onNone: () => void;
}

function What({ id, at, chosen, onChange, onNext, onNone }: WhatProps) {
  const text = steps.finder;
  const said = text.situations[id];
  const some = answerIds.some((answer) => chosen[answer] !== undefined);
  const toggle = (answer: AnswerId) => {
    const { [answer]: had, ...rest } = chosen;
    onChange(had === undefined ? { ...chosen, [answer]: 2 } : rest);
  };
  return (
    <Screen
      name={`finder-${id}`}
      note={text.of(at)}
      head={said.what}
      lead={text.ask.lead}
      actions={
        some ? (
          <Main onPress={onNext}>{words.common.next}</Main>
        ) : (
          <Second onPress={onNone}>{text.ask.none}</Second>
        )
      }
    >
      <Choices>
        {answerIds.map((answer) => {
          const strength = chosen[answer];
          return (
            <div key={answer} role="group" aria-label={said[answer]}>
              <Choice chosen={strength !== undefined} onPress={() => toggle(answer)}>
                {said[answer]}
              </Choice>
              {strength !== undefined && (
                <div className={styles["how"]}>
                  <ChipsOf
                    label={text.ask.how}
                    ids={strengths}
                    chosen={(one) => strength === one}
                    name={(one) => text.strength[one]}
                    onPress={(one) => onChange({ ...chosen, [answer]: one })}
                  />
                </div>
              )}
            </div>
          );
        })}
      </Choices>
    </Screen>
  );
}

interface BecauseProps {
  readonly at: number;
  readonly name: string;
  readonly head: string;
  readonly aims: readonly FinderAim[];
  readonly fear?: () => void;
  readonly onChoose: (aim: FinderAim) => void;
}

const Because = ({ at, name, head, aims, fear, onChoose }: BecauseProps) => (
  <Screen name={`finder-${name}`} note={steps.finder.of(at)} head={head}>
    <Choices>
      {aims.map((aim) => (
        <Choice key={aim} onPress={() => onChoose(aim)}>
          {steps.finder.why[aim]}
        </Choice>
      ))}
      {fear && <Choice onPress={fear}>{steps.finder.whyAway.fear}</Choice>}
    </Choices>
  </Screen>
);
