// What the screens of the chair share.
import { choicesOf, keyOfChoice, type Choice } from "@refrain/core/dance";
import { ownWeekOf } from "../../state/own-clock.ts";
import { words } from "../../words/index.ts";
import { useOurs, type OursScreen } from "../ours/door.ts";

export interface ChairScreen extends OursScreen {
  /** Whether this is for the two: linked, and not in Just me. */
  readonly together: boolean;
  /** What could be shown from here, by its key. */
  readonly choices: ReadonlyMap<string, Choice>;
}

export function useChair(): ChairScreen {
  const ours = useOurs();
  const { snapshot, standing, store } = ours;
  const { me, justMe } = snapshot.settings;
  const choices = choicesOf(snapshot.history, me, ownWeekOf(store.device.now()));
  return {
    ...ours,
    // A stop that came meanwhile is said in its own words.
    trouble: ours.trouble === words.ours.errors.closed ? words.chair.closed : ours.trouble,
    together: standing.link === "open" && !justMe,
    choices: new Map(choices.map((choice) => [keyOfChoice(choice), choice])),
  };
}
