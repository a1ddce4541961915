// What the database holds around a submission, gathered in a few queries; what becomes of each item is then decided on it.
import { fromHex, type Hex32, hex32, neededBy, type Roster } from "@refrain/wire";
import type { Kysely } from "kysely";
import { often, type Steps } from "../store/steps.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
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
  /** `author:seq` → id. */
  readonly beside: Map<string, Hex32>;
  /** Who asked to erase an entry, each by which entry of theirs. */
  readonly erasures: Map<Hex32, Asked[]>;
}

export const place = (author: Hex32, seq: number): string => `${author}:${seq}`;

/** The space's row, locked until the work is committed. */
export function* lockSpace(store: Store, space: Hex32): Steps<Tables["relay_space"] | undefined> {
  const key = fromHex(space);
  const [locked] = yield* often(store.db, "lock", [key], () => {
    const query = store.db.selectFrom("relay_space").selectAll().where("space", "=", key);
    return store.kind === "postgres" ? query.forUpdate() : query;
  });
  return locked;
}

export function* gather(
  db: Kysely<Tables>,
  rosters: Rosters,
  locked: Tables["relay_space"],
  items: readonly Inspected[],
): Steps<Shelf> {
  const space = hex32(locked.space);
  const shelf: Shelf = {
    space,
    roster: yield* rosters.at(space, hex32(locked.control_head)),
    items: locked.items,
    bytes: locked.bytes,
    closedAt: locked.closed_at ?? undefined,
    held: new Map(),
    beside: new Map(),
    erasures: new Map(),
  };
  const wanted = new Set(items.flatMap(named));
  if (wanted.size > 0) {
    const ids = [...wanted].map(fromHex);
    const found = yield* often(db, `held ${ids.length}`, [locked.space, ...ids], () =>
      db
        .selectFrom("relay_item")
        .select(["id", "position", "author"])
        .select((q) => q("body", "is not", null).as("bodied"))
        .where("space", "=", locked.space)
        .where("id", "in", ids),
    );
    for (const { id, position, author, bodied } of found)
      shelf.held.set(hex32(id), {
        position,
        author: author ? hex32(author) : undefined,
        bodied: Boolean(bodied),
      });
  }
  yield* besides(db, shelf, locked.space, items);
  const entries = items.flatMap((item) => (item.kind === "entry" ? [fromHex(item.id)] : []));
  if (entries.length > 0) {
    const asked = yield* often(db, `erased ${entries.length}`, [locked.space, ...entries], () =>
      db
        .selectFrom("relay_erasure")
        .select(["id", "person", "device", "seq"])
        .where("space", "=", locked.space)
        .where("id", "in", entries),
    );
    for (const { id, person, device, seq } of asked)
      noteErasure(shelf, hex32(id), { person, device: hex32(device), seq });
  }
  return shelf;
}

/** Ids an item's fate hangs on. */
function named(item: Inspected): readonly Hex32[] {
  if (item.kind === "entry") return [item.id, ...neededBy(item.header), ...item.header.targets];
  if (item.kind !== "control") return [];
  const { action } = item.control;
  return action.kind === "remove" ? [item.id, action.remove.lastId] : [item.id];
}

/** Entries of the same author with the same number. */
function* besides(
  db: Kysely<Tables>,
  shelf: Shelf,
  space: Uint8Array,
  items: readonly Inspected[],
): Steps<void> {
  const numbers = new Map<Hex32, number[]>();
  for (const item of items)
    if (item.kind === "entry")
      numbers.set(item.header.author, [...(numbers.get(item.header.author) ?? []), item.header.seq]);
  for (const [author, seqs] of numbers) {
    const key = fromHex(author);
    const found = yield* often(db, `beside ${seqs.length}`, [space, key, ...seqs], () =>
      db
        .selectFrom("relay_item")
        .select(["seq", "id"])
        .where("space", "=", space)
        .where("author", "=", key)
        .where("seq", "in", seqs),
    );
    for (const { seq, id } of found) shelf.beside.set(place(author, seq ?? 0), hex32(id));
  }
}

export function noteErasure(shelf: Shelf, id: Hex32, asked: Asked): void {
  shelf.erasures.set(id, [...(shelf.erasures.get(id) ?? []), asked]);
}
