// One submission, under the lock of its space.
import { type Hex32, type Outcome, type Refusal, type Roster } from "@refrain/wire";
import { rows, type Steps } from "../store/steps.ts";
import type { Store } from "../store/store.ts";
import { bytesOf } from "./bytes.ts";
import { decide, noChanges } from "./decide.ts";
import type { Inspected, InspectedGenesis } from "./inspect.ts";
import { headOf, type Rosters } from "./rosters.ts";
import { gather, holdsAny, lockSpace, type Shelf } from "./shelf.ts";
import { devices, weigh, write } from "./write.ts";

export interface Submission {
  readonly device: Hex32;
  readonly space: Hex32;
  readonly items: readonly Inspected[];
}

export interface Quota {
  /** Items a space may hold, and bytes. */
  readonly items: number;
  readonly bytes: number;
}

export type Submitted =
  | { readonly refusal: Refusal }
  | {
      readonly outcomes: readonly Outcome[];
      /** Whether there is something new in the space, and for whom. */
      readonly news: readonly Hex32[];
    };

const refuse = (status: Refusal["status"], reason: Refusal["reason"]): Submitted => ({
  refusal: { status, reason },
});

export function* submit(store: Store, rosters: Rosters, quota: Quota, asked: Submission): Steps<Submitted> {
  const { space, items, device } = asked;
  let locked = yield* lockSpace(store, space);
  const first = items[0];
  const begins = locked === undefined && first?.kind === "genesis" ? first : undefined;
  if (begins) {
    // Two may begin one space at once: the row is made by one and locked by both.
    yield* rows(
      store.db
        .insertInto("relay_space")
        .values({ space: bytesOf(space), control_head: bytesOf(space), closed_at: null })
        .onConflict((conflict) => conflict.doNothing()),
    );
    locked = yield* lockSpace(store, space);
  }
  if (!locked) return refuse(404, "no-such-space");
  const fresh = begins && !(yield* holdsAny(store.db, space)) ? begins : undefined;
  const shelf = fresh ? begun(fresh) : yield* gather(store.db, rosters, space, locked, items);
  const before = fresh ? undefined : { roster: shelf.roster, closedAt: shelf.closedAt };
  if (!fresh && !isIn(shelf.roster, device)) return refuse(403, "not-a-member");
  if (isFull(shelf, items, quota)) return undone(fresh, refuse(507, "full"));
  const changes = noChanges();
  if (fresh) changes.added.push({ position: 1, item: fresh, bare: false });
  const outcomes = items.map((item, i) => (fresh && i === 0 ? accepted : decide(shelf, item, changes)));
  if (!isIn(shelf.roster, device) && fresh) return undone(fresh, refuse(403, "not-a-member"));
  yield* write(store.db, before, shelf, changes);
  if (before?.roster !== shelf.roster) rosters.keep(headOf(shelf.roster), shelf.roster);
  const news = changes.added.length + changes.filled.length > 0 ? devices(shelf.roster) : [];
  return { outcomes, news };
}

/** LI2. What takes nothing more, erasing and closing, finds a little room left even then. */
function isFull(shelf: Shelf, items: readonly Inspected[], quota: Quota): boolean {
  const spare = items.every((item) => item.kind === "entry" && item.header.form !== "sealed");
  const room = spare ? 2 * quota.items : quota.items;
  return shelf.items + items.length > room || (!spare && shelf.bytes + weigh(items) > quota.bytes);
}

const accepted: Outcome = { result: "accepted", position: 1 };

/** A shelf with nothing on it but the genesis. */
const begun = ({ roster, id }: InspectedGenesis): Shelf => ({
  space: id,
  roster,
  items: 1,
  bytes: 0,
  closedAt: undefined,
  held: new Map([[id, { position: 1, author: undefined, bodied: false }]]),
  chains: new Map(),
  erasures: new Map(),
});

const isIn = (roster: Roster, device: Hex32): boolean => {
  const member = roster.members.get(device);
  return member !== undefined && !member.removed;
};

/** Refused in the middle of a beginning: the empty row goes with the transaction. */
function undone(fresh: InspectedGenesis | undefined, answer: Submitted): Submitted {
  if (fresh) throw new Undone(answer);
  return answer;
}

export class Undone extends Error {
  readonly answer: Submitted;
  constructor(answer: Submitted) {
    super("undone");
    this.answer = answer;
  }
}
