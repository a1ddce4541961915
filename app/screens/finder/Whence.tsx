import { learntIds } from "@refrain/core/dance";
import { ChipsOf, Main } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Stack } from "../../ui/Text.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import type { FinderDraft } from "../../state/finder-draft.ts";
import { Screen } from "../Screen.tsx";
import { toggled } from "../toggled.ts";
import type { Unfinished } from "../use-unfinished.ts";

/** Where it may come from. Private for good: nothing that can be shown reads it. */
export function Whence({
  kept,
  onDone,
}: {
  readonly kept: Unfinished<FinderDraft>;
  readonly onDone: () => unknown;
}) {
  const { value, set } = kept;
  const text = steps.finder.whence;
  return (
    <Screen
      name="finder-whence"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      actions={<Main onPress={onDone}>{text.done}</Main>}
    >
      <Stack>
        <ChipsOf
          label={text.head}
          ids={learntIds}
          chosen={(id) => value.learnt.includes(id)}
          name={(id) => steps.finder.learnt[id]}
          onPress={(id) => set({ ...value, learnt: toggled(value.learnt, id) })}
        />
        <Field
          label={text.field}
          lines={3}
          value={value.learntWords}
          onChange={(learntWords) => set({ ...value, learntWords })}
        />
      </Stack>
    </Screen>
  );
}
