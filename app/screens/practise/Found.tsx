import { helpIds, type HelpId } from "@refrain/core/dance";
import { ChipsOf, Main } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Quiet, Serif, Stack } from "../../ui/Text.tsx";
import { readFoundDraft, noFound, wordsInFound } from "../../state/found-draft.ts";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { toggled } from "../toggled.ts";
import { useUnfinished } from "../use-unfinished.ts";
import { dateFormat } from "../date-format.ts";

const when = dateFormat({ day: "numeric", month: "long" });

/** After finding each other: what helped. It comes back when it is needed. */
export function Found() {
  const { snapshot, commands } = useApp();
  const { value, set, clear } = useUnfinished("found", noFound, readFoundDraft, wordsInFound);
  const text = steps.practise.found;
  const before = snapshot.history.practice[snapshot.settings.me].found.toReversed();
  const own = value.words.trim();
  const keep = async () => {
    if (await commands.keepFound({ helped: value.helped, ...(own === "" ? {} : { words: own }) })) clear();
  };
  const named = (helped: readonly HelpId[]) => helped.map((id) => steps.practise.helped[id]).join(" · ");
  return (
    <Screen
      name="found"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      actions={(value.helped.length > 0 || own !== "") && <Main onPress={keep}>{text.keep}</Main>}
    >
      <Stack>
        <ChipsOf
          label={text.head}
          ids={helpIds}
          chosen={(id) => value.helped.includes(id)}
          name={(id) => steps.practise.helped[id]}
          onPress={(id) => set({ ...value, helped: toggled(value.helped, id) })}
        />
        <Field
          label={text.field}
          lines={2}
          value={value.words}
          onChange={(said) => set({ ...value, words: said })}
        />
        {before.length > 0 && (
          <section>
            <Caption>{text.before}</Caption>
            <ul>
              {before.slice(0, 12).map(({ id, at, helped, words: said }) => (
                <li key={id}>
                  {said !== undefined && <Serif>{said}</Serif>}
                  <Quiet>{[when().format(at), named(helped)].filter(Boolean).join(" · ")}</Quiet>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </Screen>
  );
}
