// A relay in memory, by the rules every relay keeps. It is what the contract suite was written against.
import {
  inspectControl,
  inspectEntry,
  inspectGenesis,
  sessionMessage,
  type Primitives,
} from "@refrain/vault/unruly";
import {
  admitControl,
  adds,
  admitEntry,
  type Ask,
  controlParts,
  type Cursor,
  entryOf,
  entryParts,
  err,
  everyRule,
  fromBase64,
  type Give,
  type Header,
  type Hex32,
  isWithin,
  type Item,
  limits,
  ok,
  type Outcome,
  type Refusal,
  type Relay,
  type Remove,
  type Result,
  type Roster,
  type Route,
  same,
  toBase64,
  toHex,
} from "@refrain/wire";

interface Shelved {
  item: Item;
  readonly id: Hex32;
  readonly header?: Header;
}

export interface Shelf {
  roster: Roster;
  readonly items: Shelved[];
  readonly positions: Map<Hex32, number>;
  readonly beside: Map<string, Hex32>;
  /** The erases that name an entry, whether it is here or not. */
  readonly erasures: Map<Hex32, Header[]>;
  closedAt?: number;
}

interface Slot {
  readonly until: number;
  burnt: boolean;
  readonly messages: (string | null)[];
}

export interface MemoryRelay extends Relay {
  /** All that is stored, as a backup holds it. */
  backup(): ReadonlyMap<Hex32, Shelf>;
  restore(backup: ReadonlyMap<Hex32, Shelf>): void;
  readonly shelves: () => ReadonlyMap<Hex32, Shelf>;
}

export interface RelayPorts {
  readonly primitives: Primitives;
  readonly clock: () => number;
  readonly dice: (count: number) => Uint8Array;
  readonly origin: string;
  /** Items a space may hold. */
  readonly quota?: number;
}

const refuse = (status: Refusal["status"], reason: Refusal["reason"]): Result<never, Refusal> =>
  err({ status, reason });

