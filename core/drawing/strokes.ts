import { places, type Place } from "@refrain/core/dance";
import { arcPath, upperAt } from "./curve.ts";
import { dots } from "./label.ts";
import { mannerOf, role, type Sheet } from "./plan.ts";
import type { Area, Fade, Point, Stroke } from "./scene.ts";
import { brushSpan, brushWidth, dotsPath, outlinePath, samples, type Stop } from "./stroke.ts";

const outlineSamples = 100;

export interface PlacedStrokes {
  readonly pools: readonly Area[];
  readonly ghosts: readonly Area[];
  readonly areas: readonly Area[];
  readonly strokes: readonly Stroke[];
}

export function placeStrokes(sheet: Sheet): PlacedStrokes {
  return {
    pools: places
      .filter((owner) => mannerOf(sheet.loop, owner) !== "unknown")
      .map((owner) => pool(sheet, owner)),
    // Between the dots of a guess the old stroke would look through.
    ghosts:
      sheet.look === "new"
        ? places.filter((owner) => mannerOf(sheet.loop, owner) === "told").map((owner) => ghost(sheet, owner))
        : [],
    areas: places.map((owner) => area(sheet, owner)),
    strokes: places.map((owner) => stroke(sheet, owner)),
  };
}

/** The lower half of the lobe, in its owner's pale hue: from a third at the line to full at the bottom. */
function pool(sheet: Sheet, owner: Place): Area {
  const colour = role(sheet, owner, "pool");
  const path = arcPath(sheet.curve, Math.PI / 2, Math.PI, 8, (point) => sheet.at(owner, point));
  const { cx, cy, curve } = sheet;
  const fill: Fade = {
    from: { x: cx, y: cy },
    to: { x: cx, y: cy + curve.b },
    stops: [
      { at: 0, colour, opacity: 0.35 },
      { at: 1, colour, opacity: 1 },
    ],
  };
  return { kind: "area", part: "pool", owner, path: `${path}Z`, fill };
}

/** Behind the new loop, the old stroke, pale. */
function ghost(sheet: Sheet, owner: Place): Area {
  const { curve, p } = sheet;
  const old = samples(curve, brushSpan(curve, p), outlineSamples, (u, y) => brushWidth(curve, p, u, y));
  const path = outlinePath(old, (point) => sheet.at(owner, point));
  return { kind: "area", part: "ghost", owner, path, fill: role(sheet, owner, "ghost") };
}

function area(sheet: Sheet, owner: Place): Area {
  const at = (point: Point) => sheet.at(owner, point);
  const colour = role(sheet, owner, "stroke");
  const base = { kind: "area", part: "stroke", owner } as const;
  const manner = mannerOf(sheet.loop, owner);
  if (manner === "unknown") {
    const width = Math.max(1.3, sheet.p.hair * 1.5);
    return { ...base, path: outlinePath(sheet.stroke, at), line: { colour, width, dash: dots(width) } };
  }
  const fill = sheet.look === "new" ? handedOn(sheet, owner) : colour;
  if (manner === "guess") {
    const least = Math.max(2.4, sheet.curve.a * 0.0085);
    const path = dotsPath(sheet.curve, sheet.span, sheet.strokeWidth, stopsOf(sheet), least, at);
    return { ...base, path, fill };
  }
  return { ...base, path: outlinePath(sheet.stroke, at), fill };
}

/** What a dotted stroke leaves room for: the beads, the mark of the move, the dot on the crossing. */
function stopsOf(sheet: Sheet): readonly Stop[] {
  const { curve, ts, p } = sheet;
  const bead = p.bead * 1.6;
  const edge = sheet.look === "new" ? [{ at: curve.lengthTo(ts.trigger), r: bead }] : [];
  return [
    ...edge,
    ...(p.sparse ? [ts.surface, ts.underneath] : [ts.surface, ts.story, ts.underneath, ts.need]).map((t) => ({
      at: curve.lengthTo(t),
      r: bead,
    })),
    { at: curve.lengthTo(Math.PI), r: p.dot * 1.55 },
    { at: curve.lengthTo(ts.move), r: p.mark + p.markEdge },
  ];
}

/** In the new loop a colour passes into the other's between the crossing and the trigger: handed on, not thrown. */
function handedOn(sheet: Sheet, owner: Place): Fade {
  const { curve } = sheet;
  const other = owner === "one" ? "two" : "one";
  return {
    from: sheet.at(owner, { x: -0.175 * curve.a, y: 0 }),
    to: sheet.at(owner, { x: -0.5 * curve.a, y: 0 }),
    stops: [
      { at: 0, colour: role(sheet, owner, "stroke"), opacity: 1 },
      { at: 1, colour: role(sheet, other, "stroke"), opacity: 1 },
    ],
  };
}

function stroke(sheet: Sheet, owner: Place): Stroke {
  const manner = mannerOf(sheet.loop, owner);
  const start = upperAt(0.5);
  return {
    owner,
    manner:
      manner === "unknown" ? "open" : manner === "guess" ? "dotted" : sheet.look === "new" ? "even" : "brush",
    spine: arcPath(
      sheet.curve,
      sheet.look === "new" ? start : sheet.curve.tAt(sheet.span.from),
      sheet.look === "new" ? start + Math.PI : sheet.curve.tAt(sheet.span.to),
      14,
      (point) => sheet.at(owner, point),
    ),
    length: sheet.span.to - sheet.span.from,
    samples: sheet.stroke.map((sample) => ({ ...sheet.at(owner, sample), w: sample.w })),
  };
}
