// Two people, three phones, partitions: what each may do by their own phone's history, done in any order.
import { disclosureActs, lastSaying, type Disclosure } from "../disclosure/disclosure.ts";
import { readinessIds } from "../disclosure/facts.ts";
import { helpIds } from "../plan/evenings.ts";
import type { Entry } from "../history/entry.ts";
import type { Fact } from "../history/fact.ts";
import { fold, type State } from "../history/fold.ts";
import type { Place } from "../partner.ts";
import { pauseEndings, pauseMoments } from "../pause/facts.ts";
import { longestPause, pauseActs, shortestPause, type Pause } from "../pause/pause.ts";
import { phaseOf } from "../pause/view.ts";

/** Numbers from 0 to 1 that a seed repeats. */
export function dice(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Phone {
  readonly name: string;
  readonly owner: Place;
  /** How far its clock is off, in ms. */
  readonly off: number;
  readonly entries: Entry[];
  state: State;
}

export interface World {
  readonly phones: readonly Phone[];
  now: number;
}

const minute = 60_000;
const minutes = (roll: () => number, most: number) => Math.floor(roll() * most) * minute;
const pick = <T>(roll: () => number, list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;

export function world(roll: () => number): World {
  const phone = (name: string, owner: Place): Phone => ({
    name,
    owner,
    off: roll() < 0.5 ? 0 : minutes(roll, 240) - 120 * minute,
    entries: [],
    state: fold([]),
  });
  return { phones: [phone("a1", "one"), phone("a2", "one"), phone("b", "two")], now: 1_800_000_000_000 };
}

/** Everything `by` has, comes to `to`. */
export function sync(from: Phone, to: Phone): void {
  const known = new Set(to.entries.map(({ id }) => id));
  const fresh = from.entries.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return;
  to.entries.push(...fresh);
  to.state = fold(to.entries);
}

export function syncAll({ phones }: World): void {
  for (let round = 0; round < 2; round += 1)
    for (const from of phones) for (const to of phones) if (from !== to) sync(from, to);
}

let count = 0;
export function write(phone: Phone, now: number, fact: Fact): void {
  const lamport = 1 + Math.max(0, ...phone.entries.map((entry) => entry.lamport));
  phone.entries.push({
    id: `${phone.name}-${(count += 1)}`,
    author: phone.name,
    lamport,
    at: now + phone.off,
    fact,
  });
  phone.state = fold(phone.entries);
}

/** One thing that the owner of this phone may do there now, by the state machine's own rules. */
export function someFact(phone: Phone, now: number, roll: () => number): Fact {
  const by = phone.owner;
  const at = now + phone.off;
  const acts: (() => Fact)[] = [];
  const phase = phaseOf(phone.state.pauses, by, at);
  if (phase.at === "none" || roll() < 0.1)
    acts.push(() => ({
      v: 1,
      kind: "pause-called",
      pause: `p${(count += 1)}`,
      by,
      at,
      until: at + shortestPause + Math.floor(roll() * 4) * minutes(roll, 120),
    }));
  if (phase.at !== "none") acts.push(...pauseFacts(phase.pause, by, at, roll));
  const last = phone.state.disclosures.at(-1);
  if (!last || roll() < 0.15)
    acts.push(() => ({ v: 1, kind: "disclosure-offered", disclosure: `d${(count += 1)}`, by }));
  for (const one of phone.state.disclosures.slice(-2)) acts.push(...disclosureFacts(one, by, at, roll));
  acts.push(() => ({
    v: 1,
    kind: "found-kept",
    by,
    found: { id: `f${(count += 1)}`, at, helped: [pick(roll, helpIds)] },
  }));
  return pick(roll, acts)();
}

function pauseFacts(pause: Pause, by: Place, at: number, roll: () => number): (() => Fact)[] {
  const about = { v: 1, pause: pause.id, by } as const;
  const may = pauseActs(pause, by).filter((act) => act !== "close" || roll() < 0.4);
  return may.map((act) => (): Fact => {
    switch (act) {
      case "arrive":
        return { ...about, kind: "pause-arrived" };
      case "renew":
        return { ...about, kind: "pause-renewed", at, until: at + shortestPause + minutes(roll, 60) };
      case "return":
        return { ...about, kind: "pause-returned", at, line: "I’m back." };
      case "keep-line":
        return { ...about, kind: "pause-line-kept", words: "I am here." };
      case "join":
        return { ...about, kind: "pause-joined" };
      case "close":
        return {
          v: 1,
          kind: "pause-closed",
          calls: pause.calls.map(({ id }) => id),
          by,
          how: pick(roll, pauseEndings),
        };
      case "place":
        return { ...about, kind: "pause-placed", moment: pick(roll, pauseMoments) };
    }
  });
}

function disclosureFacts(one: Disclosure, by: Place, at: number, roll: () => number): (() => Fact)[] {
  const about = { v: 1, disclosure: one.id, by } as const;
  const saying = lastSaying(one)?.id ?? "none";
  // Most walks go on; some end early.
  const ends = ["take-back", "stop", "delete"];
  const may = disclosureActs(one, by).filter((act) => !ends.includes(act) || roll() < 0.12);
  return may.map((act) => (): Fact => {
    switch (act) {
      case "ready":
        return { ...about, kind: "disclosure-ready", when: pick(roll, readinessIds), from: at };
      case "send":
        return { ...about, kind: "disclosure-sent", words: `${one.id} words` };
      case "take-back":
        return { ...about, kind: "disclosure-taken-back" };
      case "say-back":
        return {
          ...about,
          kind: "disclosure-said-back",
          saying: `s${(count += 1)}`,
          words: `${one.id} heard ${count}`,
        };
      case "confirm":
        return { ...about, kind: "disclosure-confirmed", saying };
      case "add":
        return { ...about, kind: "disclosure-added", words: `${one.id} more` };
      case "answer":
        return { ...about, kind: "disclosure-answered", words: `${one.id} answer` };
      case "not-landed":
        return { ...about, kind: "disclosure-not-landed" };
      case "stop":
        return { ...about, kind: "disclosure-stopped" };
      case "delete":
        return { ...about, kind: "disclosure-words-deleted" };
      case "swap":
        return {
          v: 1,
          kind: "disclosure-offered",
          disclosure: `d${(count += 1)}`,
          by,
          after: one.id,
        };
    }
  });
}

/** One walk: writing, syncing, being apart, time passing. `look` sees every phone after every step. */
export function walk(
  seed: number,
  steps: number,
  look: (phone: Phone, now: number) => void = () => undefined,
): World {
  const roll = dice(seed);
  const here = world(roll);
  let apart = false;
  for (let step = 0; step < steps; step += 1) {
    if (roll() < 0.15) apart = !apart;
    const phone = pick(roll, here.phones);
    write(phone, here.now, someFact(phone, here.now, roll));
    here.now += roll() < 0.2 ? minutes(roll, 90) : roll() < 0.02 ? longestPause : minutes(roll, 5);
    if (!apart && roll() < 0.6) sync(phone, pick(roll, here.phones));
    if (!apart && roll() < 0.3) syncAll(here);
    for (const one of here.phones) look(one, here.now + one.off);
  }
  syncAll(here);
  for (const one of here.phones) look(one, here.now + one.off);
  return here;
}
