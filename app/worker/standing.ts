// How this phone stands, gathered from the vault for the screens.
import { devicesOf, type Device, type SpaceView } from "@refrain/vault";
import type { DeviceRow, Reach, Standing } from "../state/ours/standing.ts";
import { invitationNow } from "./inviting.ts";
import type { Desk } from "./desk.ts";

export async function standingOf(
  desk: Desk,
  { mine, ours }: { readonly mine?: SpaceView | undefined; readonly ours?: SpaceView | undefined },
  halves: Standing["halves"],
): Promise<Standing> {
  const { device } = desk;
  const devices = [...rowsOf(device, mine, true), ...(ours ? rowsOf(device, ours, false) : [])];
  const waiting = (mine?.waiting ?? 0) + (ours?.waiting ?? 0);
  return {
    able: true,
    link: ours === undefined ? "none" : ours.closed ? "ended" : "open",
    reach: reachOf(desk, await usesServer(desk), waiting),
    waiting,
    devices,
    words: devices.some(({ whose }) => whose === "my-words"),
    invitation: await invitationNow(desk),
    halves,
    rooms: [],
    troubles: [...new Set([...(mine?.alarms ?? []), ...(ours?.alarms ?? [])].map(({ type }) => type))],
  };
}

/** Whether anything of this phone goes to a server: only once its owner asked for what needs one. */
export async function usesServer({ device, spaces }: Pick<Desk, "device" | "spaces">): Promise<boolean> {
  const { mine, ours } = await spaces();
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
