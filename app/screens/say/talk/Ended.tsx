import { Main } from "../../../ui/actions.tsx";
import { Caption, Stack } from "../../../ui/Text.tsx";
import { words as first } from "../../../words/index.ts";
import { say as words } from "../../../words/moment.ts";
import { Screen } from "../../Screen.tsx";
import { useDeleteWords } from "./DeleteWords.tsx";
import type { TalkScreen } from "./use-talk.ts";

/** Taken back, or stopped kindly. */
export function Ended({ talk }: { readonly talk: TalkScreen }) {
  const { one, speaks, Other } = talk;
  const deletes = useDeleteWords(talk);
  const taken = one.status === "taken-back";
  const head = taken ? (speaks ? words.takenBack.head : words.takenBack.theirs(Other)) : words.stopped.head;
  const lead = taken ? (speaks ? words.takenBack.lead : undefined) : words.stopped.lead;
  return (
    <Screen
      name={`say-${one.status}`}
      start="menu"
      head={head}
      lead={lead}
      actions={deletes.sure ?? <Main onPress={talk.home}>{first.common.toHome}</Main>}
    >
      <Stack>
        {speaks && one.words !== undefined && (
          <section>
            <Caption>{words.begin.said}</Caption>
            <p>{one.words}</p>
          </section>
        )}
        {deletes.ask}
      </Stack>
    </Screen>
  );
}
