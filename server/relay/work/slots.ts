// The letter box of a handshake (IN5): each message once, in order, until it is burnt or a week old.
import { type Ask, fromHex, type Give, type Hex32, limits, type Refusal } from "@refrain/wire";
import { row, rows, type Steps } from "../store/steps.ts";
import type { Store } from "../store/store.ts";

interface Slot {
  readonly until: number;
  readonly burnt: boolean;
  readonly messages: readonly string[];
}

function* slotAt(store: Store, slot: Hex32, now: number, lock: boolean): Steps<Slot> {
  const query = store.db.selectFrom("relay_slot").selectAll().where("slot", "=", fromHex(slot));
  const there = yield* row(lock && store.kind === "postgres" ? query.forUpdate() : query);
  if (!there || there.until <= now) return { until: now + limits.slotLife, burnt: false, messages: [] };
  return { until: there.until, burnt: there.burnt > 0, messages: texts(there.messages) };
}

const texts = (json: string): readonly string[] => {
  const read: unknown = JSON.parse(json);
  return Array.isArray(read) ? read.filter((one) => typeof one === "string") : [];
};

function* keep(store: Store, slot: Hex32, { until, burnt, messages }: Slot): Steps<void> {
  const kept = { until, burnt: burnt ? 1 : 0, messages: JSON.stringify(messages) };
  yield* rows(
    store.db
      .insertInto("relay_slot")
      .values({ slot: fromHex(slot), ...kept })
      .onConflict((conflict) => conflict.column("slot").doUpdateSet(kept)),
  );
}

/** Two may put into one slot at once: the row is made first, then locked. */
function* lockSlot(store: Store, slot: Hex32, now: number): Steps<Slot> {
  if (store.kind === "postgres")
    yield* rows(
      store.db
        .insertInto("relay_slot")
        .values({ slot: fromHex(slot), until: now + limits.slotLife, burnt: 0, messages: "[]" })
        .onConflict((conflict) => conflict.doNothing()),
    );
  return yield* slotAt(store, slot, now, true);
}

/** Why it was not put; undefined where it now stands. */
export function* putSlot(
  store: Store,
  { slot, index, message }: Ask<"slotPut">,
  now: number,
): Steps<Refusal | undefined> {
  const there = yield* lockSlot(store, slot, now);
  if (there.burnt) return { status: 410, reason: "slot-burnt" };
  if (index > there.messages.length) return { status: 409, reason: "out-of-order" };
  const present = there.messages[index];
  if (present !== undefined) return present === message ? undefined : { status: 409, reason: "slot-taken" };
  yield* keep(store, slot, { ...there, messages: [...there.messages, message] });
  return undefined;
}

export function* getSlot(store: Store, { slot }: Ask<"slotGet">, now: number): Steps<Give<"slotGet">> {
  const { burnt, messages } = yield* slotAt(store, slot, now, false);
  return { burnt, messages: burnt ? [] : [...messages] };
}

export function* burnSlot(store: Store, { slot }: Ask<"slotBurn">, now: number): Steps<void> {
  const there = yield* lockSlot(store, slot, now);
  yield* keep(store, slot, { ...there, burnt: true, messages: [] });
}