export function memoryRelay(ports: RelayPorts): MemoryRelay {
  let shelves = new Map<Hex32, Shelf>();
  const challenges = new Map<string, { device: Hex32; until: number }>();
  const sessions = new Map<string, { device: Hex32; until: number }>();
  const slots = new Map<Hex32, Slot>();
  const quota = ports.quota ?? 100_000;

  /** The space, if this session's device is in it now. */
  function shelfFor(token: string, space: Hex32): Result<{ shelf: Shelf; device: Hex32 }, Refusal> {
    const session = sessions.get(token);
    if (!session || session.until < ports.clock()) return refuse(401, "no-session");
    const shelf = shelves.get(space);
    if (!shelf) return refuse(404, "no-such-space");
    const member = shelf.roster.members.get(session.device);
    return member && !member.removed ? ok({ shelf, device: session.device }) : refuse(403, "not-a-member");
  }

  function slotAt(slot: Hex32): Slot {
    const there = slots.get(slot);
    if (there && there.until > ports.clock()) return there;
    const fresh = { until: ports.clock() + limits.slotLife, burnt: false, messages: [] };
    slots.set(slot, fresh);
    return fresh;
  }

  const answers: { [R in Route]: (ask: Ask<R>, token: string) => Promise<Result<Give<R>, Refusal>> } = {
    async challenge({ device }) {
      const challenge = toBase64(ports.dice(32));
      const expires = ports.clock() + limits.challengeLife;
      challenges.set(challenge, { device, until: expires });
      return ok({ challenge, expires });
    },
    async session({ device, challenge, signature }) {
      const given = challenges.get(challenge);
      challenges.delete(challenge);
      if (!given || given.device !== device || given.until < ports.clock()) return refuse(401, "bad-proof");
      const message = await sessionMessage(ports.primitives, ports.origin, device, fromBase64(challenge)!);
      const fits = await ports.primitives.verify(device, message, fromBase64(signature)!);
      if (!fits) return refuse(401, "bad-proof");
      const token = toHex(ports.dice(32));
      const expires = ports.clock() + limits.sessionLife;
      sessions.set(token, { device, until: expires });
      return ok({ token, expires });
    },
    async spaces(_ask, token) {
      const session = sessions.get(token);
      if (!session || session.until < ports.clock()) return refuse(401, "no-session");
      const mine = [...shelves].filter(([, shelf]) => {
        const member = shelf.roster.members.get(session.device);
        return member && !member.removed;
      });
      return ok({ spaces: mine.map(([space]) => space) });
    },
    async submit({ space, items }, token) {
      const first = items[0];
      if (!shelves.has(space) && first?.kind === "control") {
        const session = sessions.get(token);
        if (!session || session.until < ports.clock()) return refuse(401, "no-session");
        const begun = await begin(ports.primitives, space, first);
        if (!begun) return refuse(404, "no-such-space");
        const outcomes: Outcome[] = [];
        for (const item of items) outcomes.push(await put(ports.primitives, begun, item));
        const member = begun.roster.members.get(session.device);
        if (!member || member.removed) return refuse(403, "not-a-member");
        if (!shelves.has(space)) {
          shelves.set(space, begun);
          return ok({ outcomes: [{ result: "accepted", position: 1 }, ...outcomes.slice(1)] });
        }
      }
      const there = shelfFor(token, space);
      if (!there.ok) return there;
      const least = items.some(adds) ? quota : 2 * quota;
      if (there.value.shelf.items.length + items.length > least) return refuse(507, "full");
      const outcomes: Outcome[] = [];
      for (const item of items) outcomes.push(await put(ports.primitives, there.value.shelf, item));
      return ok({ outcomes });
    },
    async pull({ space, cursor, limit }, token) {
      const there = shelfFor(token, space);
      if (!there.ok) return there;
      const { items } = there.value.shelf;
      if (!stands(there.value.shelf, cursor)) return refuse(409, "cursor-mismatch");
      const page = items.slice(cursor.position, cursor.position + limit);
      const position = cursor.position + page.length;
      return ok({
        items: page.map(({ item }) => item),
        cursor: { position, id: page.at(-1)?.id ?? cursor.id },
        more: position < items.length,
      });
    },
    async heads({ space }, token) {
      const there = shelfFor(token, space);
      if (!there.ok) return there;
      const { roster, beside } = there.value.shelf;
      const heads = new Map<string, { device: Hex32; seq: number; id: Hex32 }>();
      for (const [key, id] of beside) {
        const [device, number] = key.split(":");
        const seq = Number(number);
        if (seq > (heads.get(device!)?.seq ?? 0)) heads.set(device!, { device: device as Hex32, seq, id });
      }
      return ok({
        control: { index: roster.ids.length - 1, id: roster.ids.at(-1)! },
        heads: [...heads.values()],
      });
    },
    async slotPut({ slot, index, message }) {
      const there = slotAt(slot);
      if (there.burnt) return refuse(410, "slot-burnt");
      if (index > there.messages.length) return refuse(409, "out-of-order");
      const present = there.messages[index];
      if (present !== undefined) return present === message ? ok({}) : refuse(409, "slot-taken");
      there.messages[index] = message;
      return ok({});
    },
    async slotGet({ slot }) {
      const there = slotAt(slot);
      return ok({ burnt: there.burnt, messages: there.burnt ? [] : [...there.messages] });
    },
    async slotBurn({ slot }) {
      const there = slotAt(slot);
      there.burnt = true;
      there.messages.length = 0;
      return ok({});
    },
  };

  return {
    ask: (route, token, question) => answers[route](question, token),
    backup: () => copy(shelves),
    restore(backup) {
      shelves = copy(backup);
    },
    shelves: () => shelves,
  };
}

const copy = (shelves: ReadonlyMap<Hex32, Shelf>) => new Map(structuredClone([...shelves]));

/** SY3: position 0 and the space's id, or a position and the id of what stands there. */
const stands = (shelf: Shelf, { position, id }: Cursor): boolean =>
  position === 0 ? id === shelf.roster.space : shelf.items[position - 1]?.id === id;

async function begin(
  p: Primitives,
  space: Hex32,
  item: Item & { kind: "control" },
): Promise<Shelf | undefined> {
  const parts = controlParts(item.control);
  const genesis = parts && (await inspectGenesis(p, parts, everyRule));
  if (!genesis?.ok || genesis.value.roster.space !== space) return undefined;
  const { roster } = genesis.value;
  return {
    roster,
    items: [{ item, id: space }],
    positions: new Map([[space, 1]]),
    beside: new Map(),
    erasures: new Map(),
  };
}

