// The changes a submission makes, as queries.
import { controlHead, fromHex, type Hex32, present, type Roster } from "@refrain/wire";
import type { Kysely } from "kysely";
import { often, rows, type Steps } from "../store/steps.ts";
import type { Tables } from "../store/tables.ts";
import { packSignatures } from "./bytes.ts";
import type { Added, Changes } from "./decide.ts";
import type { Inspected } from "./inspect.ts";
import type { Shelf } from "./shelf.ts";

export function* write(
  db: Kysely<Tables>,
  before: Roster | undefined,
  shelf: Shelf,
  changes: Changes,
): Steps<void> {
  const space = fromHex(shelf.space);
  const { added, filled, stripped, erasures } = changes;
  if (added.length > 0) {
    const made = added.map((one) => asRow(space, one));
    yield* often(db, `add ${made.length}`, made.flatMap(inOrder), () =>
      db.insertInto("relay_item").values(made),
    );
    const row = {
      items: shelf.items,
      control_head: fromHex(controlHead(shelf.roster).id),
      closed_at: shelf.closedAt ?? null,
      bytes: shelf.bytes + weigh(added.map(({ item }) => item)),
    };
    yield* often(db, "space", [row.items, row.control_head, row.closed_at, row.bytes, space], () =>
      db.updateTable("relay_space").set(row).where("space", "=", space),
    );
  }
  for (const { id, parts } of filled)
    yield* rows(
      db
        .updateTable("relay_item")
        .set({ salt: parts.body?.salt ?? null, body: parts.body?.cipher ?? null })
        .where("space", "=", space)
        .where("id", "=", fromHex(id)),
    );
  if (erasures.length > 0)
    yield* rows(
      db
        .insertInto("relay_erasure")
        .values(
          unique(erasures).map(({ id, person, device, seq }) => ({
            space,
            id: fromHex(id),
            person,
            device: fromHex(device),
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
        .where("id", "in", [...stripped].map(fromHex)),
    );
  if (before !== shelf.roster) yield* members(db, space, before, shelf.roster);
}

const inOrder = (row: Tables["relay_item"]) => [
  row.space,
  row.position,
  row.id,
  row.author,
  row.seq,
  row.head,
  row.signature,
  row.salt,
  row.body,
];

function asRow(space: Uint8Array, { position, item, bare }: Added): Tables["relay_item"] {
  const shared = { space, position, id: fromHex(item.id) };
  if (item.kind !== "entry")
    return {
      ...shared,
      author: null,
      seq: null,
      head: item.parts.control,
      signature: packSignatures(item.parts.signatures),
      salt: null,
      body: null,
    };
  const body = bare ? undefined : item.parts.body;
  return {
    ...shared,
    author: fromHex(item.header.author),
    seq: item.header.seq,
    head: item.parts.header,
    signature: item.parts.signature,
    salt: body?.salt ?? null,
    body: body?.cipher ?? null,
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
        .values(come.map((device) => ({ space, device: fromHex(device) })))
        .onConflict((conflict) => conflict.doNothing()),
    );
  if (gone.length > 0)
    yield* rows(
      db.deleteFrom("relay_member").where("space", "=", space).where("device", "in", gone.map(fromHex)),
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
