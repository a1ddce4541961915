import { places, stationKinds } from "@refrain/core/dance";
import { arcPath } from "./curve.ts";
import type { Sheet } from "./plan.ts";
import type { Point, Track } from "./scene.ts";

const steps = 180;

/** The dot's way round, from the crossing over the lobe of `two` first. */
export function trackOf(sheet: Sheet): Track {
  const { curve, ts, look } = sheet;
  const draw = (point: Point): Point => sheet.at("two", point);
  const at = (owner: "one" | "two", t: number) => {
    const length = curve.lengthTo(t) / curve.turn + (owner === "one" ? 0.5 : 0);
    return length - Math.floor(length);
  };
  return {
    path: `${arcPath(curve, 0, 2 * Math.PI, 24, draw)}Z`,
    length: curve.turn,
    points: Array.from({ length: steps + 1 }, (_, i) => draw(curve.at(curve.tAt((curve.turn * i) / steps)))),
    rests:
      look === "new" ? [] : (["two", "one"] as const).map((owner) => ({ owner, at: at(owner, ts.trigger) })),
    stations: places.flatMap((owner) =>
      stationKinds.map((kind) => ({ id: `${owner}-${kind}`, at: at(owner, ts[kind]) })),
    ),
  };
}

/** The point at a fraction of the way round. */
export function pointOn(track: Track, part: number): Point {
  const place = (part - Math.floor(part)) * (track.points.length - 1);
  const i = Math.min(track.points.length - 2, Math.floor(place));
  const [from, to] = [track.points[i], track.points[i + 1]];
  if (from === undefined || to === undefined) return { x: 0, y: 0 };
  const rest = place - i;
  return { x: from.x + (to.x - from.x) * rest, y: from.y + (to.y - from.y) * rest };
}
