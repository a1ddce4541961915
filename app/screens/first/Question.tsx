import type { Lean } from "../../state/draft.ts";
import { AfterArrow, AwayArrow, BothArrows, UnsureLine } from "../../figures/Arrows.tsx";
import { Choice, Choices } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { beginsMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";

/** The one question. Nothing is kept of the answer but which list opens first. */
export function Question() {
  const app = useApp();
  const text = words.opening.question;
  const answer = (lean: Lean) => () => beginsMap(app, lean);
  return (
    <Screen name="question" head={text.head} foot={text.foot}>
      <Choices>
        <Choice icon={<AfterArrow />} small={text.after[1]} onPress={answer("pursue")}>
          {text.after[0]}
        </Choice>
        <Choice icon={<AwayArrow />} small={text.away[1]} onPress={answer("distance")}>
          {text.away[0]}
        </Choice>
        <Choice icon={<BothArrows />} small={text.both[1]} onPress={answer("both")}>
          {text.both[0]}
        </Choice>
        <Choice icon={<UnsureLine />} small={text.unsure[1]} onPress={answer("unsure")}>
          {text.unsure[0]}
        </Choice>
      </Choices>
    </Screen>
  );
}
