import { Row } from "../../ui/actions.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { ownWeekOf } from "../../state/own-clock.ts";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { standing } from "./my-moves.ts";
import { ifThen } from "./phrases.ts";

/** The third door: what is good to do when nothing is burning. */
export function Tonight() {
  const { snapshot, store, go } = useApp();
  const text = steps.practise.tonight;
  const { me, justMe } = snapshot.settings;
  const [plan] = standing(snapshot);
  const thisWeek = ownWeekOf(store.device.now());
  const looked = snapshot.history.looks[me].checkIns.some(({ week }) => week === thisWeek);
  return (
    <Screen name="tonight" head={text.head}>
      <Stack>
        <div>
          {/* In *Just me* a plan that is there stays one's own; none is asked for, since every new step is toward the other. */}
          {(plan || !justMe) && (
            <Row
              small={plan ? ifThen(plan.plan) : text.plan[1]}
              onPress={() => go({ screen: "practise", part: "plan" })}
            >
              {text.plan[0]}
            </Row>
          )}
          <Row
            small={looked ? text.lookDone : text.look[1]}
            onPress={() => go({ screen: "change", part: "check-in" })}
          >
            {text.look[0]}
          </Row>
          {/* Found each other, Coming home: both reach for the other, and *Just me* asks for no reaching. */}
          {!justMe && (
            <Row small={text.found[1]} onPress={() => go({ screen: "practise", part: "found" })}>
              {text.found[0]}
            </Row>
          )}
          <Row small={text.thread[1]} onPress={() => go({ screen: "practise", part: "thread" })}>
            {text.thread[0]}
          </Row>
          {!justMe && (
            <Row small={text.greeting[1]} onPress={() => go({ screen: "practise", part: "greeting" })}>
              {text.greeting[0]}
            </Row>
          )}
        </div>
        <section>
          <Caption>{text.back}</Caption>
          <Row small={text.loops[1]} onPress={() => go({ screen: "loops" })}>
            {text.loops[0]}
          </Row>
          <Row small={text.weeks[1]} onPress={() => go({ screen: "change", part: "weeks" })}>
            {text.weeks[0]}
          </Row>
          <Row small={text.finder[1]} onPress={() => go({ screen: "finder", part: "start" })}>
            {text.finder[0]}
          </Row>
          {!justMe && (
            <Row small={text.shown[1]} onPress={() => go({ screen: "shown", part: "list" })}>
              {text.shown[0]}
            </Row>
          )}
        </section>
      </Stack>
    </Screen>
  );
}
