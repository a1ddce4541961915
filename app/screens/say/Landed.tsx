import { useState } from "react";
import { landedIds, type LandedId } from "@refrain/core/dance";
import { Choice, Choices, Main, Second } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { say as words } from "../../words/moment.ts";
import { FoundEachOther } from "../FoundEachOther.tsx";
import { Screen } from "../Screen.tsx";
import { useNeedsDraft, type SayScreen } from "./use-say.ts";

/** After it was said aloud: how it landed, for its speaker alone; then what becomes of the words. */
export function Landed({ say }: { readonly say: SayScreen }) {
  const { draft, by, commands } = say;
  const [landed, setLanded] = useState<LandedId>();
  // Letting the words go ends the draft; that leads Home, not back to the beginning.
  const [done, setDone] = useState(false);
  useNeedsDraft(say, !done);
  const text = words.landed;
  const tell = async (how: LandedId) => {
    if (draft && (await commands.aloud(draft.disclosure, by, how))) setLanded(how);
  };
  if (landed === undefined)
    return (
      <Screen name="say-landed" head={text.head} lead={text.lead}>
        <Choices>
          {landedIds.map((id) => (
            <Choice key={id} onPress={() => tell(id)}>
              {text.choices[id]}
            </Choice>
          ))}
        </Choices>
      </Screen>
    );
  const letGo = () => {
    setDone(true);
    say.home();
    say.clear();
  };
  return (
    <Screen
      name={`say-landed-${landed}`}
      head={landed === "heard" ? text.heard : landed === "partly" ? text.partly : text.notLanded}
      lead={landed === "not-landed" ? text.notLandedLead : undefined}
      actions={
        <>
          <Main onPress={say.home}>{text.keep}</Main>
          <Second onPress={letGo}>{text.clear}</Second>
        </>
      }
    >
      <Stack>{landed !== "not-landed" && <FoundEachOther />}</Stack>
    </Screen>
  );
}
