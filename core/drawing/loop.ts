import {
  otherPlace,
  plain,
  places,
  stationKinds,
  type DanceWords,
  type Loop,
  type Place,
  type Sentence,
  type StationKind,
} from "@refrain/core/dance";
import { axisWords } from "./axis.ts";
import { bottomBand, placeBottom } from "./bottom.ts";
import { bandBlocks, placeInside, planInside } from "./inside.ts";
import { placeBlocks } from "./label.ts";
import { headingParas, sentenceParas, underParas } from "./lines.ts";
import { markOf } from "./marks.ts";
import { approximateWidth } from "./measure.ts";
import { placeName, waterline } from "./names.ts";
import { sheetOf, planOf } from "./planning.ts";
import type { Sheet } from "./plan.ts";
import { touchables, type Words } from "./stations.ts";
import type { Direction, Item, Measure, Point, Rule, Scene } from "./scene.ts";
import { placeStrokes } from "./strokes.ts";
import { topBands } from "./top.ts";
import { trackOf } from "./track.ts";
import { place, stackHeight, heightOf, type Para } from "./type.ts";
import type { DrawingWords } from "./words/words.ts";

export interface LoopOptions {
  /** px; below 320 it is drawn at 320. */
  readonly width: number;
  readonly dance: DanceWords;
  readonly words: DrawingWords;
  /** Where the height asked for exceeds the figure's own, the space is shared out: a page. px */
  readonly leastHeight?: number;
  readonly measure?: Measure;
  /** `new`: the loop after the change, with a pale ghost of the old stroke. */
  readonly look?: "old" | "new";
  /** Only moves and feelings, larger. */
  readonly sparse?: boolean;
  /** The name of the refrain, as on a poster; the tagline stands over it. */
  readonly title?: string;
  readonly tagline?: string;
  /** The sentence under the figure; true (the default) for the loop's own, false for none. */
  readonly sentence?: Sentence | boolean;
  /** What lies underneath, under the sentence; false by default. */
  readonly under?: Sentence | boolean;
  /** The way the figure runs; `one` stands where a line begins. */
  readonly direction?: Direction;
}

/** The narrowest figure drawn, px. */
export const narrowest = 320;

