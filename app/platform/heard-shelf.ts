import type { Shelf, ShelfOfOneTab } from "../state/ports.ts";

/** A shelf whose changes other tabs hear of, through a channel of its own. */
export function heardShelf(shelf: ShelfOfOneTab, channel: BroadcastChannel): Shelf {
  const listeners = new Set<(key: string, value: unknown) => void>();
  channel.addEventListener("message", ({ data }: MessageEvent<readonly [key: string, value: unknown]>) => {
    for (const listener of listeners) listener(...data);
  });
  return {
    get: shelf.get,
    async put(key, value, over) {
      const done = await shelf.put(key, value, over);
      if (done.ok) channel.postMessage([key, done.value]);
      return done;
    },
    async remove(key) {
      const done = await shelf.remove(key);
      if (done.ok) channel.postMessage([key, undefined]);
      return done;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
