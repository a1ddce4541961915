// What the database holds around a submission, gathered in a few queries; what becomes of each item is then decided on it.
import { type Hex32, neededBy, type Roster } from "@refrain/wire";
import type { CompiledQuery, Expression, Kysely } from "kysely";
import { often, row, type Steps } from "../store/steps.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { bytesOf, idOf } from "./bytes.ts";
import type { Inspected } from "./inspect.ts";
import type { Rosters } from "./rosters.ts";

/** An entry here, or about to be. */
export interface Held {
  readonly position: number;
  /** Undefined in a control entry. */
  readonly author: Hex32 | undefined;
  bodied: boolean;
}

/** An `erase` by its author's person, the device that signed it, and its number in that device's chain. */
export interface Asked {
  readonly person: number;
  readonly device: Hex32;
  readonly seq: number;
}

export interface Shelf {
  readonly space: Hex32;
  roster: Roster;
  items: number;
  bytes: number;
  closedAt: number | undefined;
  readonly held: Map<Hex32, Held>;
  /** Author → seq → id. */
  readonly chains: Map<Hex32, Map<number, Hex32>>;
  /** Who asked to erase an entry, each by which entry of theirs. */
  readonly erasures: Map<Hex32, Asked[]>;
}

export type Locked = Omit<Tables["relay_space"], "space">;

/** The space's row, locked until the work is committed. */
export function* lockSpace(store: Store, space: Hex32): Steps<Locked | undefined> {
  const key = bytesOf(space);
  const [locked] = yield* often(store.db, "lock", [key], () => {
    const query = store.db
      .selectFrom("relay_space")
      .select(["control_head", "closed_at"])
      .where("space", "=", key);
    return store.kind === "postgres" ? query.forUpdate() : query;
  });
  return locked;
}

/** Whether a space has begun; its row alone does not say so. */
export function* holdsAny(db: Kysely<Tables>, space: Hex32): Steps<boolean> {
  const query = db.selectFrom("relay_item").select("position").where("space", "=", bytesOf(space)).limit(1);
  return (yield* row(query)) !== undefined;
}

export function* gather(
  db: Kysely<Tables>,
  rosters: Rosters,
  space: Hex32,
  locked: Locked,
  items: readonly Inspected[],
): Steps<Shelf> {
  const shelf: Shelf = {
    space,
    roster: yield* rosters.at(space, idOf(locked.control_head)),
    items: 0,
    bytes: 0,
    closedAt: locked.closed_at ?? undefined,
    held: new Map(),
    chains: new Map(),
    erasures: new Map(),
  };
  const asked = partsOf(bytesOf(space), items);
  for (let at = 0; at < asked.length; at += together)
    for (const found of yield* around(db, asked.slice(at, at + together))) put(shelf, found);
  return shelf;
}

/**
 * So many questions are joined into one. A submission asks a handful; a hostile one may cite 2,400 devices, more than SQLite
 * joins, and texts of questions are kept.
 */
const together = 50;

/** A row of {@link around}: an item; with a `person` who asked to erase one; without an id, where the space ends. */
interface Found {
  readonly id: Uint8Array | null;
  readonly position: number | null;
  readonly author: Uint8Array | null;
  readonly seq: number | null;
  readonly bodied: unknown;
  readonly bytes: number | null;
  readonly person: number | null;
}

function put(shelf: Shelf, found: Found): void {
  const { author: by, seq, bodied, person } = found;
  if (found.id === null) {
    shelf.items = found.position ?? 0;
    shelf.bytes = found.bytes ?? 0;
    return;
  }
  const id = idOf(found.id);
  const author = by ? idOf(by) : undefined;
  if (person !== null) {
    noteErasure(shelf, id, { person, device: author ?? shelf.space, seq: seq ?? 0 });
    return;
  }
  shelf.held.set(id, { position: found.position ?? 0, author, bodied: Boolean(bodied) });
  if (author !== undefined) noteChain(shelf, author, seq ?? 0, id);
}

/** A space and what is named in it. */
type Named = [space: Uint8Array, ...ids: Uint8Array[]];

/** One question of {@link around}; those of one shape have the same text. */
type Part =
  | { readonly about: "erasures" | "erased" | "controls"; readonly values: Named }
  | { readonly about: "newest"; readonly values: readonly [space: Uint8Array] }
  | {
      readonly about: "chain";
      readonly values: readonly [space: Uint8Array, device: Uint8Array, from: number, to: number];
    };

/**
 * All that the fate of these items hangs on: the newest item, who asked to erase the entries among these, and what stands
 * where they and those they build on belong. Only what is to be erased is named without its place in a chain, and is
 * looked for among all ids of the space.
 */
