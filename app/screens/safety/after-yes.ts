import { handedAfterYes } from "../../state/route.ts";
import type { App } from "../app.ts";

/** Whether somebody else than this phone's own is in the middle of a half. */
export const isHandedOver = ({ snapshot: { draft, settings } }: App): boolean =>
  draft !== undefined && draft.place !== settings.me;

/**
 * Opens help after a yes. On a phone that was handed over nothing of it stays, however it is left: the half begun there
 * is gone before the screen stands, and the screen is not in the history.
 */
export function opensAfterYes(app: App): void {
  if (!isHandedOver(app)) {
    app.navigator.replace({ screen: "after-yes" });
    return;
  }
  app.store.setDraft(app.snapshot.draft?.before);
  app.navigator.replace(handedAfterYes);
}
