// What a round with the server does for a therapist's chair, on either side of it.
import { admitReader, advance, leave, linkIs, read, type Device } from "@refrain/vault";
import type { Hex32 } from "@refrain/wire";
import type { Desk } from "../desk.ts";
import { unpropose } from "./calls.ts";
import {
  endedOf,
  leaveSeat,
  proposedOf,
  rememberRoom,
  seatsOf,
  setEnded,
  setProposed,
  withdrawnOf,
} from "./notes.ts";
import { chairSpaces } from "./spaces.ts";

type Parts = Pick<Desk, "device" | "notes">;

/** True where something is to be sent after it. */
export async function stepChair(desk: Desk): Promise<boolean> {
  const admitted = await admit(desk);
  const left = await leaveClosed(desk);
  const sat = await sit(desk);
  return admitted || left || sat;
}

/** The reader is told of the space as soon as it exists; once the link's days are over, the question is taken back. */
async function admit(desk: Desk): Promise<boolean> {
  const { device, notes } = desk;
  const proposed = await proposedOf(notes);
  if (!proposed) return false;
  const seat = (await chairSpaces(device)).find(({ space }) => space === proposed.space);
  if (!seat) {
    if ((await linkIs(device, proposed.slot)) === "good") return false;
    await unpropose(desk);
    await setEnded(notes, "late");
    return true;
  }
  const told = await admitReader(device, proposed.slot, proposed.space);
  if (!told.ok && told.error.type === "offline") return false;
  await setProposed(notes, undefined);
  if (told.ok) return true;
  // The link was used up or too old meanwhile: nobody could ever read there.
  await leave(device, proposed.space);
  await setEnded(notes, "late");
  return true;
}

/**
 * A space that either has closed is left on every device: what was mine in it is erased, and what was read is forgotten.
 * So is one that came into being after its proposal was taken back.
 */
async function leaveClosed({ device, notes }: Parts): Promise<boolean> {
  const withdrawn = await withdrawnOf(notes);
  let left = false;
  for (const { space, closed, reads, persons } of await chairSpaces(device)) {
    if (!closed && !withdrawn.includes(space)) continue;
    if (reads) await rememberRoom(notes, { space, persons });
    else if (withdrawn.includes(space)) await setEnded(notes, (await endedOf(notes)) ?? "stopped");
    else await setEnded(notes, (await wasUsed(device, space)) ? "stopped" : "unused");
    await leave(device, space);
    left = true;
  }
  return left;
}

/** Whether either ever said anything there, also what was erased since. */
async function wasUsed(device: Device, space: Hex32): Promise<boolean> {
  const found = await read(device, space);
  return found.ok && found.value.entries.length + found.value.unsent.length > 0;
}

/** Links of couples who had not agreed yet when the digits were typed. */
async function sit({ device, notes }: Parts): Promise<boolean> {
  let came = false;
  for (const slot of await seatsOf(notes)) {
    const stage = await advance(device, slot);
    const over = stage.ok ? stage.value === "done" : isOver(stage.error.type);
    if (over) await leaveSeat(notes, slot);
    came ||= stage.ok && over;
  }
  return came;
}

const isOver = (type: string): boolean => type === "link-burnt" || type === "bad-handshake";
