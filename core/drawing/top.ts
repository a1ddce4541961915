import { otherPlace, places, type Place } from "@refrain/core/dance";
import { target } from "./hits.ts";
import { blocksHeight, shorten, type Block } from "./label.ts";
import { mannerOf, role, wordsAt, type Plan } from "./plan.ts";
import type { Face, TextLine } from "./scene.ts";
import { run, setPara } from "./type.ts";

/** The band over one lobe: the other's move, what a camera caught, the moment I lost you, and a feeling too long for the lobe. */
export interface TopBand {
  readonly owner: Place;
  readonly move: readonly Block[];
  readonly trigger: readonly Block[];
  readonly surface: readonly Block[];
  readonly height: number;
}

/**
 * Both bands, their moves in one size: a little smaller where that keeps each on one line. Where one runs a line longer
 * than the other, the other is broken once more, so that moves stand level.
 */
export function topBands(plan: Plan, surface: Readonly<Record<Place, readonly Block[]>>): readonly TopBand[] {
  const sized =
    moveParts
      .map((part) => ({ ...plan, p: { ...plan.p, moveSize: plan.p.moveSize * part } }))
      .find((sized) => places.every((owner) => linesIn(moveBlocks(sized, owner, 1), "move") <= 1)) ?? plan;
  const first = places.map((owner) => topBand(sized, owner, surface[owner], 1, 1));
  const lines = first.map(cameraLines);
  const close = Math.max(...lines) - Math.min(...lines) <= 1;
  const level = (band: TopBand, lines: (band: TopBand) => number) =>
    close && first.some((other) => lines(other) === lines(band) + 1) ? lines(band) + 1 : 1;
  return first.map((band) =>
    topBand(
      sized,
      band.owner,
      surface[band.owner],
      plan.p.stacked ? level(band, moveLines) : 1,
      level(band, cameraLines),
    ),
  );
}

/** How much smaller moves may be set. */
const moveParts = [1, 0.94, 0.88, 0.82, 0.76];

const linesIn = (blocks: readonly Block[], part: TextLine["part"]): number =>
  blocks.reduce((sum, { para }) => sum + (para.part === part ? para.lines.length : 0), 0);
const moveLines = (band: TopBand): number => linesIn(band.move, "move");
const cameraLines = (band: TopBand): number => linesIn(band.trigger, "camera");

function topBand(
  plan: Plan,
  owner: Place,
  surface: readonly Block[],
  leastMove: number,
  leastCamera: number,
): TopBand {
  const move = moveBlocks(plan, otherPlace(owner), leastMove);
  const trigger = plan.p.sparse ? [] : triggerBlocks(plan, owner, leastCamera);
  // Between two other targets each keeps the height of one: words to the move, ring or feeling below.
  const missing = surface.length > 0 && trigger.length > 0 ? target + 2 - blocksHeight(trigger) : 0;
  const between = lifted(trigger, missing / 2);
  const under = lifted(surface, missing / 2);
  return {
    owner,
    move,
    trigger: between,
    surface: under,
    height: blocksHeight([...move, ...between, ...under]),
  };
}

/** More space above a group of blocks. */
function lifted(blocks: readonly Block[], more: number): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined || more <= 0) return blocks;
  return [{ ...first, para: { ...first.para, before: first.para.before + more } }, ...rest];
}

export const moveFace = (plan: Plan): Face => ({ family: "serif", size: plan.p.moveSize, weight: 500 });
export const nameFace = (plan: Plan): Face => ({ family: "sans", size: plan.p.nameSize, weight: 600 });
export const textFace = (plan: Plan): Face => ({ family: "sans", size: plan.p.textSize, weight: 400 });
export const captionFace = (plan: Plan): Face => ({
  family: "sans",
  size: plan.p.captionSize,
  weight: 500,
  spacing: 0.2,
});

/** The mark beside a name or a move, as large as the words allow. */
export const markBeside = (owner: Place, face: Face, known: boolean): NonNullable<Block["mark"]> =>
  face.family === "serif"
    ? { owner, r: face.size * 0.27, gap: face.size * 0.3, known }
    : { owner, r: face.size * 0.36, gap: face.size * 0.4, known };

