// The spaces of a device that somebody only reads, and what stands in them.
import { turned, type Entry, type Place } from "@refrain/core/dance";
import { isForRoom } from "@refrain/core/dance";
import { spacesOf, type Device, type SpaceView } from "@refrain/vault";
import { placeOf, saidIn, type ReadBodies } from "../history.ts";

export interface Seat extends SpaceView {
  /** How many may write there. */
  readonly persons: 1 | 2;
  /** Whether this device only reads there. */
  readonly reads: boolean;
}

export async function chairSpaces(device: Device): Promise<readonly Seat[]> {
  const all = await spacesOf(device);
  return all
    .filter(({ kind }) => kind === "therapy")
    .map((view) => {
      const roles = device.logs.get(view.space)?.roster.roles ?? [];
      return {
        ...view,
        persons: roles.filter((role) => role === "writer").length === 1 ? 1 : 2,
        reads: roles[view.me] !== "writer",
      };
    });
}

/** Where this person shows something now. */
export const openSeat = async (device: Device): Promise<Seat | undefined> =>
  (await chairSpaces(device)).findLast(({ reads, closed }) => !reads && !closed);

/** Whether this phone draws the two the other way round than the space does. */
export const isAcross = (seat: Seat, me: Place): boolean => placeOf(seat.me) !== me;

/** What counts there, each with who showed it; as the space has it. */
export async function entriesIn(
  device: Device,
  { space }: SpaceView,
  bodies: ReadBodies,
): Promise<readonly Entry[]> {
  const { said } = await saidIn(device, space, bodies);
  return said
    .map(({ said: { id, fact }, author, lamport, person }): Entry => ({
      id: `${author}.${id}`,
      author,
      lamport,
      at: 0,
      fact,
      from: placeOf(person),
    }))
    .filter(isForRoom);
}

/** The same as this phone draws the two. */
export async function ownEntriesIn(
  device: Device,
  seat: Seat,
  me: Place,
  bodies: ReadBodies,
): Promise<readonly Entry[]> {
  const entries = await entriesIn(device, seat, bodies);
  return isAcross(seat, me) ? entries.map(turned) : entries;
}
