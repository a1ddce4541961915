import { likenesses, type Likeness, type LineId } from "@refrain/core/dance";
import { Choice, Choices } from "../../ui/actions.tsx";
import { steps } from "../../words/steps.ts";
import { Screen } from "../Screen.tsx";

interface LineProps {
  readonly id: LineId;
  readonly at: number;
  readonly onAnswer: (likeness: Likeness) => void;
}

/** One line on being close; a touch goes on. */
export const Line = ({ id, at, onAnswer }: LineProps) => (
  <Screen
    name={`finder-${id}`}
    note={steps.finder.lineOf(at)}
    head={steps.finder.lines[id]}
    lead={steps.finder.line.lead}
  >
    <Choices>
      {likenesses.map((likeness) => (
        <Choice key={likeness} onPress={() => onAnswer(likeness)}>
          {steps.finder.line.choices[likeness]}
        </Choice>
      ))}
    </Choices>
  </Screen>
);
