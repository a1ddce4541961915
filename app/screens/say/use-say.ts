import { useEffect, useSyncExternalStore } from "react";
import type { Place } from "@refrain/core/dance";
import { sayCommands, type SayCommands } from "../../state/moment/say-commands.ts";
import { emptySay, sayDrafts, type SayDraft } from "../../state/moment/say-draft.ts";
import type { SayPart } from "../../state/moment/say-route.ts";
import { isLinked, useApp, type App } from "../app.ts";
import { theOther, type TheOther } from "../the-other.ts";

/** Of the two, `other` is who listens. */
export interface SayScreen extends TheOther {
  readonly app: App;
  /** Who speaks. */
  readonly by: Place;
  readonly draft: SayDraft | undefined;
  readonly change: (part: Partial<SayDraft>) => void;
  /** A new draft; what was there goes. */
  readonly begin: (after?: string) => SayDraft;
  readonly clear: () => void;
  readonly commands: SayCommands;
  readonly to: (part: SayPart) => void;
  readonly turn: (part: SayPart) => void;
  readonly home: () => void;
}

/** The message of one of the two on this device. */
export function useSay(by: Place): SayScreen {
  const app = useApp();
  const { store, snapshot, go, navigator } = app;
  const drafts = sayDrafts(store, by);
  const draft = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get);
  const hands = by === snapshot.settings.me ? {} : { as: by };
  return {
    app,
    by,
    draft,
    change(part) {
      const now = drafts.get() ?? emptySay(store.device.newId(), by);
      drafts.set({ ...now, ...part });
    },
    begin(after) {
      const fresh = emptySay(store.device.newId(), by, after);
      drafts.set(fresh);
      return fresh;
    },
    clear: () => drafts.set(undefined),
    commands: sayCommands(store, isLinked(app.snapshot) && by !== snapshot.settings.me ? "mine" : undefined),
    ...theOther(snapshot, by),
    to: (part) => go({ screen: "say", part, ...hands }),
    turn: (part) => navigator.replace({ screen: "say", part, ...hands }),
    home: () => navigator.replace({ screen: "home" }),
  };
}

/** Leads to the beginning where a screen needs a draft and there is none; `needed` is false once it is let go on purpose. */
export function useNeedsDraft(say: SayScreen, needed = true): void {
  const { app, by, draft } = say;
  useEffect(() => {
    let here = needed;
    const drafts = sayDrafts(app.store, by);
    void drafts.loaded.then(() => {
      if (here && !drafts.get() && app.navigator.get() === app.route)
        app.navigator.replace({ screen: "say", part: "begin", as: by });
    });
    return () => void (here = false);
  }, [app.store, app.navigator, app.route, by, draft, needed]);
}
