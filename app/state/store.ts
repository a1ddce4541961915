import { fold, storyIds, type Entry, type Fact, type Space, type State } from "@refrain/core/dance";
import { ok, type Result } from "@refrain/core/result";
import type { MapDraft } from "./draft.ts";
import { asLeft, halfWay } from "./half-way.ts";
import { readDraft } from "./read-draft.ts";
import type { Device, StorageFault } from "./ports.ts";
import { readLock, type Lock } from "./ours/lock.ts";
import type { Standing } from "./ours/standing.ts";
import { readSettings, usualSettings, type Settings } from "./settings.ts";
import { createKeeper, type Unsaved } from "./unsaved.ts";

/** Everything a screen may look at. */
export interface Snapshot {
  /** Whether the history has been read; until then `history` is empty and says nothing. */
  readonly ready: boolean;
  readonly history: State;
  readonly settings: Settings;
  readonly settingsReady: boolean;
  readonly draft: MapDraft | undefined;
  /** Everything else unfinished that has been looked for, by its name; nothing in it where there was nothing. */
  readonly unfinished: Readonly<Record<string, { readonly value: unknown } | undefined>>;
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
  /** Looks for something else unfinished, by its name among the drafts. What was changed here meanwhile stands. */
  look(name: string): Promise<void>;
  /** Changes it; undefined takes it away. Gives whether that was kept. */
  shelve(name: string, value: unknown, words?: string): Promise<boolean>;
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
  /** How many times facts stand on this page alone, because nothing can be kept here. */
  let onPage = 0;
  /** The newest change of the half-way half, while it is not kept. */
  let unwritten: symbol | undefined;
  /** Changes of the settings that are not kept yet. */
  let unkept: Partial<Settings> = {};
  let snapshot: Snapshot = {
    ready: false,
    history: fold([]),
    settings: usualSettings,
    settingsReady: false,
    draft: undefined,
    unfinished: {},
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

  const stands = (name: string, value: unknown) =>
    change({ unfinished: { ...snapshot.unfinished, [name]: { value } } });

  const keeper = createKeeper((unsaved) => change({ unsaved }));

  /**
   * Where the browser lets nothing be kept, facts stay on this page, the note says so, and the screens go on. They are
   * written before anything else once something can be.
   */
  async function append(facts: readonly Fact[], words = "", space?: Space): Promise<boolean> {
    if (onPage > 0) await keeper.retry();
    let here: readonly Entry[] = [];
    const write = async () => {
      const done = await device.log.append(facts, space);
      if (done.ok && here.length > 0) {
        entries = entries.filter((entry) => !here.includes(entry));
        here = [];
        onPage -= 1;
        change({ history: fold(entries) });
      }
      return done;
    };
    const done = await keeper.keep(about(facts), write, words, `on this page ${device.newId()}`);
    if (done.ok) return true;
    if (done.error.kind !== "blocked") return false;
    onPage += 1;
    const highest = entries.reduce((most, { lamport }) => Math.max(most, lamport), 0);
    here = facts.map((fact, i) => ({
      id: device.newId(),
      author: "here",
      lamport: highest + 1 + i,
      at: device.now(),
      fact,
    }));
    entries = [...entries, ...here];
    change({ history: fold(entries) });
    return true;
  }

  const readHistory = async () => {
    const kept = await device.log.read();
    if (kept.ok) entries = renewed(kept.value, entries, []);
    change({ ready: true, history: fold(entries) });
    return kept;
  };

  const settingsOf = (kept: unknown): Settings => ({ ...readSettings(kept), ...unkept });

  /** What lies around the history. It is read before that, so that nothing is shown that a lock should hide. */
  async function readAround(): Promise<Result<void, StorageFault>> {
    const [settings, draft, locks] = await Promise.all([
      device.settings.get("settings"),
      device.drafts.get("map"),
      device.settings.get("lock"),
    ]);
    if (!settings.ok) return settings;
    if (!draft.ok) return draft;
    if (!locks.ok) return locks;
    const lock = readLock(locks.value);
    change({
      lock,
      locked: lock !== undefined,
      settings: settingsOf(settings.value),
      settingsReady: true,
      draft: snapshot.draft ?? readDraft(draft.value),
    });
    return ok(undefined);
  }

  /** Another tab has changed something. What is still being written from here is newer. */
  function hear(key: string, value: unknown): void {
    if (key === "settings") change({ settings: settingsOf(value) });
    if (key === "map" && !unwritten) change({ draft: asLeft(readDraft(value), snapshot.draft) });
    if (key === "lock") {
      const lock = readLock(value);
      // A lock that is new closes at once, here too.
      change({ lock, locked: lock !== undefined && (snapshot.locked || snapshot.lock === undefined) });
    }
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
      const around = await keeper.keep("around", readAround, "");
      if (!around.ok) change({ settingsReady: true });
      device.settings.subscribe(hear);
      device.drafts.subscribe(hear);
      const kept = await keeper.keep("history", readHistory, "");
      hasRead();
      // Chosen before it was a fact.
      if (kept.ok && snapshot.settings.me === "two" && snapshot.history.me === undefined)
        await append([{ v: 1, kind: "i-am", place: "two" }]);
    },
    append,
    setDraft(draft) {
      const was = snapshot.draft;
      change({ draft });
      const mine = (unwritten = Symbol());
      const write = async () => {
        const done = await device.drafts.put("map", draft, (kept) => halfWay(readDraft(kept), was, draft));
        if (done.ok && unwritten === mine) unwritten = undefined;
        return done;
      };
      void keeper.keep("map", write, draft ? wordsIn(draft) : "").then((done) => {
        // After the end of one: the one that waited, as another tab may have left it.
        if (done.ok && snapshot.draft === draft && was?.before && was.before === draft)
          change({ draft: readDraft(done.value) });
      });
    },
    async look(name) {
      const known = snapshot.unfinished[name];
      // While something is not kept, what stands here may be newer than what lies there.
      if (known && snapshot.unsaved) return;
      const kept = await device.drafts.get(name);
      if (snapshot.unfinished[name] === known) stands(name, kept.ok ? kept.value : known?.value);
    },
    async shelve(name, value, words = "") {
      const { drafts } = device;
      stands(name, value);
      const write = () => (value === undefined ? drafts.remove(name) : drafts.put(name, value));
      return (await keeper.keep(`draft ${name}`, write, words)).ok;
    },
    setSettings(part) {
      unkept = { ...unkept, ...part };
      change({ settings: { ...snapshot.settings, ...part } });
      const write = async () => {
        const now = unkept;
        const done = await device.settings.put("settings", now, (kept) => ({
          ...(typeof kept === "object" ? kept : {}),
          ...now,
        }));
        // What was changed meanwhile is still on its way.
        if (done.ok && unkept === now) unkept = {};
        return done;
      };
      void keeper.keep("settings", write, "");
    },
    setChecked: () => change({ checked: true }),
    async setLock(lock) {
      const write = async () => {
        const done = await (lock ? device.settings.put("lock", lock) : device.settings.remove("lock"));
        if (done.ok) change({ lock, locked: lock !== undefined && snapshot.locked });
        return done;
      };
      await keeper.keep("lock", write, "");
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

/** What these facts are about: told again, they take the place of a first try that could not be kept. */
const about = (facts: readonly Fact[]): string =>
  facts.map((fact) => JSON.stringify(fact, ["kind", "episode", "place", "by", "disclosure", "plan"])).join();

const storyChoices = new Set<string>(Object.values(storyIds).flat());

/** The person's own words in a draft, to be copied where the phone has no room left. */
const wordsIn = ({ half }: MapDraft): string =>
  [
    half.triggerWords,
    half.moveWords,
    half.surfaceWords,
    ...Object.values(half.story).filter((told) => !storyChoices.has(told)),
    half.underneathWords,
    half.from,
    half.needWords,
    half.aimWords,
  ]
    .filter((words) => words.trim() !== "")
    .join("\n");
