// The changes a submission makes, as queries.
import { controlHead, type Hex32, present, type Roster } from "@refrain/wire";
import type { Kysely } from "kysely";
import { often, rows, type Steps } from "../store/steps.ts";
import type { Tables } from "../store/tables.ts";
import { bytesOf, packSignatures } from "./bytes.ts";
import type { Added, Changes } from "./decide.ts";
import type { Inspected } from "./inspect.ts";
import type { Shelf } from "./shelf.ts";

export function* write(
  db: Kysely<Tables>,
  before: Pick<Shelf, "roster" | "closedAt"> | undefined,
  shelf: Shelf,
  changes: Changes,
): Steps<void> {
  const space = bytesOf(shelf.space);
  const { added, filled, stripped, erasures } = changes;
  if (added.length > 0) {
    let bytes = shelf.bytes;
    const made = added.map((one) => asRow(space, one, (bytes += weightOf(one.item))));
    const values: unknown[] = [];
    for (const row of made) pushInOrder(values, row);
    yield* often(db, `add ${made.length}`, values, () => db.insertInto("relay_item").values(made));
  }
  for (const { position, item } of filled) {
    const { body } = item.parts;
    yield* rows(
      db
        .updateTable("relay_item")
        .set({ salt: body?.salt ?? null, body: body?.cipher ?? null })
        .where("space", "=", space)
        .where("position", "=", position),
    );
  }
  if (erasures.length > 0)
    yield* rows(
      db
        .insertInto("relay_erasure")
        .values(
          unique(erasures).map(({ id, person, device, seq }) => ({
            space,
            id: bytesOf(id),
            person,
            device: bytesOf(device),
            seq,
          })),
        )
        .onConflict((conflict) => conflict.doNothing()),
    );
  if (stripped.size > 0)
    yield* rows(
      db
        .updateTable("relay_item")
        .set({ salt: null, body: null })
        .where("space", "=", space)
        .where("position", "in", [...stripped]),
    );
  if (before?.roster === shelf.roster && before.closedAt === shelf.closedAt) return;
  const state = {
    control_head: bytesOf(controlHead(shelf.roster).id),
    closed_at: shelf.closedAt ?? null,
  };
  yield* rows(db.updateTable("relay_space").set(state).where("space", "=", space));
  yield* members(db, space, before?.roster, shelf.roster);
}

function pushInOrder(values: unknown[], row: Tables["relay_item"]): void {
  const { space, position, id, author, seq, head, signature, salt, body, bytes } = row;
  values.push(space, position, id, author, seq, head, signature, salt, body, bytes);
}

function asRow(space: Uint8Array, { position, item, bare }: Added, bytes: number): Tables["relay_item"] {
  const shared = { space, position, id: bytesOf(item.id) };
  if (item.kind !== "entry")
    return {
      ...shared,
      author: null,
      seq: null,
      head: item.parts.control,
      signature: packSignatures(item.parts.signatures),
      salt: null,
      body: null,
      bytes,
    };
  const body = bare ? undefined : item.parts.body;
  return {
    ...shared,
    author: bytesOf(item.header.author),
    seq: item.header.seq,
    head: item.parts.header,
    signature: item.parts.signature,
    salt: body?.salt ?? null,
    body: body?.cipher ?? null,
    bytes,
  };
}

function* members(
  db: Kysely<Tables>,
  space: Uint8Array,
  before: Roster | undefined,
  after: Roster,
): Steps<void> {
  const old = new Set(before ? devices(before) : []);
  const now = new Set(devices(after));
  const come = [...now].filter((device) => !old.has(device));
  const gone = [...old].filter((device) => !now.has(device));
  if (come.length > 0)
    yield* rows(
      db
        .insertInto("relay_member")
        .values(come.map((device) => ({ space, device: bytesOf(device) })))
        .onConflict((conflict) => conflict.doNothing()),
    );
  if (gone.length > 0)
    yield* rows(
      db.deleteFrom("relay_member").where("space", "=", space).where("device", "in", gone.map(bytesOf)),
    );
}

/** What items take, in bytes: head, signatures, salt and body. */
export const weigh = (items: readonly Inspected[]): number =>
  items.reduce((sum, item) => sum + weightOf(item), 0);

function weightOf(item: Inspected): number {
  if (item.kind === "refused") return 0;
  if (item.kind !== "entry") return item.parts.control.length + 96 * item.parts.signatures.length;
  const { header, signature, body } = item.parts;
  return header.length + signature.length + (body ? body.salt.length + body.cipher.length : 0);
}

export const devices = (roster: Roster): readonly Hex32[] => present(roster).map(({ card }) => card.sign);

function unique(all: Changes["erasures"]): Changes["erasures"] {
  // A device that asks twice is on record with its first asking, and a batch goes up its chain: the first stays.
  const found = new Map<string, Changes["erasures"][number]>();
  for (const one of all) {
    const key = `${one.id}:${one.device}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
