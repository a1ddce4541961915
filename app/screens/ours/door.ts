// What the screens between phones share: asking the vault, and saying in words why it was not done.
import { useState } from "react";
import type { Result } from "@refrain/core/result";
import type { Door, Refused } from "../../state/ours/door.ts";
import type { Standing } from "../../state/ours/standing.ts";
import { words } from "../../words/index.ts";
import { useApp, type App } from "../app.ts";
import { theOther } from "../the-other.ts";

export interface OursScreen extends App {
  readonly door: Door;
  readonly standing: Standing;
  /** What the other is called, as a sentence begins. */
  readonly other: string;
  readonly busy: boolean;
  /** Why the last thing asked was not done. */
  readonly trouble: string | undefined;
  /** Asks, and gives what came, or undefined and the trouble in words. */
  readonly ask: <T>(
    work: (door: Door) => Promise<Result<T, Refused>>,
  ) => Promise<{ readonly value: T } | undefined>;
}

export function useOurs(): OursScreen {
  const app = useApp();
  const { door } = app.store.device;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  return {
    ...app,
    door,
    standing: app.snapshot.standing,
    other: theOther(app.snapshot, app.snapshot.settings.me).Other,
    busy,
    trouble,
    async ask(work) {
      setBusy(true);
      setTrouble(undefined);
      const done = await work(door);
      setBusy(false);
      if (done.ok) return { value: done.value };
      setTrouble(sentenceFor(done.error));
      return undefined;
    },
  };
}

export function sentenceFor({ type }: Refused): string {
  const known = new Map<string, string>(Object.entries(words.ours.errors));
  return known.get(type) ?? words.ours.errors.other;
}

/** Sentences for what looks wrong, by the vault's names. */
export const troublesOf = ({ troubles }: Standing): readonly string[] => {
  const known = new Map<string, string>(Object.entries(words.ours.troubles));
  return troubles.flatMap((type) => known.get(type) ?? []);
};

/** How what is here stands with the server, in plain words. */
export const reachOf = ({ reach, waiting }: Standing): string =>
  reach === "waiting" ? words.ours.reach.waiting(waiting) : words.ours.reach[reach];
