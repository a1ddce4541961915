import type { Settings } from "../settings.ts";
import type { DeviceRow, Standing } from "./standing.ts";

/**
 * Devices that can read along and were not looked at yet under *Who can read this*. A phone that has never looked knows its own,
 * and the first one of the other side, which came with the link. A therapist's first device came by a yes of one's own; any
 * other is pointed out.
 */
export function newDevices(
  { devices }: Standing,
  { seenDevices }: Pick<Settings, "seenDevices">,
): readonly DeviceRow[] {
  const of = (whose: DeviceRow["whose"]) => devices.filter((device) => device.whose === whose);
  const further = of("therapist").slice(1);
  if (seenDevices)
    return [...devices.filter(({ whose }) => whose !== "therapist"), ...further].filter(
      ({ id }) => !seenDevices.includes(id),
    );
  return [
    ...devices.filter(({ whose }) => whose === "mine" || whose === "my-words"),
    ...of("theirs").slice(1),
    ...further,
  ];
}
