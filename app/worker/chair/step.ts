// What a round with the server does for a therapist's chair, on either side of it.
import { admitReader, advance, leave } from "@refrain/vault";
import type { Desk } from "../desk.ts";
import { leaveSeat, proposedOf, rememberRoom, seatsOf, setEnded, setProposed, withdrawnOf } from "./notes.ts";
import { chairSpaces } from "./spaces.ts";

type Parts = Pick<Desk, "device" | "notes">;

/** True where something is to be sent after it. */
export async function stepChair(parts: Parts): Promise<boolean> {
  const admitted = await admit(parts);
  const left = await leaveClosed(parts);
  const sat = await sit(parts);
  return admitted || left || sat;
}

/** The reader is told of the space as soon as it exists. */
async function admit({ device, notes }: Parts): Promise<boolean> {
  const proposed = await proposedOf(notes);
  const seat = (await chairSpaces(device)).find(({ space }) => space === proposed?.space);
  if (!proposed || !seat) return false;
  const told = await admitReader(device, proposed.slot, proposed.space);
  if (!told.ok && told.error.type === "offline") return false;
  await setProposed(notes, undefined);
  if (told.ok) return true;
  // The link was used up or too old meanwhile: nobody could ever read there.
  await leave(device, proposed.space);
  await setEnded(notes, true);
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
    else await setEnded(notes, true);
    await leave(device, space);
    left = true;
  }
  return left;
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
