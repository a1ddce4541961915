import { useState } from "react";
import { otherPlace, suggestionsFor, type PlanLog } from "@refrain/core/dance";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Caption, Note, Quiet, Stack } from "../../ui/Text.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { standing } from "./my-moves.ts";
import { ifThen, moveLabel } from "./phrases.ts";
import styles from "./steps.module.css";

/** One's own new step: the if–then, how it goes, what may help. The other never sees it unless it is shown. */
export function Plans() {
  const { snapshot, go } = useApp();
  const [at, setAt] = useState(0);
  const text = steps.practise.plan;
  const plans = standing(snapshot);
  const log = plans[at] ?? plans[0];
  const burnt = (
    <Row small={text.burntSmall} onPress={() => go({ screen: "practise", part: "rest" })}>
      {text.burnt}
    </Row>
  );
  if (!log)
    return (
      <Screen
        name="plan-none"
        note={words.common.onlyYou}
        head={text.head}
        {...(snapshot.settings.justMe
          ? {}
          : {
              lead: text.empty,
              actions: <Main onPress={() => go({ screen: "practise", part: "make" })}>{text.make}</Main>,
            })}
      >
        {burnt}
      </Screen>
    );
  return (
    <Screen
      name={`plan-${log.plan.id}`}
      note={words.common.onlyYou}
      head={
        <span className={styles["sentence"]}>
          <span className="visually-hidden">{text.head}: </span>
          {ifThen(log.plan)}
        </span>
      }
      actions={
        <>
          <Main onPress={() => go({ screen: "practise", part: "log", id: log.plan.id })}>{text.came}</Main>
          {plans.length > 1 && (
            <Second onPress={() => setAt((at + 1) % plans.length)}>
              {text.next(((at + 1) % plans.length) + 1, plans.length)}
            </Second>
          )}
        </>
      }
    >
      <Stack>
        <Progress log={log} />
        <Next log={log} />
        <div>{burnt}</div>
      </Stack>
    </Screen>
  );
}

/** What came of it so far, without a word on what did not. */
function Progress({ log }: { readonly log: PlanLog }) {
  const text = steps.practise.plan;
  const times = (how: "used" | "noticed-late") => log.uses.filter((use) => use.how === how).length;
  const said = [
    text.log(times("used"), times("noticed-late")),
    log.rehearsed.length > 0 ? text.rehearsed(log.rehearsed.length) : "",
  ].filter(Boolean);
  const suggestions = suggestionsFor(log.uses, log.rehearsed.length);
  return (
    <>
      <div>
        <Quiet>{text.insteadOf(moveLabel(log.plan.old))}</Quiet>
        {said.length > 0 && <Quiet>{sentenceCase(said.join(" · "))}</Quiet>}
      </div>
      {suggestions.map((id) => {
        const [head, why] = steps.practise.suggestions[id];
        return (
          <Note key={id}>
            <strong>{head}</strong>
            <p>{why}</p>
          </Note>
        );
      })}
    </>
  );
}

function Next({ log }: { readonly log: PlanLog }) {
  const { snapshot, commands, go } = useApp();
  const text = steps.practise.plan;
  const { id } = log.plan;
  const { me, justMe } = snapshot.settings;
  return (
    <section>
      <Caption>{text.nextHead}</Caption>
      <Row small={text.rehearseSmall} onPress={() => go({ screen: "practise", part: "rehearse", id })}>
        {text.rehearse}
      </Row>
      <Row onPress={() => go({ screen: "practise", part: "loop", id })}>{text.loop}</Row>
      {!justMe && (
        <>
          <Row onPress={() => go({ screen: "practise", part: "make", id })}>{text.change}</Row>
          <Row onPress={() => go({ screen: "practise", part: "make" })}>{text.another}</Row>
          <Row onPress={() => go({ screen: "shown", part: "preview", id: `plan/${id}` })}>
            {text.show(nameOf(snapshot, otherPlace(me)))}
          </Row>
        </>
      )}
      <Row onPress={() => commands.endPlan(id)}>{text.end}</Row>
    </section>
  );
}
