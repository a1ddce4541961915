import type { Entry } from "@refrain/core/dance";
import { err, ok, type Result } from "@refrain/core/result";
import type { Door, DoorCalls } from "../../state/ours/door.ts";
import { alone, type Standing } from "../../state/ours/standing.ts";
import type { EntryLog, StorageFault } from "../../state/ports.ts";
import { isAnswered, isTold, type Asked } from "../../state/ours/messages.ts";
import { storageFault } from "../storage-fault.ts";

/** Whether this browser can keep a vault: a secure address, its cryptography, locks between tabs, workers. */
export const canKeepVault = (): boolean =>
  isSecureContext && "subtle" in crypto && "locks" in navigator && "Worker" in globalThis;

const doorNames = [
  "invite",
  "join",
  "typeDigits",
  "callOff",
  "answerOnce",
  "setWords",
  "recover",
  "drop",
  "give",
  "takeBack",
  "leave",
  "code",
  "propose",
  "accept",
  "decline",
  "show",
  "takeBackShown",
  "stopShowing",
  "forgetRoom",
  "forgetEnd",
  "lookNow",
] as const satisfies readonly (keyof DoorCalls)[];

/**
 * The vault in its worker, as a log for the state and a door for the screens. `usable` opens the database on the page's
 * side first: a browser that lets nothing be kept says so there. A worker that could not begin, or was ended, leaves nobody
 * waiting, and the next thing asked starts another.
 */
export function vaultClient(usable: () => Promise<unknown>): {
  readonly log: EntryLog;
  readonly door: Door;
  /** Ends the worker: it touches nothing any more. */
  readonly stop: () => void;
} {
  const waiting = new Map<number, (result: Result<unknown, unknown>) => void>();
  const readers = new Set<(fresh: readonly Entry[], gone: readonly string[]) => void>();
  const watchers = new Set<() => void>();
  let standing: Standing = alone;
  let count = 0;

  function start(): Worker {
    const made = new Worker(new URL("../../worker/main.ts", import.meta.url), { type: "module" });
    let begun = false;
    made.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      begun = true;
      if (isAnswered(data)) {
        waiting.get(data.answers)?.(data.result);
        waiting.delete(data.answers);
      } else if (isTold(data)) {
        if (data.kind === "entries") for (const reader of readers) reader(data.fresh, data.gone);
        else {
          standing = data.standing;
          for (const watcher of watchers) watcher();
        }
      }
    });
    // It says a word as soon as it can be asked. An error before that: it never will be. After that it goes on, and so does
    // what it was asked.
    made.addEventListener("error", () => {
      if (!begun && made === worker) stop();
    });
    return made;
  }
  let worker: Worker | undefined = start();
  function stop(): void {
    worker?.terminate();
    worker = undefined;
    for (const answer of waiting.values()) answer(refused(failed("the worker stopped")));
    waiting.clear();
  }

  async function ask(name: string, args: readonly unknown[]): Promise<Result<unknown, unknown>> {
    try {
      await usable();
      worker ??= start();
    } catch (error) {
      return refused(storageFault(error));
    }
    const id = (count += 1);
    const answered = new Promise<Result<unknown, unknown>>((resolve) => waiting.set(id, resolve));
    // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- typed where it is called, below
    worker.postMessage({ id, name, args: args as readonly never[] } satisfies Asked);
    return answered;
  }
  document.addEventListener(
    "visibilitychange",
    () => void ask("inSight", [document.visibilityState === "visible"]),
  );
  addEventListener("online", () => void ask("inSight", [true]));

  async function kept(
    name: string,
    args: readonly unknown[],
  ): Promise<Result<readonly Entry[], StorageFault>> {
    const result = await ask(name, args);
    return result.ok ? ok(isEntries(result.value) ? result.value : []) : err(faultIn(result.error));
  }

  const calls = Object.fromEntries(doorNames.map((name) => [name, (...args: unknown[]) => ask(name, args)]));
  return {
    stop,
    log: {
      append: (facts, space) => kept("append", [facts, space]),
      read: () => kept("read", []),
      subscribe(listener) {
        readers.add(listener);
        return () => readers.delete(listener);
      },
    },
    // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- the worker answers each of these names by the same interface
    door: Object.assign(calls as unknown as DoorCalls, {
      get: () => standing,
      subscribe(listener: () => void) {
        watchers.add(listener);
        return () => void watchers.delete(listener);
      },
    }),
  };
}

const failed = (detail: string): StorageFault => ({ kind: "failed", detail });

const refused = (fault: StorageFault) => err({ type: "storage", fault });

function faultIn(error: unknown): StorageFault {
  if (typeof error !== "object" || error === null) return failed("unknown");
  if ("fault" in error && isFault(error.fault)) return error.fault;
  return failed("type" in error && typeof error.type === "string" ? error.type : "unknown");
}

const isFault = (value: unknown): value is StorageFault =>
  typeof value === "object" && value !== null && "kind" in value && "detail" in value;

/** What the worker gives for `append` and `read`; of this app's own making. */
const isEntries = (value: unknown): value is readonly Entry[] => Array.isArray(value);