const columnOf = (plan: Plan): number => plan.p.bandWidth * plan.curve.a;

function moveBlocks(plan: Plan, mover: Place, least: number): readonly Block[] {
  const { p, measure, direction } = plan;
  const { name } = plan.loop.partners[mover];
  const text = wordsAt(plan, mover, "move");
  const known = text !== "";
  const face = moveFace(plan);
  const colour = role(plan, mover, "words");
  const column = columnOf(plan);
  const style = { part: "move", face, lineHeight: 1.12 } as const;
  const set = (words: string, mark: boolean, before: number): Block => {
    const beside = markBeside(mover, face, known);
    const room = mark ? column - 2 * beside.r - beside.gap : column;
    const para = setPara([run(words, colour, face.weight)], style, room, measure, direction, before, least);
    return mark ? { para, mark: beside } : { para };
  };
  const open = (before: number): Block => ({
    para: setPara([], style, column, measure, direction, before),
    open: { owner: mover, width: face.size * 3.4 },
  });
  if (p.sparse && known) return [set(text, true, 0)];
  if (!p.stacked && known) return [set(plan.words.moved(name, text), true, 0)];
  if (mannerOf(plan.loop, mover) === "unknown") return [nameBlock(plan, mover, column, known)];
  return [
    nameBlock(plan, mover, column, known),
    known ? set(text, false, p.nameToMove) : withLine(open(p.nameToMove)),
  ];
}

/** A name over its move, whole: on two lines where one is too short; only beyond that it is shortened. */
function nameBlock(plan: Plan, owner: Place, column: number, known: boolean): Block {
  const face = nameFace(plan);
  const mark = markBeside(owner, face, known);
  const room = column - 2 * mark.r - mark.gap;
  const style = { part: "name", face, lineHeight: 1.2 } as const;
  const set = (name: string, room: number) =>
    setPara([run(name, role(plan, owner, "words"), face.weight)], style, room, plan.measure, plan.direction);
  const { name } = plan.loop.partners[owner];
  const whole = set(name, room);
  if (whole.lines.length <= 2) return { para: whole, mark };
  return { para: set(shorten(name, face, room, plan.measure), Number.POSITIVE_INFINITY), mark };
}

/** An open place is as high as one line of its words. */
const withLine = (block: Block): Block => ({
  ...block,
  para: { ...block.para, lines: [{ runs: [], width: block.open?.width ?? 0 }] },
});

/** An open place in a column. */
export function openBlock(plan: Plan, owner: Place, before: number): Block {
  const face = textFace(plan);
  const style = { part: "open", face, lineHeight: 1.38 } as const;
  return withLine({
    para: setPara([], style, 0, plan.measure, plan.direction, before),
    open: { owner, width: face.size * 4.6 },
  });
}

function triggerBlocks(plan: Plan, owner: Place, least: number): readonly Block[] {
  const { p, measure, direction } = plan;
  const text = wordsAt(plan, owner, "trigger");
  const face = textFace(plan);
  const style = { part: "camera", face, lineHeight: 1.38 } as const;
  const camera: Block =
    text === ""
      ? openBlock(plan, owner, p.moveToCamera)
      : {
          para: setPara(
            [run(text, "ink", face.weight)],
            style,
            p.cameraWidth * plan.curve.a,
            measure,
            direction,
            p.moveToCamera,
            least,
          ),
        };
  if (plan.look === "new") return [camera];
  return [
    ...(text === "" && mannerOf(plan.loop, owner) !== "told" ? [] : [camera]),
    captionBlock(plan, plan.words.lostYou, role(plan, owner, "words"), columnOf(plan), p.cameraToLost),
  ];
}

export function captionBlock(
  plan: Plan,
  text: string,
  colour: "quiet" | ReturnType<typeof role>,
  column: number,
  before: number,
): Block {
  const face = captionFace(plan);
  const style = { part: "caption", face, lineHeight: 1.35 } as const;
  return {
    para: setPara([run(text, colour, face.weight)], style, column, plan.measure, plan.direction, before),
  };
}
