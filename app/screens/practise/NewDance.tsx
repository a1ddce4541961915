import { otherPlace, plain, twoDances } from "@refrain/core/dance";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { Main } from "../../ui/actions.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { nameOf, useApp } from "../app.ts";
import { opensMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import { oldDance, standing, theirMove } from "./my-moves.ts";
import styles from "./steps.module.css";

/** The refrain, and the same two with one new step in it. */
export function NewDance({ plan: id }: { readonly plan: string }) {
  const app = useApp();
  const { snapshot } = app;
  const text = steps.practise.loop;
  const { me } = snapshot.settings;
  const plans = standing(snapshot);
  const log = plans.find(({ plan }) => plan.id === id) ?? plans[0];
  const old = oldDance(snapshot);
  if (!log || !old)
    return (
      <Screen
        name="new-dance-none"
        head={text.head}
        lead={text.none}
        actions={<Main onPress={() => opensMap(app)}>{text.map}</Main>}
      />
    );
  // The step that is planned for stands in the old dance, also where another one came more often.
  const mine = { ...old, halves: { ...old.halves, [me]: { ...old.halves[me], move: log.plan.old } } };
  const theirs = theirMove(snapshot);
  const both = twoDances(mine, me, log.plan.instead, theirs, dance);
  return (
    <Screen name="new-dance" wide note={words.common.onlyYou} head={text.head}>
      <Stack>
        <p className="visually-hidden">{plain(both.sentence)}</p>
        <div className={styles["two"]}>
          <section>
            <Caption>{text.old}</Caption>
            <LoopFigure loop={both.old} dance={dance} sparse label={words.loop.stations} />
          </section>
          <section>
            <Caption>{text.fresh}</Caption>
            <LoopFigure
              loop={both.fresh}
              dance={dance}
              look="new"
              sparse
              sentence={both.sentence}
              label={words.loop.stations}
            />
          </section>
        </div>
        {theirs === undefined && <Quiet>{text.guess(nameOf(snapshot, otherPlace(me)))}</Quiet>}
      </Stack>
    </Screen>
  );
}
