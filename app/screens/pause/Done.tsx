import { closingOf, countedOf } from "@refrain/core/dance";
import { Main } from "../../ui/actions.tsx";
import { Serif, Stack } from "../../ui/Text.tsx";
import { words as first } from "../../words/index.ts";
import { pause as words } from "../../words/moment.ts";
import { FoundEachOther } from "../FoundEachOther.tsx";
import { Screen } from "../Screen.tsx";
import type { PauseScreen } from "./use-pause.ts";

/** The end of a pause: what is counted for the two of them, and what helped. Never what was missed. */
export function Done({ pause }: { readonly pause: PauseScreen }) {
  const { app, said } = pause;
  const { pauses } = app.snapshot.history;
  const { kept, moments } = countedOf(pauses);
  const early = moments["first-sign"];
  const last = pauses.at(-1);
  const talkAt = last && closingOf(last)?.talkAt;
  const text = words.done;
  return (
    <Screen
      name="pause-done"
      start="menu"
      pause={false}
      head={text.head}
      lead={[text.lead, kept > 0 && text.kept(kept), early > 0 && text.early(early)]
        .filter(Boolean)
        .join(" ")}
      actions={<Main onPress={pause.home}>{first.common.toHome}</Main>}
    >
      <Stack>
        {talkAt !== undefined && <Serif>{words.time.kept(said(talkAt))}</Serif>}
        <FoundEachOther />
      </Stack>
    </Screen>
  );
}
