import { useState } from "react";
import { movesByKind, type AimId, type MoveId } from "@refrain/core/dance";
import { Choice, Choices, Second } from "../../ui/actions.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { myMoves } from "./my-moves.ts";

interface ChooseOldProps {
  readonly onChoose: (old: MoveId, aim: AimId | undefined) => void;
}

/** Which move of mine: those that came, the most frequent first; all others behind one touch. */
export function ChooseOld({ onChoose }: ChooseOldProps) {
  const { snapshot } = useApp();
  const came = myMoves(snapshot);
  const [all, setAll] = useState(came.length === 0);
  const text = steps.practise.make;
  return (
    <Screen
      name="plan-old"
      note={words.common.onlyYou}
      head={text.move}
      lead={text.moveLead}
      actions={!all && <Second onPress={() => setAll(true)}>{text.all}</Second>}
    >
      <Stack>
        {came.length > 0 && (
          <Choices>
            {came.slice(0, 4).map(({ did, aim }) => (
              <Choice key={did} onPress={() => onChoose(did, aim)}>
                {dance.moves[did].label}
              </Choice>
            ))}
          </Choices>
        )}
        {all &&
          (["pursue", "distance"] as const).map((kind) => (
            <section key={kind}>
              <Caption>{dance.moveKinds[kind]}</Caption>
              <Choices pairs label={dance.moveKinds[kind]}>
                {movesByKind[kind].map((did) => (
                  <Choice key={did} onPress={() => onChoose(did, undefined)}>
                    {dance.moves[did].label}
                  </Choice>
                ))}
              </Choices>
            </section>
          ))}
      </Stack>
    </Screen>
  );
}