/** The loop laid out: every word measured, nothing overlapping, the height as it comes. Pure and quick (some ms). */
export function loopScene(loop: Loop, options: LoopOptions): Scene {
  const { sparse = false, look = "old", title = "", tagline = "" } = options;
  const width = Math.max(narrowest, options.width);
  const plan = planOf(loop, {
    width,
    sparse,
    look,
    dance: options.dance,
    words: options.words,
    measure: options.measure ?? approximateWidth,
    direction: options.direction ?? options.words.direction,
  });
  const { p, curve } = plan;
  const inside = planInside(plan);
  const bandColumn = p.bandWidth * curve.a;
  const aside = (owner: Place) => bandBlocks(plan, inside.surface, owner, bandColumn);
  const tops = topBands(plan, { one: aside("one"), two: aside("two") });
  const below = (owner: Place) =>
    bandBlocks(plan, inside.underneath, owner, p.stacked ? bandColumn : curve.a * 0.98);
  const bottom = bottomBand(plan, { one: below("one"), two: below("two") });
  const said = chosen(options.sentence ?? true, () => options.dance.link(loop, "outside"));
  const told = chosen(options.under ?? false, () => options.dance.under(loop, "outside"));
  const sentence = said ? sentenceParas(plan, said) : [];
  const under = told ? underParas(plan, told, sentence.length > 0 ? p.toUnder : 0) : [];
  const heading = headingParas(plan, title, tagline);

  const titled = heading.height > 0;
  const spoken = sentence.length + under.length > 0;
  // Space left over on a page: over the figure, between title and figure, before the sentence; the rest at the foot.
  const share = { top: titled ? 0.3 : 0.45, title: titled ? 0.2 : 0, sentence: spoken ? 0.2 : 0 };
  const lay = (extra: number) => {
    const headTop = (titled ? p.titleTop : p.top) + extra * share.top;
    const bandTop = titled ? headTop + heading.height + p.titleToBand + extra * share.title : headTop;
    const bandFoot = bandTop + Math.max(...tops.map((top) => top.height));
    const sheet = sheetOf(plan, bandFoot + p.rise + curve.b);
    const lower = placeBottom(sheet, bottom, sheet.cy + curve.b);
    const sentenceTop = lower.foot + p.toSentence + extra * share.sentence;
    const underTop = sentenceTop + stackHeight(sentence);
    const foot = spoken ? underTop + stackHeight(under) : lower.foot;
    const rest = 1 - share.top - share.title - share.sentence;
    return { headTop, bandFoot, sheet, lower, sentenceTop, underTop, height: foot + p.bottom + extra * rest };
  };
  const natural = lay(0);
  const extra = Math.max(0, (options.leastHeight ?? 0) - natural.height);
  const { headTop, bandFoot, sheet, lower, sentenceTop, underTop, height } = extra > 0 ? lay(extra) : natural;

  const words: Record<string, readonly Item[]> = {};
  const tell = (owner: Place, kind: StationKind, items: readonly Item[]) => {
    words[`${owner}-${kind}`] = [...(words[`${owner}-${kind}`] ?? []), ...items];
  };
  for (const top of tops) {
    const x = sheet.at(top.owner, { x: curve.a * 0.5, y: 0 }).x;
    const blocks = [...top.move, ...top.trigger, ...top.surface];
    const placed = placeBlocks(sheet, blocks, x, bandFoot - top.height);
    tell(otherPlace(top.owner), "move", placed.slice(0, top.move.length).flat());
    tell(top.owner, "trigger", placed.slice(top.move.length, top.move.length + top.trigger.length).flat());
    tell(top.owner, "surface", placed.slice(top.move.length + top.trigger.length).flat());
  }
  for (const owner of places) {
    tell(owner, "surface", placeInside(sheet, inside.surface, owner));
    tell(owner, "underneath", placeInside(sheet, inside.underneath, owner));
    for (const kind of ["story", "need", "underneath"] as const) tell(owner, kind, lower.items[kind][owner]);
  }
  const strokes = placeStrokes(sheet);
  const names = places.map((owner) => placeName(sheet, owner));
  const hairs = [...topHairs(sheet, bandFoot), ...lower.hairlines];
  return {
    width,
    height: Math.ceil(height - 1e-6),
    direction: plan.direction,
    language: options.words.language,
    look,
    title: title || options.words.title(loop.partners.one.name, loop.partners.two.name, look),
    description: description(loop, options.dance, said, told),
    heading: stacked(heading.paras, sheet.cx, headTop),
    ground: [
      ...strokes.pools,
      ...strokes.ghosts,
      ...waterline(sheet, names),
      ...hairs,
      ...strokes.areas,
      ...(sparse ? places.map((owner) => markOf(sheet, owner, "trigger")) : []),
      ...axisWords(sheet),
    ],
    stations: touchables(sheet, words satisfies Words, bandFoot),
    names: names.map(({ group }) => group),
    dot: dotAt({ x: sheet.cx, y: sheet.cy }, p.dot),
    sentence: [...stacked(sentence, sheet.cx, sentenceTop), ...stacked(under, sheet.cx, underTop)],
    strokes: strokes.strokes,
    track: trackOf(sheet),
  };
}

const chosen = (given: Sentence | boolean, own: () => Sentence): Sentence | undefined =>
  given === true ? own() : given === false ? undefined : given;

/** Everything the picture says, for those who hear it. */
function description(loop: Loop, dance: DanceWords, said?: Sentence, told?: Sentence): string {
  const sentences = [said, told].flatMap((sentence) => (sentence ? [plain(sentence)] : []));
  const stations = places.flatMap((owner) => stationKinds.map((kind) => dance.aloud(loop, owner, kind)));
  return [...sentences, ...stations].join(" ");
}

function stacked(paras: readonly Para[], x: number, top: number) {
  let y = top;
  return paras.flatMap((para) => {
    const lines = place(para, x, y);
    y += heightOf(para);
    return lines;
  });
}

/** From the band down to each ring. */
function topHairs(sheet: Sheet, bandFoot: number): readonly Rule[] {
  const { p, curve, ts } = sheet;
  return places.map((owner) => {
    const ring = sheet.at(owner, curve.at(ts.trigger));
    const clear = sheet.look === "new" ? p.bead * 1.6 + 8 : p.ring + p.ringLine / 2 + 2.5;
    return {
      kind: "rule",
      part: "hair",
      from: { x: ring.x, y: bandFoot + p.hairGap },
      to: { x: ring.x, y: ring.y - clear },
      line: { colour: "line", width: p.hair },
    };
  });
}

/** The slow dot, wherever it is. */
export const dotAt = (at: Point, r: number): Scene["dot"] => ({
  kind: "mark",
  part: "dot",
  shape: "circle",
  at,
  r,
  fill: "ink",
  edge: r * 0.55,
});
