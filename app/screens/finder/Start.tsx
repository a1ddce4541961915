import { lineIds, situationIds } from "@refrain/core/dance";
import { Main, Second } from "../../ui/actions.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { noRound, type FinderDraft } from "../../state/finder-draft.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import type { Unfinished } from "../use-unfinished.ts";

/** What it is and is not, before the first evening. Where a round lies half-way, it goes on. */
export function Start({ kept }: { readonly kept: Unfinished<FinderDraft> }) {
  const { snapshot, store, go } = useApp();
  const text = steps.finder.start;
  const { passed } = kept.value;
  const earlier = snapshot.history.finder[snapshot.settings.me].at(-1);
  const begin = () => {
    if (kept.value.id === "") kept.set({ ...noRound, id: store.device.newId() });
    // The private check stands before the first evening; its answer is kept nowhere.
    if (!snapshot.checked && !snapshot.settings.justMe) go({ screen: "alone", next: "finder" });
    else go({ screen: "finder", part: "ask" });
  };
  const half = passed > 0 && passed < situationIds.length + lineIds.length + 1;
  const main = half
    ? passed < situationIds.length
      ? text.goOn(passed)
      : text.goOnLate
    : earlier
      ? text.again
      : text.begin;
  return (
    <Screen
      name="finder-start"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      foot={text.foot}
      actions={
        <>
          <Main onPress={begin}>{main}</Main>
          {earlier && <Second onPress={() => go({ screen: "finder", part: "result" })}>{text.see}</Second>}
        </>
      }
    />
  );
}
