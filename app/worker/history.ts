// Both histories of a device as one list of entries, each with its place in one order and, in `ours`, who wrote it.
import {
  half as halfReader,
  otherPlace,
  shareable,
  turned,
  type Entry,
  type Place,
} from "@refrain/core/dance";
import { exchangesOf, read, reveal, type Device, type Read, type SpaceView } from "@refrain/vault";
import type { Hex32 } from "@refrain/wire";
import { bare, isWorded, readBody, type Said } from "./bodies.ts";

/** What `within` says of a shared history. */
export const nameOf = ({ space }: SpaceView): string => space.slice(0, 16);

/** Lamport times of the shared history are so far apart; private facts stand in between. Both fit in 2^53. */
export const gap = 2 ** 26;

export interface Opened {
  readonly entries: readonly Entry[];
  readonly halves: Readonly<Record<string, "kept" | "open" | "broken">>;
  /** Where the next fact would stand in each history. */
  readonly next: { readonly mine: number; readonly ours: number; readonly seen: number };
  readonly me: Place;
}

/** Bodies once read, by entry: a body never changes. */
export type ReadBodies = Map<Hex32, Said | undefined>;

/** The place in the shared history's drawing that a person has by the founding: whoever invited is `one`. */
export const placeOf = (person: number): Place => (person === 0 ? "one" : "two");

export async function openHistories(
  device: Device,
  spaces: { readonly mine?: SpaceView | undefined; readonly ours?: SpaceView | undefined },
  bodies: ReadBodies,
): Promise<Opened> {
  const mine = spaces.mine ? await saidIn(device, spaces.mine.space, bodies) : nothing;
  const ours = spaces.ours ? await saidIn(device, spaces.ours.space, bodies) : nothing;
  const privately = mine.said.map(({ said, author, lamport }): Entry => ({
    id: said.id,
    author,
    lamport: said.seen * gap + lamport,
    at: said.at,
    fact: said.fact,
  }));
  const me = lastMe(privately) ?? "one";
  // A second shared history begins, in the order of all, where the first one stood.
  const name = spaces.ours && nameOf(spaces.ours);
  const base = name
    ? mine.said.reduce((most, { said }) => (said.within === name ? most : Math.max(most, said.seen)), 0)
    : 0;
  const turn = spaces.ours !== undefined && placeOf(spaces.ours.me) !== me;
  const shared = ours.said.map(({ said, author, lamport, person }): Entry => ({
    id: `${author}.${said.id}`,
    author,
    lamport: (base + lamport) * gap,
    at: said.at,
    fact: said.fact,
    from: placeOf(person),
  }));
  const { entries, halves } = spaces.ours
    ? await exchanged(device, spaces.ours, base)
    : { entries: [], halves: {} };
  const seen = mine.said.reduce((most, { said }) => Math.max(most, said.seen), base + ours.top);
  return {
    entries: [...privately, ...[...shared, ...entries].map((entry) => (turn ? turned(entry) : entry))],
    halves,
    next: { mine: mine.top + 1, ours: base + ours.top + 1, seen },
    me,
  };
}

export interface Spoken {
  readonly said: Said;
  readonly author: Hex32;
  readonly lamport: number;
  readonly person: number;
}
const nothing: { readonly said: readonly Spoken[]; readonly top: number } = { said: [], top: 0 };

export async function saidIn(
  device: Device,
  space: Hex32,
  bodies: ReadBodies,
): Promise<{ readonly said: readonly Spoken[]; readonly top: number }> {
  const found = await read(device, space);
  if (!found.ok) return nothing;
  const all = found.value.entries.map((entry) => ({ entry, said: bodyOf(entry, bodies) }));
  const author = device.card.sign;
  const me = device.logs.get(space)?.roster.members.get(author)?.person ?? 0;
  const waiting = found.value.unsent.map(readBody);
  const left = new Map([
    ...all.flatMap(({ entry: { person }, said }) => traceOf(person, said)),
    ...waiting.flatMap((said) => traceOf(me, said)),
  ]);
  const said = all.flatMap(({ entry: { id, author, lamport, person, body }, said }): readonly Spoken[] => {
    const trace = body === "erased" ? left.get(`${person} ${id}`) : undefined;
    const one = trace ?? said;
    return one && (trace || one.instead === undefined) ? [{ said: one, author, lamport, person }] : [];
  });
  const sealed = found.value.entries.reduce((most, { lamport }) => Math.max(most, lamport), 0);
  const unsent = waiting.flatMap((one, at): readonly Spoken[] =>
    one && one.instead === undefined ? [{ said: one, author, lamport: sealed + 1 + at, person: me }] : [],
  );
  return { said: [...said, ...unsent], top: sealed + waiting.length };
}

/** What is left of erased words, by whose they were and where: that something was said there, and never what. */
const traceOf = (person: number, said: Said | undefined): readonly (readonly [string, Said])[] =>
  said?.instead !== undefined && isWorded(said.fact) && said.fact.words === bare
    ? [[`${person} ${said.instead}`, said]]
    : [];

function bodyOf({ id, body }: Read, bodies: ReadBodies): Said | undefined {
  if (typeof body === "string") {
    bodies.delete(id);
    return undefined;
  }
  if (!bodies.has(id)) bodies.set(id, readBody(body));
  return bodies.get(id);
}

/** What my own devices last said about whose they are. */
function lastMe(entries: readonly Entry[]): Place | undefined {
  let last: Entry | undefined;
  for (const entry of entries)
    if (entry.fact.kind === "i-am" && (!last || entry.lamport >= last.lamport)) last = entry;
  return last?.fact.kind === "i-am" ? last.fact.place : undefined;
}

/**
 * Halves that both have given, as entries from the other's phone. The fold shows one only once its reader has opened it.
 */
async function exchanged(
  device: Device,
  ours: SpaceView,
  base: number,
): Promise<Pick<Opened, "entries" | "halves">> {
  const found = await exchangesOf(device, ours.space);
  if (!found.ok) return { entries: [], halves: {} };
  const entries: Entry[] = [];
  const halves: Record<string, "kept" | "open" | "broken"> = {};
  const place = otherPlace(placeOf(ours.me));
  for (const [episode, view] of found.value) {
    if (view.state !== "empty") halves[episode] = view.state;
    if (view.state !== "open") continue;
    const half = halfIn(reveal(view.theirs));
    if (half)
      entries.push({
        id: `exchange.${episode}`,
        author: "exchange",
        lamport: (base + view.lamport) * gap,
        at: 0,
        from: place,
        fact: { v: 1, kind: "half-kept", episode, place, half },
      });
    else halves[episode] = "broken";
  }
  return { entries, halves };
}

function halfIn(bytes: Uint8Array<ArrayBuffer>) {
  try {
    const read = halfReader.read(JSON.parse(new TextDecoder().decode(bytes)), "");
    return read.ok ? { ...shareable(read.value), certainty: "own" as const } : undefined;
  } catch {
    return undefined;
  }
}
