// What the database holds around a submission, gathered in a few queries; what becomes of each item is then decided on it.
import { type Hex32, neededBy, type Roster } from "@refrain/wire";
import type { Kysely } from "kysely";
import { often, type Steps } from "../store/steps.ts";
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
  readonly beside: Map<Hex32, Map<number, Hex32>>;
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
      .select(["items", "control_head", "closed_at", "bytes"])
      .where("space", "=", key);
    return store.kind === "postgres" ? query.forUpdate() : query;
  });
  return locked;
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
    items: locked.items,
    bytes: locked.bytes,
    closedAt: locked.closed_at ?? undefined,
    held: new Map(),
    beside: new Map(),
    erasures: new Map(),
  };
  for (const { id: bytes, position, author: by, seq, bodied, person } of yield* around(db, space, items)) {
    const id = idOf(bytes);
    const author = by ? idOf(by) : undefined;
    if (person !== null) noteErasure(shelf, id, { person, device: author ?? space, seq: seq ?? 0 });
    else {
      shelf.held.set(id, { position: position ?? 0, author, bodied: Boolean(bodied) });
      if (author !== undefined) noteChain(shelf, author, seq ?? 0, id);
    }
  }
  return shelf;
}

/** A row of {@link around}: an item, or with a `person` who asked to erase one. */
interface Found {
  readonly id: Uint8Array;
  readonly position: number | null;
  readonly author: Uint8Array | null;
  readonly seq: number | null;
  readonly bodied: unknown;
  readonly person: number | null;
}

/**
 * All that the fate of these items hangs on, in one question: who asked to erase the entries among them, the items they
 * name, and what stands at their authors' numbers, which is where the entry itself stands if it is here already.
 */
function* around(db: Kysely<Tables>, space: Hex32, items: readonly Inspected[]): Steps<readonly Found[]> {
  const asked: Uint8Array[] = [];
  const named = new Set<Hex32>();
  const numbers = new Map<Hex32, number[]>();
  for (const item of items) {
    nameNeeded(item, named);
    if (item.kind !== "entry") continue;
    const { author, seq } = item.header;
    asked.push(bytesOf(item.id));
    const there = numbers.get(author);
    if (there) there.push(seq);
    else numbers.set(author, [seq]);
  }
  if (asked.length === 0 && named.size === 0) return [];
  const key = bytesOf(space);
  const ids: Uint8Array[] = [];
  for (const id of named) ids.push(bytesOf(id));
  const chains: { author: Uint8Array; seqs: readonly number[] }[] = [];
  for (const [author, seqs] of numbers) chains.push({ author: bytesOf(author), seqs });
  const values: unknown[] = [];
  if (asked.length > 0) values.push(key, ...asked);
  if (ids.length > 0) values.push(key, ...ids);
  let shape = `around ${asked.length} ${ids.length}`;
  for (const { author, seqs } of chains) {
    values.push(key, author, ...seqs);
    shape += ` ${seqs.length}`;
  }
  return yield* often(db, shape, values, () => {
    const erasing = db
      .selectFrom("relay_erasure")
      .select((q) => ["id", q.lit(null).as("position"), "device as author", "seq"])
      .select((q) => [q.lit(null).as("bodied"), "person"])
      .where("space", "=", key)
      .$castTo<Found>();
    const items = db
      .selectFrom("relay_item")
      .select(["id", "position", "author", "seq"])
      .select((q) => [q("body", "is not", null).as("bodied"), q.lit(null).as("person")])
      .where("space", "=", key)
      .$castTo<Found>();
    const parts = chains.map(({ author, seqs }) =>
      items.where("author", "=", author).where("seq", "in", seqs),
    );
    if (ids.length > 0) parts.unshift(items.where("id", "in", ids));
    // Those first whose columns have a type where the others' have none: PostgreSQL goes by the first.
    const [first, ...others] = asked.length > 0 ? [erasing.where("id", "in", asked), ...parts] : parts;
    if (!first) throw new Error("nothing to ask for");
    return others.reduce((all, one) => all.unionAll(one), first);
  });
}

/** Ids of other items that an item's fate hangs on; of a control entry its own too. */
function nameNeeded(item: Inspected, named: Set<Hex32>): void {
  if (item.kind === "entry") {
    for (const id of neededBy(item.header)) named.add(id);
    for (const id of item.header.targets) named.add(id);
  }
  if (item.kind !== "control") return;
  const { action } = item.control;
  named.add(item.id);
  if (action.kind === "remove") named.add(action.remove.lastId);
}

export function noteChain({ beside }: Shelf, author: Hex32, seq: number, id: Hex32): void {
  const chain = beside.get(author);
  if (chain) chain.set(seq, id);
  else beside.set(author, new Map([[seq, id]]));
}

export function noteErasure(shelf: Shelf, id: Hex32, asked: Asked): void {
  shelf.erasures.set(id, [...(shelf.erasures.get(id) ?? []), asked]);
}
