import { Equal, Equals, Second } from "../../ui/actions.tsx";
import { Lines } from "../../ui/Lines.tsx";
import { words } from "../../words/index.ts";
import type { CheckNext } from "../../state/route.ts";
import { missingHalf } from "../../state/given.ts";
import { useApp } from "../app.ts";
import { goesOnToMap } from "../map/begin.ts";
import { Screen } from "../Screen.tsx";
import { opensAfterYes } from "./after-yes.ts";

/** Five lines, two equal answers, no mark left: unscored, not kept, not sent. */
export function Check({ next }: { readonly next: CheckNext }) {
  const app = useApp();
  const { store, navigator, snapshot } = app;
  const text = words.safety.check;
  const awaiting = snapshot.history.episodes.findLast(({ halves }) => missingHalf(halves) !== undefined);
  const none = () => {
    store.setChecked();
    if (next === "hand-over" && snapshot.draft && snapshot.draft.place !== snapshot.settings.me)
      navigator.replace({ screen: "map", step: snapshot.draft.step });
    else if (next === "hand-over" && awaiting) navigator.replace({ screen: "cover", episode: awaiting.id });
    else if (next === "say") navigator.replace({ screen: "say", part: "preview" });
    else if (next === "invite" || next === "join") navigator.replace({ screen: "ours", part: next });
    else if (next === "map") goesOnToMap({ ...app, go: navigator.replace });
    else if (next === "finder") navigator.replace({ screen: "finder", part: "start" });
    else navigator.replace({ screen: "home" });
  };
  return (
    <Screen
      name="check"
      note={words.common.onlyYou}
      head={text.head}
      lead={text.lead}
      readFirst
      actions={
        <>
          <Equals>
            <Equal onPress={() => opensAfterYes(app)}>{text.some}</Equal>
            <Equal onPress={none}>{text.none}</Equal>
          </Equals>
          <Second onPress={() => navigator.replace({ screen: "weighs" })}>{text.weighs}</Second>
        </>
      }
    >
      <Lines lines={text.lines} />
    </Screen>
  );
}