async function put(p: Primitives, shelf: Shelf, item: Item): Promise<Outcome> {
  return item.kind === "control" ? putControl(p, shelf, item) : putEntry(p, shelf, item);
}

async function putControl(p: Primitives, shelf: Shelf, item: Item & { kind: "control" }): Promise<Outcome> {
  const parts = controlParts(item.control);
  if (!parts) return { result: "refused", rule: "HO2" };
  const first = shelf.items[0]!.item;
  if (first.kind === "control" && same(controlParts(first.control)!.control, parts.control))
    return { result: "known", position: 1 };
  const done = await inspectControl(p, parts, everyRule);
  if (!done.ok) return { result: "refused", rule: done.error.rule };
  const { control, id } = done.value;
  const { action } = control;
  const named = action.kind === "remove" && isThere(shelf, action.remove);
  const admitted = admitControl(shelf.roster, control, id, {
    known: shelf.positions.get(id),
    named,
    closed: shelf.closedAt !== undefined,
  });
  if ("outcome" in admitted) return admitted.outcome;
  shelf.roster = admitted.roster;
  return { result: "accepted", position: add(shelf, { item, id }) };
}

const placeOf = (device: Hex32, seq: number): string => `${device}:${seq}`;
const isThere = ({ beside }: Shelf, { device, lastSeq, lastId }: Remove): boolean =>
  beside.get(placeOf(device, lastSeq)) === lastId;

async function putEntry(p: Primitives, shelf: Shelf, item: Item & { kind: "entry" }): Promise<Outcome> {
  const parts = entryParts(item.entry);
  if (!parts) return { result: "refused", rule: "HO2" };
  const done = await inspectEntry(p, shelf.roster.space, parts, everyRule);
  if (!done.ok) return { result: "refused", rule: done.error.rule };
  const { header, id } = done.value;
  const answer = admitEntry(header, {
    roster: shelf.roster,
    known: shelf.positions.get(id),
    at: (device, seq) => shelf.beside.get(placeOf(device, seq)),
    closedAt: shelf.closedAt,
  });
  if (answer?.result === "known") fill(shelf, answer.position, item);
  if (answer) return answer;
  const position = add(shelf, { item, id, header });
  shelf.beside.set(placeOf(header.author, header.seq), id);
  if (header.form === "close" && isWithin(shelf.roster, header.author, header.seq))
    shelf.closedAt = Math.max(shelf.closedAt ?? 0, header.lamport);
  if (header.form === "erase") erase(shelf, header);
  strip(shelf, position);
  return { result: "accepted", position };
}

function add(shelf: Shelf, shelved: Shelved): number {
  shelf.items.push(shelved);
  shelf.positions.set(shelved.id, shelf.items.length);
  return shelf.items.length;
}

/** A body that was missing may be brought later, unless it was erased. */
function fill(shelf: Shelf, position: number, item: Item & { kind: "entry" }): void {
  const there = shelf.items[position - 1]!;
  if (there.item.kind === "entry" && there.item.entry.body === undefined) there.item = item;
  strip(shelf, position);
}

function erase(shelf: Shelf, header: Header): void {
  for (const target of header.targets) {
    shelf.erasures.set(target, [...(shelf.erasures.get(target) ?? []), header]);
    strip(shelf, shelf.positions.get(target) ?? 0);
  }
}

/** ER2, ER7: drops salt and body of an entry whose own person asked for it, with a device that then belonged. */
function strip(shelf: Shelf, position: number): void {
  const there = shelf.items[position - 1];
  if (!there?.header || there.item.kind !== "entry") return;
  const { members } = shelf.roster;
  const person = members.get(there.header.author)?.person;
  const counts = shelf.erasures
    .get(there.id)
    ?.some(
      ({ author, seq }) => members.get(author)?.person === person && isWithin(shelf.roster, author, seq),
    );
  if (!counts) return;
  const { header, signature } = entryParts(there.item.entry)!;
  there.item = { kind: "entry", entry: entryOf({ header, signature }) };
}
