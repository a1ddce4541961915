// What a member may read: its spaces, pages, heads.
import {
  type Ask,
  controlHead,
  controlOf,
  entryOf,
  fromHex,
  type Give,
  hex32,
  type Hex32,
  type Item,
  type Refusal,
  type Roster,
} from "@refrain/wire";
import type { Kysely } from "kysely";
import { row, rows, type Steps } from "../store/steps.ts";
import type { Tables } from "../store/tables.ts";
import { own, unpackSignatures } from "./bytes.ts";
import type { Rosters } from "./rosters.ts";

export type Answer<T> = { readonly value: T } | { readonly refusal: Refusal };

const refuse = (status: Refusal["status"], reason: Refusal["reason"]) => ({ refusal: { status, reason } });

export function* spacesOf(db: Kysely<Tables>, device: Hex32): Steps<Give<"spaces">> {
  const found = yield* rows(
    db
      .selectFrom("relay_member")
      .select("space")
      .where("device", "=", fromHex(device))
      .orderBy("space")
      .limit(1000),
  );
  return { spaces: found.map(({ space }) => hex32(space)) };
}

/** Why this device may not be here; undefined where it may. */
export function* barred(db: Kysely<Tables>, space: Hex32, device: Hex32): Steps<Refusal | undefined> {
  const member = yield* row(
    db
      .selectFrom("relay_member")
      .select("device")
      .where("space", "=", fromHex(space))
      .where("device", "=", fromHex(device)),
  );
  if (member) return undefined;
  const there = yield* row(db.selectFrom("relay_space").select("space").where("space", "=", fromHex(space)));
  return there ? { status: 403, reason: "not-a-member" } : { status: 404, reason: "no-such-space" };
}

/** The most a page weighs, in bytes; one item always fits. */
const heaviest = 1_000_000;

export function* page(
  db: Kysely<Tables>,
  device: Hex32,
  { space, cursor, limit }: Ask<"pull">,
): Steps<Answer<Give<"pull">>> {
  const refusal = yield* barred(db, space, device);
  if (refusal) return { refusal };
  const key = fromHex(space);
  if (!(yield* stands(db, key, cursor))) return refuse(409, "cursor-mismatch");
  const weights = yield* rows(
    db
      .selectFrom("relay_item")
      .select(["position"])
      .select((q) => q.fn<number>("length", ["body"]).as("weight"))
      .where("space", "=", key)
      .where("position", ">", cursor.position)
      .orderBy("position")
      .limit(limit + 1),
  );
  let weight = 0;
  const fitting = weights.slice(0, limit).filter((one, i) => {
    weight += (one.weight ?? 0) + 1_000;
    return i === 0 || weight <= heaviest;
  });
  const last = fitting.at(-1)?.position;
  if (last === undefined) return { value: { items: [], cursor, more: false } };
  const found = yield* rows(
    db
      .selectFrom("relay_item")
      .selectAll()
      .where("space", "=", key)
      .where("position", ">", cursor.position)
      .where("position", "<=", last)
      .orderBy("position"),
  );
  const id = found.at(-1)?.id;
  return {
    value: {
      items: found.map(asItem),
      cursor: { position: last, id: id ? hex32(id) : cursor.id },
      more: weights.length > fitting.length,
    },
  };
}

/** SY3: position 0 and the space's id, or a position and the id of what stands there. */
function* stands(
  db: Kysely<Tables>,
  space: Uint8Array,
  { position, id }: Ask<"pull">["cursor"],
): Steps<boolean> {
  if (position === 0) return id === hex32(space);
  const there = yield* row(
    db.selectFrom("relay_item").select("id").where("space", "=", space).where("position", "=", position),
  );
  return there !== undefined && hex32(there.id) === id;
}

export function asItem(stored: Tables["relay_item"]): Item {
  const head = own(stored.head);
  if (stored.author === null)
    return {
      kind: "control",
      control: controlOf({ control: head, signatures: unpackSignatures(stored.signature) }),
    };
  const { salt, body } = stored;
  const parts = { header: head, signature: own(stored.signature) };
  return {
    kind: "entry",
    entry: entryOf(salt && body ? { ...parts, body: { salt: own(salt), cipher: own(body) } } : parts),
  };
}

export function* heads(
  db: Kysely<Tables>,
  rosters: Rosters,
  device: Hex32,
  space: Hex32,
): Steps<Answer<Give<"heads">>> {
  const refusal = yield* barred(db, space, device);
  if (refusal) return { refusal };
  const there = yield* row(
    db.selectFrom("relay_space").select("control_head").where("space", "=", fromHex(space)),
  );
  if (!there) return refuse(404, "no-such-space");
  const roster = yield* rosters.at(space, hex32(there.control_head));
  return { value: { control: controlHead(roster), heads: yield* newest(db, space, roster) } };
}

/** The newest entry of each device, one step down an index each. */
function* newest(db: Kysely<Tables>, space: Hex32, roster: Roster): Steps<Give<"heads">["heads"]> {
  const all: Give<"heads">["heads"] = [];
  for (const device of roster.members.keys()) {
    const newest = yield* row(
      db
        .selectFrom("relay_item")
        .select(["seq", "id"])
        .where("space", "=", fromHex(space))
        .where("author", "=", fromHex(device))
        .orderBy("seq", "desc")
        .limit(1),
    );
    if (newest) all.push({ device, seq: newest.seq ?? 0, id: hex32(newest.id) });
  }
  return all;
}
