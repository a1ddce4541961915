import { useState } from "react";
import { movesByKind, stepsThatServe, type AimId, type MoveId } from "@refrain/core/dance";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { dance, words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { thenSaid } from "./phrases.ts";

interface ChooseStepProps {
  readonly aim: AimId | undefined;
  readonly onBack: () => void;
  readonly onChoose: (instead: MoveId) => void;
}

/** What in its place: three that serve the same aim, the others behind one touch. */
export function ChooseStep({ aim, onBack, onChoose }: ChooseStepProps) {
  const [more, setMore] = useState(false);
  const text = steps.practise.make;
  const near = stepsThatServe(aim);
  const shown = more ? movesByKind.soften.filter((did) => did !== "soften") : near;
  return (
    <Screen
      name="plan-step"
      note={words.common.onlyYou}
      head={text.step}
      lead={aim === undefined ? text.stepPlain : text.stepLead(dance.aims[aim])}
      actions={
        <>
          {!more && <Second onPress={() => setMore(true)}>{text.more}</Second>}
          <Second onPress={onBack}>{text.otherMove}</Second>
        </>
      }
    >
      <Choices>
        {shown.map((did) => (
          <Choice key={did} onPress={() => onChoose(did)}>
            {sentenceCase(thenSaid({ did }))}
          </Choice>
        ))}
      </Choices>
    </Screen>
  );
}
