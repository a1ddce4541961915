import { places, stationKinds, type StationKind } from "@refrain/core/dance";
import { hitBoxes, type Seed } from "./hits.ts";
import { markOf } from "./marks.ts";
import { knownAt, type Sheet } from "./plan.ts";
import type { Box, Item, StationGroup } from "./scene.ts";

/** What is set for each station, by its id. */
export type Words = Readonly<Record<string, readonly Item[]>>;

/** The stations in the order of the focus, each with its mark, its words and what can be touched. */
export function touchables(sheet: Sheet, words: Words, bandFoot: number): readonly StationGroup[] {
  const shown = places.flatMap((owner) =>
    stationKinds
      .filter((kind) => !sheet.p.sparse || kind === "surface" || kind === "underneath" || kind === "move")
      .map((kind) => ({ owner, kind, id: `${owner}-${kind}` })),
  );
  const marks = new Map(shown.map(({ owner, kind, id }) => [id, markOf(sheet, owner, kind)]));
  const seeds = shown.flatMap(({ kind, id }): Seed[] => {
    const mark = marks.get(id);
    const box = union((words[id] ?? []).flatMap(touchedBy)) ?? (mark && { ...mark.at, width: 0, height: 0 });
    return box ? [{ id, box, ...limits(sheet, kind, box, bandFoot) }] : [];
  });
  const hits = hitBoxes(seeds, sheet.p.width);
  return shown.flatMap(({ owner, kind, id }) => {
    const mark = marks.get(id);
    const hit = hits.get(id);
    if (mark === undefined || hit === undefined) return [];
    return [
      {
        id,
        owner,
        kind,
        known: knownAt(sheet.loop, owner, kind),
        lostYou: kind === "trigger",
        aloud: sheet.dance.aloud(sheet.loop, owner, kind),
        spot: mark.at,
        hit,
        items: [mark, ...(words[id] ?? [])],
      },
    ];
  });
}

/** How far a station may grow: feelings in a lobe up to the line, everything else as far as there is room. */
function limits(
  sheet: Sheet,
  kind: StationKind,
  box: Box,
  bandFoot: number,
): { readonly above: number; readonly below: number } {
  const { cy, curve } = sheet;
  const insideAbove = kind === "surface" && box.y > bandFoot;
  const insideBelow = kind === "underneath" && box.y < cy + curve.b;
  if (insideAbove) return { above: cy - curve.b, below: cy };
  if (insideBelow) return { above: cy, below: cy + curve.b };
  return box.y < cy ? { above: 0, below: cy } : { above: cy + curve.b, below: Number.POSITIVE_INFINITY };
}

/** Words, open places, and the mark beside a move. */
function touchedBy(item: Item): readonly Box[] {
  if (item.kind !== "mark") return boxOf(item);
  return [{ x: item.at.x - item.r, y: item.at.y - item.r, width: 2 * item.r, height: 2 * item.r }];
}

export function boxOf(item: Item): readonly Box[] {
  if (item.kind === "text") return [item.box];
  return item.kind === "area" && item.box ? [item.box] : [];
}

function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
