import { places, type Place } from "@refrain/core/dance";
import { fitFeelings, type Fitted, type Wanted } from "./feelings.ts";
import { openPlace, type Block } from "./label.ts";
import { mannerOf, role, wordsAt, type Plan, type Sheet } from "./plan.ts";
import type { Item, Role } from "./scene.ts";
import { guessBeside } from "./names.ts";
import { captionBlock, nameFace } from "./top.ts";
import { linesOf, run, setPara, textLine } from "./type.ts";
import { directionOf } from "./pieces.ts";

/** The feelings: set in the lobes where both fit, else handed to the bands whole. */
export interface Inside {
  readonly surface: Setting;
  readonly underneath: Setting;
}

interface Setting {
  readonly kind: "surface" | "underneath";
  readonly weight: number;
  readonly lineHeight: number;
  /** In the lobes; undefined where they went to the bands. */
  readonly fitted: Fitted | undefined;
  /** Whose words the blocks of `fitted` are. */
  readonly owners: readonly Place[];
  /** The size the words have, in the lobe or in the band, px. */
  readonly size: number;
}

/** Surface never larger than this part of underneath. */
const quieter = 0.9;

export function planInside(plan: Plan): Inside {
  const { p } = plan;
  const near = nameFace(plan).size * 0.6 + 4;
  const wanted = { pad: p.pad, near };
  const underneath = setting(plan, "underneath", p.underneathSize, {
    ...wanted,
    floor: p.floor / quieter,
    lineHeight: 1.1,
    best: 0.5,
    side: 1,
  });
  const guessOver = places.some((owner) => mannerOf(plan.loop, owner) === "guess") && !guessBeside(plan);
  const surface = setting(plan, "surface", Math.min(p.surfaceSize, underneath.size * quieter), {
    ...wanted,
    near: guessOver ? near + p.captionSize * 1.3 : near,
    floor: p.floor,
    lineHeight: 1.16,
    best: 0.49,
    side: -1,
  });
  return { surface, underneath };
}

function setting(plan: Plan, kind: Setting["kind"], most: number, wanted: Omit<Wanted, "face">): Setting {
  const weight = kind === "surface" ? 350 : 600;
  const owners = places.filter((owner) => wordsAt(plan, owner, kind) !== "");
  const face = { family: "serif", size: most, weight } as const;
  const texts = owners.map((owner) => wordsAt(plan, owner, kind));
  const fitted = fitFeelings(plan.lobe, texts, { ...wanted, face }, plan.measure);
  const size = fitted?.size ?? Math.max(wanted.floor, most * 0.62);
  return { kind, weight, lineHeight: wanted.lineHeight, fitted, owners, size };
}

const colourOf = (plan: Plan, kind: Setting["kind"], owner: Place): Role =>
  kind === "underneath" || plan.look === "new" ? role(plan, owner, "words") : "ink";

/** The words of one station inside its lobe; empty where they stand in a band. */
export function placeInside(sheet: Sheet, set: Setting, owner: Place): readonly Item[] {
  const text = wordsAt(sheet, owner, set.kind);
  if (text === "") return openInside(sheet, set, owner);
  const block = set.fitted?.blocks[set.owners.indexOf(owner)];
  if (block === undefined) return [];
  const at = sheet.at(owner, { x: sheet.lobe.axis, y: block.centre });
  const step = set.lineHeight * set.size;
  const face = { family: "serif", size: set.size, weight: set.weight } as const;
  const para = { part: set.kind, face, direction: directionOf(text, sheet.direction) };
  return linesOf(text, block.lines, colourOf(sheet, set.kind, owner), set.weight).map((line, i) =>
    textLine(para, line, { x: at.x, y: at.y + (i - (block.lines.length - 1) / 2) * step }, "middle"),
  );
}

/** The words of one station for its band; empty where they stand in the lobe. */
export function bandBlocks(plan: Plan, set: Setting, owner: Place, column: number): readonly Block[] {
  const text = wordsAt(plan, owner, set.kind);
  if (text === "" || set.fitted !== undefined) return [];
  const face = { family: "serif", size: set.size, weight: set.weight } as const;
  const para = setPara(
    [run(text, colourOf(plan, set.kind, owner), set.weight)],
    { part: set.kind, face, lineHeight: 1.2 },
    column,
    plan.measure,
    plan.direction,
    set.kind === "surface" ? plan.p.cameraToLost : plan.p.captionToText,
  );
  if (set.kind === "surface") return [{ para }];
  return [captionBlock(plan, plan.words.underneath, "quiet", column, 0), { para }];
}

/**
 * An open place in the lobe, as wide as a short word: for what a half that was given leaves out; none in a figure of few
 * words. An unknown half has one place, which says so.
 */
function openInside(sheet: Sheet, set: Setting, owner: Place): readonly Item[] {
  const { curve, lobe, p } = sheet;
  const manner = mannerOf(sheet.loop, owner);
  const unknown = manner === "unknown";
  if (unknown ? set.kind === "surface" : p.sparse || manner === "guess") return [];
  const side = set.kind === "surface" ? -1 : 1;
  const distance = side * curve.b * 0.42;
  const at = sheet.at(owner, { x: lobe.axis, y: distance });
  const height = set.kind === "surface" ? p.surfaceSize * 1.1 : p.underneathSize * 1.15;
  const room = 2 * (lobe.half(distance - height / 2, distance + height / 2) - p.pad);
  const caption = captionBlock(sheet, sheet.words.notYet, "quiet", Number.POSITIVE_INFINITY, 0).para;
  const line = unknown ? caption.lines.find(({ width }) => width + height * 0.4 <= room) : undefined;
  const wished = line ? Math.max(line.width + height, curve.a * 0.3) : curve.a * 0.36;
  const open = openPlace(sheet, owner, at.x, at.y, Math.min(wished, room), height);
  return line ? [open, textLine({ ...caption, part: "open" }, line, at, "middle")] : [open];
}
