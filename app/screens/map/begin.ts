import { isOffered } from "../../state/given.ts";
import type { Lean, MapDraft } from "../../state/draft.ts";
import type { App } from "../app.ts";

/** Before the first map stands the private check; nothing of its answer is kept beyond this page. */
export const needsCheck = ({ snapshot }: App): boolean =>
  !snapshot.checked && snapshot.history.episodes.every(isOffered) && !snapshot.settings.justMe;

/** A new half begins. One that was begun before is gone on with, not lost; the change of one that was given waits. */
export function beginsMap(app: App, lean: Lean): void {
  const { draft } = app.snapshot;
  void goesToMap(app, draft && !draft.again ? draft : app.commands.beginMap(lean));
}

/** On with what is half-way, be it the change of a half given before. */
export function goesOnWith(app: App, draft: MapDraft): void {
  if (draft.again) void goesToMap(app, draft);
  else opensMap(app);
}

/** To the map with this half in hand, by way of whatever stands before it, as far as the history tells. */
export async function goesToMap(before: App, draft: MapDraft): Promise<void> {
  await before.store.read;
  const app = { ...before, snapshot: before.store.get() };
  const { snapshot, go } = app;
  if (needsCheck(app)) go({ screen: "alone", next: "map" });
  else if (snapshot.history.partners === undefined) go({ screen: "names" });
  else go({ screen: "map", step: draft.step });
}

/** The door "It just happened": straight on where a half lies half-way, else a new one. */
export function opensMap(app: App): void {
  const { draft, settings } = app.snapshot;
  // A half on its way belongs to whoever began it: the other one's stands behind its cover.
  if (draft && draft.place !== settings.me && !draft.again) {
    app.go({ screen: "cover", episode: draft.episode });
    return;
  }
  beginsMap(app, app.snapshot.draft?.lean ?? "unsure");
}

/** Past the check: on to names where there are none, else to the map. */
export function goesOnToMap({ snapshot, go }: App): void {
  if (snapshot.history.partners === undefined) go({ screen: "names" });
  else go({ screen: "map", step: snapshot.draft?.step ?? 1 });
}
