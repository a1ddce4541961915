import { places, type Place } from "@refrain/core/dance";
import { blocksHeight, placeBlocks, type Block } from "./label.ts";
import { mannerOf, wordsAt, type Plan, type Sheet } from "./plan.ts";
import type { Item, Rule } from "./scene.ts";
import { captionBlock, openBlock, textFace } from "./top.ts";
import { run, setPara } from "./type.ts";

/** Story and longing under the figure: four columns side by side, or stacked, one column a partner. */
export interface BottomBand {
  readonly story: Readonly<Record<Place, readonly Block[]>>;
  readonly need: Readonly<Record<Place, readonly Block[]>>;
  /** Feelings too long for the lobes, under everything else. */
  readonly underneath: Readonly<Record<Place, readonly Block[]>>;
}

const none = { one: [], two: [] } as const;

export function bottomBand(plan: Plan, underneath: BottomBand["underneath"]): BottomBand {
  if (plan.p.sparse) return { story: none, need: none, underneath };
  const column = (plan.p.stacked ? plan.p.bandWidth : 0.46) * plan.curve.a;
  const both = (kind: "story" | "need", caption: string) => ({
    one: columnBlocks(plan, "one", kind, caption, column),
    two: columnBlocks(plan, "two", kind, caption, column),
  });
  return { story: both("story", plan.words.story), need: both("need", plan.words.longing), underneath };
}

function columnBlocks(
  plan: Plan,
  owner: Place,
  kind: "story" | "need",
  caption: string,
  column: number,
): readonly Block[] {
  const { measure, direction, p } = plan;
  const text = wordsAt(plan, owner, kind);
  if (mannerOf(plan.loop, owner) === "unknown") return [];
  const face = textFace(plan);
  const style = { part: kind, face, lineHeight: 1.38 } as const;
  return [
    captionBlock(plan, caption, "quiet", column, 0),
    text === ""
      ? openBlock(plan, owner, p.captionToText)
      : {
          para: setPara([run(text, "ink", face.weight)], style, column, measure, direction, p.captionToText),
        },
  ];
}

export interface PlacedBottom {
  readonly items: Readonly<Record<"story" | "need" | "underneath", Readonly<Record<Place, readonly Item[]>>>>;
  readonly hairlines: readonly Rule[];
  /** The lower edge of it all, px. */
  readonly foot: number;
}

/** Puts the band in place; `lowest` is the lowest point of the figure's middle line, px. */
export function placeBottom(sheet: Sheet, band: BottomBand, lowest: number): PlacedBottom {
  const { p, curve } = sheet;
  const x = (owner: Place, part: number) => sheet.at(owner, { x: part * curve.a, y: 0 }).x;
  const column = (owner: Place, blocks: readonly Block[], part: number, top: number) =>
    placeBlocks(sheet, blocks, x(owner, part), top).flat();
  const both = (of: Readonly<Record<Place, readonly Block[]>>, part: number, top: number) => ({
    one: column("one", of.one, part, top),
    two: column("two", of.two, part, top),
  });
  const rowHeight = (of: Readonly<Record<Place, readonly Block[]>>) =>
    Math.max(...places.map((place) => blocksHeight(of[place])));
  const storyHeight = rowHeight(band.story);
  const needHeight = rowHeight(band.need);
  const top = lowest + (p.sparse ? 0 : p.fall);
  const stacked = p.stacked && storyHeight > 0;
  const needTop = stacked ? top + storyHeight + p.rowGap : top;
  const columnsFoot = stacked ? needTop + needHeight : top + Math.max(storyHeight, needHeight);
  const extra = rowHeight(band.underneath);
  const extraTop = columnsFoot + (p.sparse ? p.fall : p.rowGap);
  return {
    items: {
      story: both(band.story, p.stacked ? 0.5 : 0.8, top),
      need: both(band.need, p.stacked ? 0.5 : 0.28, needTop),
      underneath: both(band.underneath, p.stacked ? 0.5 : 0.54, extraTop),
    },
    hairlines: p.stacked
      ? []
      : places.flatMap((owner) => (band.story[owner].length > 0 ? hairlines(sheet, owner, top) : [])),
    foot: extra > 0 ? extraTop + extra : columnsFoot,
  };
}

function hairlines(sheet: Sheet, owner: Place, top: number): readonly Rule[] {
  return [sheet.ts.story, sheet.ts.need].map((t) => {
    const at = sheet.curve.at(t);
    const speed = sheet.curve.speed(t);
    const across = Math.abs(speed.x) / Math.hypot(speed.x, speed.y);
    const edge = Math.max(sheet.widthAt(t) / 2 / across, sheet.p.bead * 1.5);
    const from = sheet.at(owner, { x: at.x, y: at.y + edge });
    return {
      kind: "rule",
      part: "hair",
      from,
      to: { x: from.x, y: top - sheet.p.hair * 5.5 },
      line: { colour: "line", width: sheet.p.hair },
    };
  });
}