function partsOf(space: Uint8Array, items: readonly Inspected[]): Part[] {
  const ids: Named = [space];
  const controls: Named = [space];
  const erased = new Set<Hex32>();
  const chains = new Map<Hex32, Set<number>>();
  const expect = (device: Hex32, seq: number) => {
    const chain = chains.get(device);
    if (chain) chain.add(seq);
    else chains.set(device, new Set([seq]));
  };
  for (const item of items) {
    if (item.kind === "entry") {
      ids.push(bytesOf(item.id));
      expect(item.header.author, item.header.seq);
      for (const { device, seq } of neededBy(item.header)) expect(device, seq);
      for (const id of item.header.targets) erased.add(id);
    }
    if (item.kind !== "control") continue;
    const { action } = item.control;
    controls.push(bytesOf(item.id));
    if (action.kind === "remove") expect(action.remove.device, action.remove.lastSeq);
  }
  // PostgreSQL gives a column its type where the first two are joined: erasures have those that items lack, and the other
  // way round; the newest, which lacks most, comes last.
  const parts: Part[] = [];
  if (ids.length > 1) parts.push({ about: "erasures", values: ids });
  for (const [device, seqs] of chains)
    for (const [from, to] of runs(seqs))
      parts.push({ about: "chain", values: [space, bytesOf(device), from, to] });
  if (controls.length > 1) parts.push({ about: "controls", values: controls });
  if (erased.size > 0) parts.push({ about: "erased", values: [space, ...[...erased].map(bytesOf)] });
  parts.push({ about: "newest", values: [space] });
  return parts;
}

/** Numbers as runs without a gap, first and last of each: a run is one step down the index, and then along it. */
function runs(numbers: ReadonlySet<number>): [number, number][] {
  const all: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const run = all.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else all.push([number, number]);
  }
  return all;
}

function* around(db: Kysely<Tables>, parts: readonly Part[]): Steps<readonly Found[]> {
  let shape = "around";
  const values: unknown[] = [];
  for (const part of parts) {
    shape += ` ${part.about} ${part.values.length}`;
    for (const value of part.values) values.push(value);
  }
  return yield* often(db, shape, values, () => {
    const [first, ...others] = parts.map((part) => asked(db, part));
    if (!first) throw new Error("nothing to ask for");
    return others.reduce((all, one) => all.unionAll(one), first);
  });
}

/** A query for these rows, from whichever table. */
interface Asking extends Expression<Found> {
  compile(): CompiledQuery<Found>;
  unionAll(other: Expression<Found>): Asking;
}

function asked(db: Kysely<Tables>, part: Part): Asking {
  if (part.about === "erasures") {
    const [space, ...ids] = part.values;
    return db
      .selectFrom("relay_erasure")
      .select((q) => ["id", q.lit(null).as("position"), "device as author", "seq"])
      .select((q) => [q.lit(null).as("bodied"), q.lit(null).as("bytes"), "person"])
      .where("space", "=", space)
      .where("id", "in", ids)
      .$castTo<Found>();
  }
  const items = db.selectFrom("relay_item").where("space", "=", part.values[0]);
  if (part.about === "newest") {
    const newest = items
      .select(["position", "bytes"])
      .orderBy("position", "desc")
      .limit((q) => q.lit(1));
    return db
      .selectFrom(newest.as("newest"))
      .select((q) => [q.lit(null).as("id"), "position", q.lit(null).as("author"), q.lit(null).as("seq")])
      .select((q) => [q.lit(null).as("bodied"), "bytes", q.lit(null).as("person")])
      .$castTo<Found>();
  }
  const here = items
    .select(["id", "position", "author", "seq"])
    .select((q) => [q("body", "is not", null).as("bodied"), "bytes", q.lit(null).as("person")])
    .$castTo<Found>();
  if (part.about === "chain") {
    const [, device, from, to] = part.values;
    return here.where("author", "=", device).where("seq", ">=", from).where("seq", "<=", to);
  }
  const [, ...ids] = part.values;
  return here.where("id", "in", ids).where("author", part.about === "controls" ? "is" : "is not", null);
}

export function noteChain({ chains }: Shelf, author: Hex32, seq: number, id: Hex32): void {
  const chain = chains.get(author);
  if (chain) chain.set(seq, id);
  else chains.set(author, new Map([[seq, id]]));
}

export function noteErasure(shelf: Shelf, id: Hex32, asked: Asked): void {
  shelf.erasures.set(id, [...(shelf.erasures.get(id) ?? []), asked]);
}
