// Who is in a space, from the control entries held. A control entry's id hashes all before it, so a roster once worked
// out stands for its newest id for good: the row that is locked says which id that is, the roster may come from memory.
import { decodeControl, decodeGenesis, follow, found, type Hex32, type Roster } from "@refrain/wire";
import type { Kysely } from "kysely";
import { rows, type Steps } from "../store/steps.ts";
import { Unavailable } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { bytesOf, unpackSignatures } from "./bytes.ts";
import { controlId } from "./inspect.ts";

export interface Rosters {
  /** The roster of a space whose newest control entry is `head`. */
  at(space: Hex32, head: Hex32): Steps<Roster>;
  keep(head: Hex32, roster: Roster): void;
}

export function rosters(db: Kysely<Tables>, most = 20_000): Rosters {
  const known = new Map<Hex32, Roster>();
  const keep = (head: Hex32, roster: Roster) => {
    if (known.size >= most) for (const old of [...known.keys()].slice(0, most / 2)) known.delete(old);
    known.set(head, roster);
  };
  return {
    keep,
    *at(space, head) {
      const there = known.get(head);
      if (there) return there;
      const controls = yield* rows(
        db
          .selectFrom("relay_item")
          .select(["head", "signature", "position"])
          .where("space", "=", bytesOf(space))
          .where("author", "is", null),
      );
      // Put in order here: asked for in order, SQLite goes through all entries of the space to find these few.
      const roster = replay(
        space,
        controls.toSorted((one, other) => one.position - other.position),
      );
      keep(head, roster);
      return roster;
    },
  };
}

/** Everything here was checked when it came; that it no longer fits means that the database is damaged. */
function replay(space: Hex32, controls: readonly { head: Uint8Array; signature: Uint8Array }[]): Roster {
  const [first, ...later] = controls;
  const genesis = first && decodeGenesis(first.head);
  const begun =
    genesis &&
    found(
      genesis,
      space,
      unpackSignatures(first.signature).map(({ device }) => device),
    );
  if (!begun?.ok) throw new Unavailable("damaged");
  let roster = begun.value;
  for (const { head } of later) {
    const control = decodeControl(head);
    const next = control && follow(roster, control, controlId(new Uint8Array(head)));
    if (!next?.ok) throw new Unavailable("damaged");
    roster = next.value;
  }
  return roster;
}

export const headOf = (roster: Roster): Hex32 => roster.ids.at(-1) ?? roster.space;
