// The vault at work for one tab: what the app asks of it, and what it tells without being asked.
import { spaceFor, turned, type Entry, type Fact, type Space } from "@refrain/core/dance";
import { ok, type Result } from "@refrain/core/result";
import { appendAll, beginMine, spacesOf, type Device, type SpaceView } from "@refrain/vault";
import type { Hex32 } from "@refrain/wire";
import type { Refused } from "../state/ours/door.ts";
import type { Told } from "../state/ours/messages.ts";
import { saidOf, writeBody, type Said } from "./bodies.ts";
import { eraseTakenBack } from "./erasing.ts";
import { inTurn } from "./in-turn.ts";
import { gap, nameOf, openHistories, type Opened, type ReadBodies } from "./history.ts";
import { standingOf } from "./standing.ts";

/** Entries as they lie in the browser without a vault. */
export interface OldLog {
  read(): Promise<readonly Entry[]>;
  add(entries: readonly Entry[]): Promise<void>;
  /** Removes what `read` gave last. */
  clear(): Promise<void>;
}

/** Small things of this device, beside the vault: values are plain JSON. */
export interface Notes {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface DeskParts {
  readonly device: Device;
  readonly old: OldLog;
  readonly notes: Notes;
  readonly now: () => number;
  readonly newId: () => string;
  readonly tell: (told: Told) => void;
  /** One tab at a time moves what was kept before there was a vault. */
  readonly alone: <T>(run: () => Promise<T>) => Promise<T>;
}

/** So many facts are moved into the vault at a time. */
const movedAtOnce = 500;

export interface Desk extends DeskParts {
  spaces(): Promise<{ readonly mine?: SpaceView | undefined; readonly ours?: SpaceView | undefined }>;
  /** Looks at everything again, and tells what is new and what is gone. */
  publish(): Promise<Opened>;
  append(facts: readonly Fact[], asked?: Space): Promise<Result<readonly Entry[], Refused>>;
  /** Puts what was kept without a vault into it. */
  moveIn(): Promise<void>;
  /** How the last look at the server went; undefined before the first. */
  reached: "sent" | "offline" | "refused" | undefined;
}

export function createDesk(parts: DeskParts): Desk {
  const { device, old, notes, now, newId, tell, alone } = parts;
  const bodies: ReadBodies = new Map();
  const published = new Map<string, string>();
  let stood = "";
  let opened: Opened | undefined;

  async function spaces() {
    const all = await spacesOf(device);
    const shared = all.filter(({ kind }) => kind === "ours");
    return {
      mine: all.find(({ kind }) => kind === "mine"),
      ours: shared.find(({ closed }) => !closed) ?? shared.at(-1),
    };
  }

  // A look that began before something was said would take it for gone when it ends after.
  const turn = inTurn();

  async function lookAgain(): Promise<Opened> {
    const found = await spaces();
    const before = found.mine ? [] : await old.read();
    const now = await openHistories(device, found, bodies);
    opened = { ...now, entries: [...now.entries, ...before] };
    const gone = new Set(published.keys());
    const fresh = opened.entries.filter((entry) => {
      gone.delete(entry.id);
      const mark = `${entry.lamport} ${entry.from ?? ""}`;
      if (published.get(entry.id) === mark) return false;
      published.set(entry.id, mark);
      return true;
    });
    for (const id of gone) published.delete(id);
    if (fresh.length > 0 || gone.size > 0) tell({ kind: "entries", fresh, gone: [...gone] });
    const standing = await standingOf(desk, found, opened, bodies);
    const text = JSON.stringify(standing);
    if (text !== stood) tell({ kind: "standing", standing });
    stood = text;
    return opened;
  }

  async function mineHere(): Promise<Hex32 | undefined> {
    const { mine } = await spaces();
    if (mine) return mine.space;
    // While this phone waits to be let into the history of another of its owner's, it begins none of its own.
    if (await notes.get("joining")) return undefined;
    const begun = await beginMine(device);
    return begun.ok ? begun.value : undefined;
  }

  async function say(facts: readonly Fact[], asked?: Space): Promise<Result<readonly Entry[], Refused>> {
    const here = opened ?? (await lookAgain());
    const mine = await mineHere();
    const { ours } = await spaces();
    if (!mine) {
      const entries = facts.map((fact, at) => plain(here.next.mine + at, fact));
      await old.add(entries);
      await lookAgain();
      return ok(entries);
    }
    const paired = ours?.writable === true;
    const across = paired && (ours.me === 0 ? "one" : "two") !== here.me;
    const within = ours ? { within: nameOf(ours) } : {};
    let { mine: nextMine, ours: nextOurs } = here.next;
    const entries: Entry[] = [];
    const said: { space: Hex32; body: Uint8Array<ArrayBuffer> }[] = [];
    for (const fact of facts) {
      const shared = paired && spaceFor(fact.kind, asked, true) === "ours";
      const one = plain(shared ? nextOurs * gap : here.next.seen * gap + nextMine, fact);
      if (shared) nextOurs += 1;
      else nextMine += 1;
      const stands = shared && across ? turned(one) : one;
      const written = { ...saidOf(stands), seen: here.next.seen };
      said.push({
        space: shared ? ours.space : mine,
        body: writeBody(shared ? written : { ...written, ...within }),
      });
      entries.push(shared ? { ...one, id: `${device.card.sign}.${one.id}`, from: here.me } : one);
    }
    const done = await appendAll(device, said);
    if (!done.ok) return done;
    opened = {
      ...here,
      next: { mine: nextMine, ours: nextOurs, seen: Math.max(here.next.seen, nextOurs - 1) },
    };
    for (const entry of entries) published.set(entry.id, `${entry.lamport} ${entry.from ?? ""}`);
    tell({ kind: "entries", fresh: entries, gone: [] });
    if (paired && (await eraseTakenBack(device, ours, facts, newId))) await lookAgain();
    return ok(entries);
  }

  const publish = () => turn(lookAgain);
  const desk: Desk = {
    ...parts,
    reached: undefined,
    spaces,
    publish,
    append: (facts, asked) => turn(() => say(facts, asked)),
    moveIn: () =>
      alone(async () => {
        const waiting = await old.read();
        const mine = waiting.length > 0 ? await mineHere() : undefined;
        if (!mine) return;
        const { entries } = await publish();
        const known = new Set(entries.map(({ id }) => id));
        const { mine: there } = await spaces();
        const inVault = there
          ? new Set((await openHistories(device, { mine: there }, bodies)).entries.map(({ id }) => id))
          : known;
        const fresh: readonly Said[] = waiting.filter(({ id }) => !inVault.has(id)).map(saidOf);
        for (let at = 0; at < fresh.length; at += movedAtOnce) {
          const some = fresh.slice(at, at + movedAtOnce);
          const moved = await appendAll(
            device,
            some.map((said) => ({ space: mine, body: writeBody(said) })),
          );
          if (!moved.ok) return;
        }
        await old.clear();
      }),
  };
  const plain = (lamport: number, fact: Fact): Entry => ({
    id: newId(),
    author: device.card.sign,
    lamport,
    at: now(),
    fact,
  });
  return desk;
}
