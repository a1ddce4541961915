// What becomes of each item of a submission: pure, on a shelf gathered before; the changes are written afterwards in one go.
import {
  admitControl,
  admitEntry,
  type Header,
  type Hex32,
  isWithin,
  type Outcome,
  type Remove,
  type Roster,
} from "@refrain/wire";
import type { Inspected, InspectedControl, InspectedEntry } from "./inspect.ts";
import { type Asked, noteChain, noteErasure, type Shelf } from "./shelf.ts";

/** An item to be added at a position; `bare` where its body was erased before it came. */
export interface Added {
  readonly position: number;
  readonly item: Exclude<Inspected, { kind: "refused" }>;
  readonly bare: boolean;
}

export interface Changes {
  readonly added: Added[];
  /** Bodies brought later. */
  readonly filled: { readonly position: number; readonly item: InspectedEntry }[];
  /** Positions whose bodies are to be dropped. */
  readonly stripped: Set<number>;
  readonly erasures: (Asked & { readonly id: Hex32 })[];
}

export const noChanges = (): Changes => ({ added: [], filled: [], stripped: new Set(), erasures: [] });

export function decide(shelf: Shelf, item: Inspected, changes: Changes): Outcome {
  switch (item.kind) {
    case "refused":
      return item.outcome;
    case "genesis":
      return { result: "known", position: 1 };
    case "control":
      return decideControl(shelf, item, changes);
    case "entry":
      return decideEntry(shelf, item, changes);
  }
}

function decideControl(shelf: Shelf, item: InspectedControl, changes: Changes): Outcome {
  const { action } = item.control;
  const admitted = admitControl(shelf.roster, item.control, item.id, {
    known: shelf.held.get(item.id)?.position,
    named: action.kind === "remove" && isThere(shelf, action.remove),
    closed: shelf.closedAt !== undefined,
  });
  if ("outcome" in admitted) return admitted.outcome;
  shelf.roster = admitted.roster;
  return add(shelf, item, changes, undefined);
}

const isThere = ({ chains }: Shelf, { device, lastSeq, lastId }: Remove): boolean =>
  chains.get(device)?.get(lastSeq) === lastId;

function decideEntry(shelf: Shelf, item: InspectedEntry, changes: Changes): Outcome {
  const { header, id } = item;
  const answer = admitEntry(header, {
    roster: shelf.roster,
    known: shelf.held.get(id)?.position,
    at: (device, seq) => shelf.chains.get(device)?.get(seq),
    closedAt: shelf.closedAt,
  });
  if (answer?.result === "known") fill(shelf, item, changes);
  if (answer) return answer;
  const accepted = add(shelf, item, changes, header.author);
  noteChain(shelf, header.author, header.seq, id);
  if (header.form === "close" && isWithin(shelf.roster, header.author, header.seq))
    shelf.closedAt = Math.max(shelf.closedAt ?? 0, header.lamport);
  if (header.form === "erase") erase(shelf, header, changes);
  return accepted;
}

function add(
  shelf: Shelf,
  item: InspectedControl | InspectedEntry,
  changes: Changes,
  author: Hex32 | undefined,
): Outcome {
  shelf.items += 1;
  const position = shelf.items;
  const bare = author !== undefined && isErased(shelf, item.id, author);
  const bodied = item.kind === "entry" && item.parts.body !== undefined && !bare;
  shelf.held.set(item.id, { position, author, bodied });
  changes.added.push({ position, item, bare });
  return { result: "accepted", position };
}

/** ER3: a body that was missing may be brought later, unless it was erased. */
function fill(shelf: Shelf, item: InspectedEntry, changes: Changes): void {
  const there = shelf.held.get(item.id);
  if (!there || there.bodied || !item.parts.body || isErased(shelf, item.id, item.header.author)) return;
  there.bodied = true;
  changes.filled.push({ position: there.position, item });
}

/** ER2: what its own person asked to erase is dropped; what another's asked stays. */
function erase(shelf: Shelf, header: Header, changes: Changes): void {
  const person = personOf(shelf.roster, header.author);
  if (person === undefined) return;
  for (const target of header.targets) {
    const asked = { person, device: header.author, seq: header.seq };
    noteErasure(shelf, target, asked);
    changes.erasures.push({ id: target, ...asked });
    const there = shelf.held.get(target);
    if (there?.author === undefined || !isErased(shelf, target, there.author)) continue;
    there.bodied = false;
    changes.stripped.add(there.position);
  }
}

/** ER7: an erase beyond its own author's removal does not count, also where the removal came later. */
const isErased = ({ erasures, roster }: Shelf, id: Hex32, author: Hex32): boolean =>
  erasures
    .get(id)
    ?.some(
      ({ person, device, seq }) => person === personOf(roster, author) && isWithin(roster, device, seq),
    ) ?? false;

const personOf = (roster: Roster, device: Hex32): number | undefined => roster.members.get(device)?.person;
