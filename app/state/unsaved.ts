// What could not be kept yet: every write that failed waits under a name of its own until it is kept.
import type { Result } from "@refrain/core/result";
import type { StorageFault } from "./ports.ts";

/** Something that could not be kept: why, and how to try again. It stays on the screen until all of it is kept. */
export interface Unsaved {
  readonly fault: StorageFault;
  /** The person's words in it, to copy elsewhere. */
  readonly words: string;
  readonly retry: () => Promise<void>;
}

type Write = () => Promise<Result<unknown, StorageFault>>;

interface Waiting {
  readonly write: Write;
  readonly words: string;
  readonly fault: StorageFault;
}

/** `tell` hears what is not kept now, after every change of it. */
export function createKeeper(tell: (unsaved: Unsaved | undefined) => void) {
  const waiting = new Map<string, Waiting>();
  const newest = new Map<string, number>();
  let retrying: Promise<void> | undefined;
  let said = false;

  const told = () => {
    const all = [...waiting.values()];
    const fault = all.at(-1)?.fault;
    const words = all.flatMap((one) => (one.words === "" ? [] : [one.words])).join("\n");
    said = fault !== undefined;
    tell(fault && { fault, words, retry });
  };

  async function keep<T>(
    name: string,
    write: () => Promise<Result<T, StorageFault>>,
    words: string,
    apart?: string,
  ): Promise<Result<T, StorageFault>> {
    const turn = (newest.get(name) ?? 0) + 1;
    newest.set(name, turn);
    waiting.delete(name);
    const done = await write();
    if (!done.ok && done.error.kind === "blocked" && apart !== undefined) {
      waiting.set(apart, { write, words, fault: done.error });
      told();
      return done;
    }
    // A newer write of the same name knows better.
    if (newest.get(name) !== turn) return done;
    if (!done.ok) waiting.set(name, { write, words, fault: done.error });
    if (said || !done.ok) told();
    // Where one thing can be kept, others may be.
    if (done.ok && waiting.size > 0) void retry();
    return done;
  }

  /** Tries everything that waits, in the order in which it began to. */
  function retry(): Promise<void> {
    retrying ??= (async () => {
      const all = [...waiting.entries()];
      for (const [name, one] of all) if (waiting.get(name) === one) await keep(name, one.write, one.words);
    })().finally(() => (retrying = undefined));
    return retrying;
  }

  return {
    /**
     * Runs a write. If it fails it waits, with the person's `words` in it, until a later try keeps it or a newer write of
     * the same name takes its place. `apart`: the name it has instead, and for good, where the browser lets nothing be kept.
     */
    keep,
    retry,
  };
}
