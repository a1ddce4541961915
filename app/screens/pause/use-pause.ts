import { otherPlace, phaseOf, type PausePhase, type Place } from "@refrain/core/dance";
import { pauseCommands, type PauseCommands } from "../../state/moment/pause-commands.ts";
import type { PausePart } from "../../state/moment/pause-route.ts";
import { useApp, type App } from "../app.ts";
import { clock } from "../clock.ts";
import { theOther, type TheOther } from "../the-other.ts";
import { useNow } from "../use-now.ts";

export interface PauseScreen extends TheOther {
  readonly app: App;
  readonly me: Place;
  readonly them: Place;
  readonly now: number;
  readonly phase: PausePhase;
  readonly commands: PauseCommands;
  /** *Just me*: nothing here may send this person to the other. */
  readonly own: boolean;
  readonly said: (at: number) => string;
  readonly to: (part: PausePart) => void;
  /** The same, without a way back to here. */
  readonly turn: (part: PausePart) => void;
  readonly home: () => void;
}

/** Where this phone's owner stands in a pause now, and what they can do. */
export function usePause(): PauseScreen {
  const app = useApp();
  const now = useNow();
  const { snapshot, store, go, navigator } = app;
  const { me, justMe } = snapshot.settings;
  return {
    app,
    me,
    them: otherPlace(me),
    now,
    phase: phaseOf(snapshot.history.pauses, me, now),
    commands: pauseCommands(store),
    ...theOther(snapshot, me),
    own: justMe,
    said: (at) => clock(at, now),
    to: (part) => go({ screen: "pause", part }),
    turn: (part) => navigator.replace({ screen: "pause", part }),
    home: () => navigator.replace({ screen: "home" }),
  };
}
