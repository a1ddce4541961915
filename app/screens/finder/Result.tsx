import { otherPlace } from "@refrain/core/dance";
import { compareRounds, leansOf, nearerOf, togetherOf } from "@refrain/core/outcomes";
import { Row, Second } from "../../ui/actions.tsx";
import { Caption, Near, Quiet, Serif, Stack } from "../../ui/Text.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { Estimated } from "./Estimated.tsx";

/** What one round says, in words and ranges; never a type. */
export function Result({ id }: { readonly id?: string | undefined }) {
  const { snapshot, commands, go, navigator } = useApp();
  const text = steps.finder.result;
  const { me, justMe } = snapshot.settings;
  const rounds = snapshot.history.finder[me];
  const at = id === undefined ? rounds.length - 1 : rounds.findIndex((round) => round.id === id);
  const round = rounds[at];
  if (!round) return snapshot.ready ? <Gone /> : undefined;
  const before = rounds[at - 1];
  const leans = leansOf(round);
  const remove = () => commands.removeRound(round.id).then(navigator.back);
  return (
    <Screen name="finder-result" note={words.common.onlyYou} head={text.head} lead={text.lead}>
      <Stack>
        <Near>
          <Estimated name={text.after} estimate={leans.after} />
          <Estimated name={text.away} estimate={leans.away} />
        </Near>
        <Serif>{text.nearer[nearerOf(leans.difference)]}</Serif>
        <Quiet>{text.what}</Quiet>
        <Together />
        {before && (
          <section>
            <Caption>{text.compare}</Caption>
            {(["after", "away"] as const).map((direction) => {
              const change = compareRounds(before, round, direction);
              const name = text[direction];
              return <p key={direction}>{change?.clear ? text.changed(name, change.by) : text.same(name)}</p>;
            })}
          </section>
        )}
        <section>
          <Caption>{text.byTopic}</Caption>
          <Stack>
            <Quiet>{text.fewEach}</Quiet>
            {leans.topics.map(({ topic, after, away }) => (
              <Near key={topic}>
                <strong>{steps.finder.topics[topic]}</strong>
                <Estimated name={text.after} estimate={after} />
                <Estimated name={text.away} estimate={away} />
              </Near>
            ))}
          </Stack>
        </section>
        <section>
          <Caption>{text.closeness}</Caption>
          <Near>
            <Estimated name={steps.finder.closeness.anxious} estimate={leans.closeness.anxious} />
            <Estimated name={steps.finder.closeness.avoidant} estimate={leans.closeness.avoidant} />
            <Quiet>{text.closenessNote}</Quiet>
          </Near>
        </section>
        {(round.learnt.length > 0 || round.learntWords !== undefined) && (
          <section>
            <Caption>{text.learnt}</Caption>
            <Near>
              {round.learnt.length > 0 && (
                <p>{round.learnt.map((one) => steps.finder.learnt[one]).join(" · ")}</p>
              )}
              {round.learntWords !== undefined && <Serif>{round.learntWords}</Serif>}
              <Quiet>{text.onlyYou}</Quiet>
            </Near>
          </section>
        )}
        <div>
          <Row onPress={() => go({ screen: "practise", part: "plan" })}>{text.plan}</Row>
          {!justMe && (
            <Row onPress={() => go({ screen: "shown", part: "list" })}>
              {text.show(nameOf(snapshot, otherPlace(me)))}
            </Row>
          )}
          <Row onPress={() => go({ screen: "finder", part: "start" })}>{text.again}</Row>
        </div>
        <Quiet>{steps.finder.start.foot}</Quiet>
        <Second onPress={remove}>{text.remove}</Second>
      </Stack>
    </Screen>
  );
}

/** Only where both have chosen to show their leanings, and from nothing else. */
function Together() {
  const { snapshot } = useApp();
  const { one, two } = snapshot.history.shown;
  const leans = (shown: typeof one) =>
    shown.flatMap(({ item }) => (item.what === "leans" ? [item] : [])).at(-1);
  const [a, b] = [leans(one), leans(two)];
  if (!a || !b || snapshot.settings.justMe) return undefined;
  return (
    <section>
      <Caption>{steps.finder.result.together}</Caption>
      <Serif>
        {steps.finder.together(nameOf(snapshot, "one"), nameOf(snapshot, "two"))[togetherOf(a, b)]}
      </Serif>
    </section>
  );
}

const Gone = () => (
  <Screen name="finder-result" head={steps.finder.start.head} lead={steps.finder.result.nearer.unknown} />
);
