import { eveningIds } from "@refrain/core/dance";
import { Row } from "../../ui/actions.tsx";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { lessonOf } from "./lessons.ts";

/** The thread: eight evenings, in any order, never overdue. */
export function Evenings() {
  const { snapshot, go } = useApp();
  const text = steps.practise.thread;
  const { evenings } = snapshot.history.practice[snapshot.settings.me];
  return (
    <Screen name="thread" head={text.head} lead={text.lead}>
      <div>
        {eveningIds.map((id) => {
          const minutes = text.minutes(lessonOf(id)?.minutes ?? 1);
          return (
            <Row
              key={id}
              small={evenings.includes(id) ? `${minutes} · ${text.had}` : minutes}
              onPress={() => go({ screen: "practise", part: "lesson", id })}
            >
              {steps.practise.evenings[id]}
            </Row>
          );
        })}
      </div>
    </Screen>
  );
}
