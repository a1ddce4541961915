import { callOf, isOver, otherPlace, pauseActs } from "@refrain/core/dance";
import type { Store } from "../store.ts";
import { pauseCommands } from "./pause-commands.ts";

/**
 * On linked phones: says, once and without a time, that the other's pause lies on this phone too, so that they know
 * whether it still has to be said aloud. It does not say that anybody looked.
 */
export function noteArrivals(store: Store): () => void {
  const told = new Set<string>();
  const commands = pauseCommands(store);
  return store.subscribe(() => {
    const { ready, history, settings, standing } = store.get();
    if (!ready || standing.link !== "open") return;
    const pause = history.pauses.at(-1);
    const call = pause && callOf(pause, otherPlace(settings.me));
    if (!call || told.has(call.id) || isOver(pause)) return;
    if (!pauseActs(pause, settings.me).includes("arrive")) return;
    told.add(call.id);
    void commands.arrived(pause, settings.me);
  });
}
