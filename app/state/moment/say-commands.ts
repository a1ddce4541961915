// What a person can do about a message. Each gives whether it was kept.
import {
  factVersion,
  type Fact,
  type LandedId,
  type Place,
  type ReadinessId,
  type Space,
} from "@refrain/core/dance";
import { dayAt } from "./times.ts";
import type { Store } from "../store.ts";

const v = factVersion;

export interface SayCommands {
  offer(disclosure: string, by: Place, after?: string): Promise<boolean>;
  ready(disclosure: string, by: Place, when: ReadinessId): Promise<boolean>;
  send(disclosure: string, by: Place, words: string): Promise<boolean>;
  /** On one phone: *now* is answered and the words are there at once. */
  readyNow(disclosure: string, listener: Place, speaker: Place, words: string): Promise<boolean>;
  takeBack(disclosure: string, by: Place): Promise<boolean>;
  sayBack(disclosure: string, by: Place, words: string): Promise<boolean>;
  confirm(disclosure: string, by: Place, saying: string): Promise<boolean>;
  add(disclosure: string, by: Place, words: string): Promise<boolean>;
  answer(disclosure: string, by: Place, words: string): Promise<boolean>;
  notLanded(disclosure: string, by: Place): Promise<boolean>;
  stop(disclosure: string, by: Place): Promise<boolean>;
  deleteWords(disclosure: string, by: Place): Promise<boolean>;
  aloud(disclosure: string, by: Place, landed: LandedId): Promise<boolean>;
}

/** `space`: where the two talk. On a phone handed over everything stays in `mine`, as one phone cannot speak for the other person. */
export function sayCommands(store: Store, space?: Space): SayCommands {
  const { now, newId } = store.device;
  const one = (fact: Fact, words?: string) => store.append([fact], words, space);
  const ready = (disclosure: string, by: Place, when: ReadinessId): Fact => ({
    v,
    kind: "disclosure-ready",
    disclosure,
    by,
    when,
    from: fromFor(when, now()),
  });
  const sent = (disclosure: string, by: Place, words: string): Fact => ({
    v,
    kind: "disclosure-sent",
    disclosure,
    by,
    words,
  });
  return {
    offer: (disclosure, by, after) =>
      one({ v, kind: "disclosure-offered", disclosure, by, ...(after ? { after } : {}) }),
    ready: (disclosure, by, when) => one(ready(disclosure, by, when)),
    send: (disclosure, by, words) => one(sent(disclosure, by, words), words),
    readyNow: (disclosure, listener, speaker, words) =>
      store.append([ready(disclosure, listener, "now"), sent(disclosure, speaker, words)], words, space),
    takeBack: (disclosure, by) => one({ v, kind: "disclosure-taken-back", disclosure, by }),
    sayBack: (disclosure, by, words) =>
      one({ v, kind: "disclosure-said-back", disclosure, by, saying: newId(), words }, words),
    confirm: (disclosure, by, saying) => one({ v, kind: "disclosure-confirmed", disclosure, by, saying }),
    add: (disclosure, by, words) => one({ v, kind: "disclosure-added", disclosure, by, words }, words),
    answer: (disclosure, by, words) => one({ v, kind: "disclosure-answered", disclosure, by, words }, words),
    notLanded: (disclosure, by) => one({ v, kind: "disclosure-not-landed", disclosure, by }),
    stop: (disclosure, by) => one({ v, kind: "disclosure-stopped", disclosure, by }),
    deleteWords: (disclosure, by) => one({ v, kind: "disclosure-words-deleted", disclosure, by }),
    aloud: (disclosure, by, landed) => one({ v, kind: "disclosure-aloud", disclosure, by, landed }),
  };
}

/** From when on an answered time holds, by this device's hours. */
function fromFor(when: ReadinessId, now: number): number {
  if (when === "tonight") return Math.max(now, dayAt(now, 0, 18));
  if (when === "tomorrow") return dayAt(now, 1, 8);
  return now;
}
