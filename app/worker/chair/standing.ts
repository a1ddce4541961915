// How this device stands to a therapist's chair, on either side of it.
import type { Place } from "@refrain/core/dance";
import { shownKeys } from "@refrain/core/dance";
import { devicesOf, proposals, type SpaceView } from "@refrain/vault";
import { showsNothing, type Room, type Showing } from "../../state/chair/standing.ts";
import type { DeviceRow } from "../../state/ours/standing.ts";
import type { Desk } from "../desk.ts";
import type { ReadBodies } from "../history.ts";
import { declinedOf, endedOf, pastRooms, proposedOf, seatsOf } from "./notes.ts";
import { chairSpaces, entriesIn, openSeat, ownEntriesIn, type Seat } from "./spaces.ts";

type Parts = Pick<Desk, "device" | "notes">;

export async function showingOf(
  { device, notes }: Parts,
  ours: SpaceView | undefined,
  me: Place,
  bodies: ReadBodies,
): Promise<Showing> {
  const seat = await openSeat(device);
  if (seat) {
    const entries = await ownEntriesIn(device, seat, me, bodies);
    const keys = (place: Place) => [...shownKeys(entries, place)].toSorted();
    return {
      stage: "open",
      alone: seat.persons === 1,
      mine: keys(me),
      theirs: keys(me === "one" ? "two" : "one"),
    };
  }
  if (await askedOf({ device, notes }, ours)) return { ...showsNothing, stage: "asked" };
  if (await proposedOf(notes)) return { ...showsNothing, stage: "proposed" };
  const ended = await endedOf(notes);
  if (!ended) return showsNothing;
  return { ...showsNothing, stage: "ended", ...(ended === "stopped" ? {} : { why: ended }) };
}

/** The entry of what the other proposes last, where this person has not said no to it. */
export async function askedOf({ device, notes }: Parts, ours: SpaceView | undefined) {
  if (!ours || ours.closed) return undefined;
  const found = await proposals(device, ours.space);
  const declined = await declinedOf(notes);
  return found.ok ? found.value.findLast(({ entry }) => !declined.includes(entry))?.entry : undefined;
}

/** What is shown on this device: the rooms that are open, then those that were closed, of which nothing is kept. */
export async function roomsOf({ device, notes }: Parts, bodies: ReadBodies): Promise<readonly Room[]> {
  const rooms: Room[] = [];
  for (const seat of await chairSpaces(device)) {
    const { space, persons, closed, reads } = seat;
    if (reads)
      rooms.push({ space, persons, closed, entries: closed ? [] : await entriesIn(device, seat, bodies) });
  }
  const past = (await pastRooms(notes)).filter(({ space }) => !rooms.some((room) => room.space === space));
  return [...rooms, ...past.map((room): Room => ({ ...room, entries: [], closed: true }))];
}

/** The devices that read what is shown from here. */
export async function readersOf({ device }: Parts): Promise<readonly DeviceRow[]> {
  const seat = await openSeat(device);
  if (!seat) return [];
  const found = devicesOf(device, seat.space);
  if (!found.ok) return [];
  return found.value
    .filter(({ person }) => person >= seat.persons)
    .map(({ card }): DeviceRow => ({ id: card.sign, whose: "therapist" }));
}

/** Spaces that go to a server for the sake of a chair; and whether one is waited for. */
export async function chairNeeds({
  device,
  notes,
}: Parts): Promise<{ readonly seats: readonly Seat[]; readonly waits: boolean }> {
  const waits = (await proposedOf(notes)) !== undefined || (await seatsOf(notes)).length > 0;
  return { seats: await chairSpaces(device), waits };
}
