import { boxOf } from "./stations.ts";
import { target } from "./hits.ts";
import type { Box, Item, Mark, Point, Rule, Scene, TextLine } from "./scene.ts";

/** What is wrong with a laid-out figure. */
export type Fault =
  | { readonly kind: "lines-meet"; readonly one: string; readonly other: string }
  | {
      readonly kind: "line-on-stroke" | "line-on-mark" | "line-on-rule" | "line-outside";
      readonly line: string;
    }
  | { readonly kind: "mark-outside"; readonly part: Mark["part"] }
  | { readonly kind: "target-small" | "target-outside"; readonly id: string }
  | { readonly kind: "targets-meet"; readonly one: string; readonly other: string };

/**
 * The check for drawings: no two lines of text meet, no line meets a stroke, a mark or a hairline, none leaves the figure;
 * what can be touched is large enough and never lies across another's. It believes the widths the scene was laid out with.
 */
export function faultsOf(scene: Scene): readonly Fault[] {
  const items = itemsOf(scene);
  const lines = items.filter((item) => item.kind === "text");
  const boxes = items.flatMap((item) => boxOf(item).map((box) => ({ box, item })));
  const marks = items.filter((item) => item.kind === "mark");
  const rules = items.filter((item) => item.kind === "rule");
  const meeting = boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other): Fault[] => {
      if (!meet(one.box, other.box) || isInside(one.item, other.item)) return [];
      return [{ kind: "lines-meet", one: sayItem(one.item), other: sayItem(other.item) }];
    }),
  );
  const alone = boxes.flatMap(({ box, item }): Fault[] => {
    const line = sayItem(item);
    return [
      ...(leaves(box, scene) ? [{ kind: "line-outside", line } as const] : []),
      ...(scene.strokes.some((stroke) => onStroke(box, stroke.samples))
        ? [{ kind: "line-on-stroke", line } as const]
        : []),
      ...(marks.some((mark) => onMark(box, mark)) ? [{ kind: "line-on-mark", line } as const] : []),
      ...(rules.some((rule) => onRule(box, rule)) ? [{ kind: "line-on-rule", line } as const] : []),
    ];
  });
  const out = marks.flatMap((mark): Fault[] =>
    leaves(around(mark), scene) ? [{ kind: "mark-outside", part: mark.part }] : [],
  );
  return lines.length === 0 ? [] : [...meeting, ...alone, ...out, ...targetFaults(scene)];
}

export const itemsOf = (scene: Scene): readonly Item[] => [
  ...scene.heading,
  ...scene.ground,
  ...scene.stations.flatMap((station) => station.items),
  ...scene.names.flatMap((name) => name.items),
  scene.dot,
  ...scene.sentence,
];

function targetFaults(scene: Scene): readonly Fault[] {
  const small = scene.stations.flatMap(({ id, hit }): Fault[] => [
    ...(hit.width < target - 0.01 || hit.height < target - 0.01
      ? [{ kind: "target-small", id } as const]
      : []),
    ...(leaves(hit, scene) ? [{ kind: "target-outside", id } as const] : []),
  ]);
  const meeting = scene.stations.flatMap((one, i) =>
    scene.stations
      .slice(i + 1)
      .flatMap((other): Fault[] =>
        meet(one.hit, other.hit) ? [{ kind: "targets-meet", one: one.id, other: other.id }] : [],
      ),
  );
  return [...small, ...meeting];
}

const slack = 0.01;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - slack &&
  b.x < a.x + a.width - slack &&
  a.y < b.y + b.height - slack &&
  b.y < a.y + a.height - slack;

const leaves = (box: Box, scene: Scene): boolean =>
  box.x < -slack ||
  box.y < -slack ||
  box.x + box.width > scene.width + slack ||
  box.y + box.height > scene.height + slack;

/** *Not known yet* stands in its open place on purpose. */
const isInside = (one: Item, other: Item): boolean =>
  (one.kind === "area" && other.kind === "text" && other.part === "open") ||
  (other.kind === "area" && one.kind === "text" && one.part === "open");

const sayItem = (item: Item): string =>
  item.kind === "text"
    ? `${item.part}: ${sayLine(item)}`
    : item.kind === "area"
      ? `open ${item.owner}`
      : item.kind;

const sayLine = (line: TextLine): string => line.runs.map((run) => run.text).join("");

const distance = (box: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

/** Whether any of a stroke lies under a box: its samples, and the points between them. */
function onStroke(
  box: Box,
  samples: readonly { readonly x: number; readonly y: number; readonly w: number }[],
) {
  return samples.some((sample, i) => {
    const next = samples[i + 1] ?? sample;
    return [0, 0.25, 0.5, 0.75].some((part) => {
      const at = { x: sample.x + (next.x - sample.x) * part, y: sample.y + (next.y - sample.y) * part };
      return distance(box, at) < (sample.w + (next.w - sample.w) * part) / 2 - slack;
    });
  });
}

const around = (mark: Mark): Box => {
  const r = mark.r + (mark.line?.width ?? 0) / 2;
  return { x: mark.at.x - r, y: mark.at.y - r, width: 2 * r, height: 2 * r };
};

const onMark = (box: Box, mark: Mark): boolean =>
  mark.shape === "square"
    ? meet(box, squareOf(mark))
    : distance(box, mark.at) < mark.r + (mark.line?.width ?? 0) / 2 - slack;

const squareOf = (mark: Mark): Box => {
  const half = mark.r * 0.9 + (mark.line?.width ?? 0) / 2;
  return { x: mark.at.x - half, y: mark.at.y - half, width: 2 * half, height: 2 * half };
};

/** The line itself is cut at the names; a hairline keeps away from every word. */
const onRule = (box: Box, { from, to }: Rule): boolean =>
  meet(box, {
    x: Math.min(from.x, to.x) - 0.5,
    y: Math.min(from.y, to.y) - 0.5,
    width: Math.abs(to.x - from.x) + 1,
    height: Math.abs(to.y - from.y) + 1,
  });
