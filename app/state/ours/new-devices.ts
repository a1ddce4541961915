import type { Settings } from "../settings.ts";
import type { DeviceRow, Standing } from "./standing.ts";

/**
 * Devices that can read along and were not looked at yet under *Who can read this*. A phone that has never looked knows its own,
 * and the first one of the other side, which came with the link.
 */
export function newDevices(
  { devices }: Standing,
  { seenDevices }: Pick<Settings, "seenDevices">,
): readonly DeviceRow[] {
  // A therapist's device came by a yes of both, and stands in its own words.
  if (seenDevices)
    return devices.filter(({ id, whose }) => whose !== "therapist" && !seenDevices.includes(id));
  const theirs = devices.filter(({ whose }) => whose === "theirs").slice(1);
  return [...devices.filter(({ whose }) => whose === "mine" || whose === "my-words"), ...theirs];
}
