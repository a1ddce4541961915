import { useSyncExternalStore } from "react";
import {
  disclosureActs,
  phaseOf,
  turnOf,
  type Disclosure,
  type DisclosureAct,
  type Place,
} from "@refrain/core/dance";
import { sayCommands, type SayCommands } from "../../../state/moment/say-commands.ts";
import { sayDrafts, type SayDrafts } from "../../../state/moment/say-draft.ts";
import { useApp, type App } from "../../app.ts";
import { theOther, type TheOther } from "../../the-other.ts";
import { useNow } from "../../use-now.ts";
import { messageOf } from "../compose.ts";

export interface TalkScreen extends TheOther {
  readonly app: App;
  readonly one: Disclosure;
  /** In whose hands the phone is. */
  readonly as: Place;
  readonly speaks: boolean;
  readonly turn: Place | undefined;
  readonly may: (act: DisclosureAct) => boolean;
  readonly commands: SayCommands;
  readonly now: number;
  /** The speaker's words while they are still only on this phone. */
  readonly draftWords: string;
  readonly drafts: SayDrafts;
  /** A pause runs: nothing is opened in the middle of it. */
  readonly paused: boolean;
  readonly hand: (to: Place) => void;
  readonly home: () => void;
}

/** A message between the two, seen by whoever holds this phone; undefined where it is not there. */
export function useTalk(id: string, as: Place): TalkScreen | undefined {
  const app = useApp();
  const now = useNow();
  const { snapshot, store, navigator } = app;
  const one = snapshot.history.disclosures.find((each) => each.id === id);
  const drafts = sayDrafts(store, one?.by ?? as);
  const draft = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get);
  if (!one) return undefined;
  const acts = disclosureActs(one, as);
  const phase = phaseOf(snapshot.history.pauses, snapshot.settings.me, now).at;
  return {
    app,
    one,
    as,
    speaks: as === one.by,
    turn: turnOf(one),
    may: (act) => acts.includes(act),
    // On linked phones nobody speaks for the other person; what two say on one of them stays there.
    commands: sayCommands(store),
    now,
    ...theOther(snapshot, as),
    draftWords: draft?.disclosure === id ? messageOf(draft) : "",
    drafts,
    paused: ["away", "due", "waiting", "passed"].includes(phase),
    hand: (to) => navigator.replace({ screen: "say", part: "talk", disclosure: id, as: to }),
    home: () => navigator.replace({ screen: "home" }),
  };
}
