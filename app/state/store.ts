import { fold, type Entry, type Fact, type Space, type State } from "@refrain/core/dance";
import type { MapDraft } from "./draft.ts";
import { readDraft } from "./read-draft.ts";
import type { Device, StorageFault } from "./ports.ts";
import { readLock, type Lock } from "./ours/lock.ts";
import type { Standing } from "./ours/standing.ts";
import { readSettings, usualSettings, type Settings } from "./settings.ts";

/** Something that could not be kept: what, why, and how to try again. It stays on the screen until it is kept. */
export interface Unsaved {
  readonly fault: StorageFault;
  /** The person's words in it, to copy elsewhere. */
  readonly words: string;
  readonly retry: () => Promise<void>;
}

/** Everything a screen may look at. */
export interface Snapshot {
  /** Whether the history has been read; until then `history` is empty and says nothing. */
  readonly ready: boolean;
  readonly history: State;
  readonly settings: Settings;
  readonly settingsReady: boolean;
  readonly draft: MapDraft | undefined;
  readonly unsaved: Unsaved | undefined;
  /** How this phone stands to the other one. */
  readonly standing: Standing;
  /** The app lock, if there is one, and whether it is closed now. */
  readonly lock: Lock | undefined;
  readonly locked: boolean;
  /** The private check was passed on this page; forgotten when it closes, never kept. */
  readonly checked: boolean;
}

export interface Store {
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  /** Reads what is kept; the first screen does not wait for it. */
  start(): Promise<void>;
  /** When the history has been read, or could not be. */
  readonly read: Promise<void>;
  /** `words`: the person's own, to copy where they cannot be kept. `space`: where facts go that may stand in either. */
  append(facts: readonly Fact[], words?: string, space?: Space): Promise<boolean>;
  setDraft(draft: MapDraft | undefined): void;
  setSettings(change: Partial<Settings>): void;
  setChecked(): void;
  /** The lock is on, or off, once it is kept. */
  setLock(lock: Lock | undefined): Promise<void>;
  unlock(): void;
  /** Closes the lock, where there is one. */
  closeLock(): void;
  entries(): readonly Entry[];
  readonly device: Device;
}

export function createStore(device: Device): Store {
  let entries: readonly Entry[] = [];
  /** Facts that stand on this page alone, because nothing can be kept here. */
  let onPage: readonly (Entry & { readonly fact: Fact })[] = [];
  let snapshot: Snapshot = {
    ready: false,
    history: fold([]),
    settings: usualSettings,
    settingsReady: false,
    draft: undefined,
    unsaved: undefined,
    standing: device.door.get(),
    lock: undefined,
    locked: false,
    checked: false,
  };
  let hasRead = () => {};
  const read = new Promise<void>((resolve) => (hasRead = resolve));
  const listeners = new Set<() => void>();
  const change = (part: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...part };
    // Whose phones these are is a fact, the same on all of them.
    const { me } = snapshot.history;
    if (me !== undefined && me !== snapshot.settings.me)
      snapshot = { ...snapshot, settings: { ...snapshot.settings, me } };
    for (const listener of listeners) listener();
  };

  /** Runs a write until it is kept: a failure stays in `unsaved` with a way to try again. */
  async function keeping(
    write: () => Promise<{ ok: true } | { ok: false; error: StorageFault }>,
    words: string,
  ): Promise<boolean> {
    const done = await write();
    if (done.ok) {
      if (snapshot.unsaved) change({ unsaved: undefined });
      return true;
    }
    const retry = async () => void (await keeping(write, words));
    change({ unsaved: { fault: done.error, words, retry } });
    return false;
  }

  /**
   * Where the browser lets nothing be kept, facts stay on this page, the note says so, and the screens go on. The next
   * write that is kept takes them along.
   */
  async function append(facts: readonly Fact[], words = "", space?: Space): Promise<boolean> {
    let here = false;
    const write = async () => {
      const waiting = onPage;
      const done = await device.log.append(
        [...waiting.map(({ fact }) => fact), ...(here ? [] : facts)],
        space,
      );
      if (done.ok && waiting.length > 0) {
        onPage = [];
        entries = entries.filter((entry) => !waiting.some(({ id }) => id === entry.id));
        change({ history: fold(entries) });
      }
      return done;
    };
    if (await keeping(write, words)) return true;
    if (snapshot.unsaved?.fault.kind !== "blocked") return false;
    here = true;
    const highest = entries.reduce((most, { lamport }) => Math.max(most, lamport), 0);
    const fresh = facts.map((fact, i) => ({
      id: device.newId(),
      author: "here",
      lamport: highest + 1 + i,
      at: device.now(),
      fact,
    }));
    onPage = [...onPage, ...fresh];
    entries = [...entries, ...fresh];
    change({ history: fold(entries) });
    return true;
  }

  return {
    device,
    read,
    get: () => snapshot,
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      device.log.subscribe((fresh, gone) => {
        entries = renewed(entries, fresh, gone);
        change({ history: fold(entries) });
      });
      device.door.subscribe(() => change({ standing: device.door.get() }));
      const [settings, draft, locks] = await Promise.all([
        device.settings.get("settings"),
        device.drafts.get("map"),
        device.settings.get("lock"),
      ]);
      const lock = locks.ok ? readLock(locks.value) : undefined;
      change({
        lock,
        locked: lock !== undefined,
        settings: readSettings(settings.ok ? settings.value : undefined),
        settingsReady: true,
        draft: snapshot.draft ?? readDraft(draft.ok ? draft.value : undefined),
      });
      const kept = await device.log.read();
      if (kept.ok) entries = renewed(kept.value, entries, []);
      change({ ready: true, history: fold(entries) });
      hasRead();
      // Chosen before it was a fact.
      if (kept.ok && snapshot.settings.me === "two" && snapshot.history.me === undefined)
        await append([{ v: 1, kind: "i-am", place: "two" }]);
      if (!kept.ok) await keeping(() => device.log.read(), "");
    },
    append,
    setDraft(draft) {
      change({ draft });
      void keeping(
        () => (draft ? device.drafts.put("map", draft) : device.drafts.remove("map")),
        draft ? wordsIn(draft) : "",
      );
    },
    setSettings(part) {
      change({ settings: { ...snapshot.settings, ...part } });
      void keeping(() => device.settings.put("settings", snapshot.settings), "");
    },
    setChecked: () => change({ checked: true }),
    async setLock(lock) {
      const write = () => (lock ? device.settings.put("lock", lock) : device.settings.remove("lock"));
      if (await keeping(write, "")) change({ lock });
    },
    unlock: () => change({ locked: false }),
    closeLock: () => change({ locked: snapshot.lock !== undefined }),
  };
}

/** Entries with some anew and some gone. */
function renewed(
  entries: readonly Entry[],
  fresh: readonly Entry[],
  gone: readonly string[],
): readonly Entry[] {
  const out = new Set([...gone, ...fresh.map(({ id }) => id)]);
  return [...entries.filter(({ id }) => !out.has(id)), ...fresh];
}

/** The person's own words in a draft, to be copied where the phone has no room left. */
const wordsIn = ({ half }: MapDraft): string =>
  [
    half.triggerWords,
    half.moveWords,
    half.surfaceWords,
    ...Object.values(half.story),
    half.underneathWords,
    half.from,
    half.needWords,
    half.aimWords,
  ]
    .filter((words) => words.trim() !== "")
    .join("\n");
