import type { Place, StationKind } from "@refrain/core/dance";
import { dots } from "./label.ts";
import { knownAt, mannerOf, role, type Sheet } from "./plan.ts";
import type { Mark } from "./scene.ts";

/** A station's mark on the curve. */
export function markOf(sheet: Sheet, owner: Place, kind: StationKind): Mark {
  const { p, ts } = sheet;
  const at = sheet.at(owner, sheet.curve.at(ts[kind]));
  const { shape } = sheet.loop.partners[owner];
  const colour = role(sheet, owner, "stroke");
  const known = knownAt(sheet.loop, owner, kind) !== "unknown";
  const base = { kind: "mark", shape, at } as const;
  const dash = (width: number) => (known ? {} : { dash: dots(width) });
  if (kind === "trigger" && sheet.look === "old") {
    const line = { colour, width: p.ringLine, ...dash(p.ringLine * 0.7) };
    return { ...base, part: "ring", r: p.ring, line };
  }
  if (kind === "move") {
    return known
      ? { ...base, part: "move", r: p.mark, fill: colour, edge: p.markEdge }
      : {
          ...base,
          part: "move",
          r: p.mark,
          fill: "paper",
          edge: p.markEdge,
          line: { colour, width: p.hair * 1.6, ...dash(p.hair * 1.6) },
        };
  }
  const manner = mannerOf(sheet.loop, owner);
  if (manner === "told" && sheet.widthAt(ts[kind]) >= 2.6 * p.bead) {
    return { ...base, part: "bead", r: p.bead, fill: "paper" };
  }
  const width = manner === "unknown" ? Math.max(1.2, p.hair * 1.3) : p.bead * 0.65;
  return { ...base, part: "bead", r: p.bead * 1.22, fill: "paper", line: { colour, width } };
}
