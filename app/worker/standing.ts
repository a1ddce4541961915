// How this phone stands, gathered from the vault for the screens.
import { devicesOf, type Device, type SpaceView } from "@refrain/vault";
import type { DeviceRow, Reach, Standing } from "../state/ours/standing.ts";
import { chairNeeds, readersOf, roomsOf, showingOf } from "./chair/standing.ts";
import type { Opened, ReadBodies } from "./history.ts";
import { invitationNow } from "./inviting.ts";
import type { Desk } from "./desk.ts";

export async function standingOf(
  desk: Desk,
  { mine, ours }: { readonly mine?: SpaceView | undefined; readonly ours?: SpaceView | undefined },
  { halves, me }: Pick<Opened, "halves" | "me">,
  bodies: ReadBodies,
): Promise<Standing> {
  const { device } = desk;
  const { seats } = await chairNeeds(desk);
  const spaces = [mine, ours, ...seats].filter((space) => space !== undefined);
  const devices = [
    ...rowsOf(device, mine, true),
    ...(ours ? rowsOf(device, ours, false) : []),
    ...(await readersOf(desk)),
  ];
  const waiting = spaces.reduce((sum, space) => sum + space.waiting, 0);
  return {
    able: true,
    link: ours === undefined ? "none" : ours.closed ? "ended" : "open",
    reach: reachOf(desk, await usesServer(desk), waiting),
    waiting,
    devices,
    words: devices.some(({ whose }) => whose === "my-words"),
    invitation: await invitationNow(desk),
    halves,
    troubles: [...new Set(spaces.flatMap(({ alarms }) => alarms.map(({ type }) => type)))],
    showing: await showingOf(desk, ours, me, bodies),
    rooms: await roomsOf(desk, bodies),
  };
}

/** Whether anything of this phone goes to a server: only once its owner asked for what needs one. */
export async function usesServer(desk: Pick<Desk, "device" | "notes" | "spaces">): Promise<boolean> {
  const { device } = desk;
  const { mine, ours } = await desk.spaces();
  const { seats, waits } = await chairNeeds(desk);
  if (waits || seats.length > 0) return true;
  const own = mine ? devicesOf(device, mine.space) : undefined;
  const farewells = await device.ports.storage.list("f/");
  return ours !== undefined || (own?.ok === true && own.value.length > 1) || farewells.length > 0;
}

const reachOf = (desk: Desk, uses: boolean, waiting: number): Reach =>
  !uses
    ? "alone"
    : desk.reached === "sent" || desk.reached === undefined
      ? waiting > 0
        ? "waiting"
        : "sent"
      : desk.reached;

/** The devices of a space: all of `mine`, and only the other's of `ours`. */
function rowsOf(device: Device, space: SpaceView | undefined, mine: boolean): readonly DeviceRow[] {
  const found = space ? devicesOf(device, space.space) : undefined;
  if (!space || !found?.ok) return [];
  return found.value
    .filter(({ person }) => mine || person !== space.me)
    .map(({ card }): DeviceRow => {
      const own = card.sign === device.card.sign ? "this" : card.paper ? "my-words" : "mine";
      return { id: card.sign, whose: mine ? own : card.paper ? "their-words" : "theirs" };
    });
}
