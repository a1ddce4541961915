// What this device remembers of the therapist's chair beside the vault.
import { isHex32, type Hex32 } from "@refrain/wire";
import type { Showing } from "../../state/chair/standing.ts";
import type { Notes } from "../desk.ts";

/** What was proposed from here: the reader's link, and the space it is to be told of. */
export interface Proposed {
  readonly slot: Hex32;
  readonly space: Hex32;
}

/** A room that was here once. */
export interface PastRoom {
  readonly space: Hex32;
  readonly persons: 1 | 2;
}

const keys = {
  proposed: "chair-proposed",
  ended: "chair-ended",
  declined: "chair-declined",
  withdrawn: "chair-withdrawn",
  seats: "chair-seats",
  rooms: "chair-rooms",
} as const;

export async function proposedOf(notes: Notes): Promise<Proposed | undefined> {
  const value = await notes.get(keys.proposed);
  return isProposed(value) ? value : undefined;
}
export const setProposed = (notes: Notes, proposed: Proposed | undefined): Promise<void> =>
  proposed ? notes.put(keys.proposed, proposed) : notes.remove(keys.proposed);

/** How the last space came to its end: closed by either, or as `Showing` says. */
export type Ended = "stopped" | NonNullable<Showing["why"]>;

export async function endedOf(notes: Notes): Promise<Ended | undefined> {
  const value = await notes.get(keys.ended);
  return value === "late" || value === "unused" ? value : value === undefined ? undefined : "stopped";
}
export const setEnded = (notes: Notes, ended: Ended | undefined): Promise<void> =>
  ended ? notes.put(keys.ended, ended) : notes.remove(keys.ended);

/** Proposals this person said no to. */
export const declinedOf = (notes: Notes): Promise<readonly Hex32[]> => list(notes, keys.declined);
export const decline = (notes: Notes, entry: Hex32): Promise<void> => add(notes, keys.declined, entry);

/** Spaces whose proposal was taken back from here: should one come into being all the same, it is closed. */
export const withdrawnOf = (notes: Notes): Promise<readonly Hex32[]> => list(notes, keys.withdrawn);
export const withdraw = (notes: Notes, space: Hex32): Promise<void> => add(notes, keys.withdrawn, space);

/** On a therapist's device: links whose digits were right, and whose couple has not opened a space yet. */
export const seatsOf = (notes: Notes): Promise<readonly Hex32[]> => list(notes, keys.seats);
export const takeSeat = (notes: Notes, slot: Hex32): Promise<void> => add(notes, keys.seats, slot);
export async function leaveSeat(notes: Notes, slot: Hex32): Promise<void> {
  await notes.put(
    keys.seats,
    (await seatsOf(notes)).filter((one) => one !== slot),
  );
}

/** On a therapist's device: rooms that were closed, of which nothing else is kept. */
export async function pastRooms(notes: Notes): Promise<readonly PastRoom[]> {
  const value = await notes.get(keys.rooms);
  return Array.isArray(value) ? value.filter(isPastRoom) : [];
}
export async function rememberRoom(notes: Notes, room: PastRoom): Promise<void> {
  const past = await pastRooms(notes);
  if (!past.some(({ space }) => space === room.space)) await notes.put(keys.rooms, [...past, room]);
}

export async function forgetPastRoom(notes: Notes, room: string): Promise<void> {
  await notes.put(
    keys.rooms,
    (await pastRooms(notes)).filter(({ space }) => space !== room),
  );
}

async function list(notes: Notes, key: string): Promise<readonly Hex32[]> {
  const value = await notes.get(key);
  return Array.isArray(value) ? value.filter((one): one is Hex32 => isId(one)) : [];
}

async function add(notes: Notes, key: string, id: Hex32): Promise<void> {
  const known = await list(notes, key);
  if (!known.includes(id)) await notes.put(key, [...known, id]);
}

const isId = (value: unknown): value is Hex32 => typeof value === "string" && isHex32(value);

const isProposed = (value: unknown): value is Proposed =>
  typeof value === "object" &&
  value !== null &&
  "slot" in value &&
  "space" in value &&
  isId(value.slot) &&
  isId(value.space);

const isPastRoom = (value: unknown): value is PastRoom =>
  typeof value === "object" &&
  value !== null &&
  "space" in value &&
  isId(value.space) &&
  "persons" in value &&
  (value.persons === 1 || value.persons === 2);
