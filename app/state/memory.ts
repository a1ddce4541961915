// A device that forgets: for tests, the gallery, and a browser that lets nothing be stored.
import { ok } from "@refrain/core/result";
import type { Entry } from "@refrain/core/dance";
import { memoryDoor } from "./ours/memory-door.ts";
import type { Device, EntryLog, Shelf } from "./ports.ts";

export function memoryShelf(): Shelf {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(ok(kept.get(key))),
    put(key, value, over = () => value) {
      const next = structuredClone(over(kept.get(key)));
      kept.set(key, next);
      return Promise.resolve(ok(next));
    },
    remove: (key) => Promise.resolve(ok(void kept.delete(key))),
    // There are no other tabs.
    subscribe: () => () => undefined,
  };
}

function memoryLog(now: () => number, newId: () => string): EntryLog {
  const entries: Entry[] = [];
  const listeners = new Set<(fresh: readonly Entry[], gone: readonly string[]) => void>();
  return {
    append(facts) {
      const fresh = facts.map((fact, i) => ({
        id: newId(),
        author: "here",
        lamport: entries.length + i + 1,
        at: now(),
        fact,
      }));
      entries.push(...fresh);
      for (const listener of listeners) listener(fresh, []);
      return Promise.resolve(ok(fresh));
    },
    read: () => Promise.resolve(ok([...entries])),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function memoryDevice(now: () => number, newId: () => string): Device {
  return {
    log: memoryLog(now, newId),
    door: memoryDoor(),
    drafts: memoryShelf(),
    settings: memoryShelf(),
    now,
    newId,
    deleteEverything: () => Promise.resolve(ok(undefined)),
  };
}
