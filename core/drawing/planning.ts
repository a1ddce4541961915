import type { DanceWords, Loop } from "@refrain/core/dance";
import { curve as curveOf, upperAt } from "./curve.ts";
import { lobe as lobeOf } from "./lobe.ts";
import { sideOf, type Plan, type Sheet } from "./plan.ts";
import { proportions } from "./proportions.ts";
import type { Direction, Measure } from "./scene.ts";
import { brushSpan, brushWidth, evenSpan, samples, stationTs } from "./stroke.ts";
import type { DrawingWords } from "./words/words.ts";

export interface Frame {
  readonly width: number;
  readonly sparse: boolean;
  readonly look: "old" | "new";
  readonly dance: DanceWords;
  readonly words: DrawingWords;
  readonly measure: Measure;
  readonly direction: Direction;
}

const strokeSamples = 100;

export function planOf(loop: Loop, { width, sparse, ...frame }: Frame): Plan {
  const p = proportions(width, sparse);
  const a = width / 2 - p.margin;
  const curve = curveOf(a, a * p.ratio);
  const ts = stationTs(p);
  const even = frame.look === "new";
  const span = even ? evenSpan(curve) : brushSpan(curve, p);
  const strokeWidth = (u: number, y: number) => (even ? a * p.even : brushWidth(curve, p, u, y));
  const start = upperAt(0.5);
  const widthAt = (t: number) => {
    const length = curve.lengthTo(t < start ? t + Math.PI : t);
    const u = (length - span.from) / (span.to - span.from);
    return u < 0 || u > 1 ? 0 : strokeWidth(u, curve.at(t).y);
  };
  const ring = curve.at(ts.trigger);
  const bead = curve.at(ts.surface);
  const move = curve.at(ts.move);
  const lobe = lobeOf(curve, p.axis * a, widthAt, [
    { ...ring, r: even ? p.bead * 1.6 : p.ring + p.ringLine / 2 },
    { ...bead, r: p.bead * 1.6 },
    { x: -move.x, y: move.y, r: p.mark + p.markEdge },
  ]);
  const stroke = samples(curve, span, strokeSamples, strokeWidth);
  return { loop, ...frame, p, curve, lobe, ts, span, stroke, strokeWidth, widthAt };
}

export function sheetOf(plan: Plan, crossing: number): Sheet {
  const cx = plan.p.width / 2;
  return {
    ...plan,
    cx,
    cy: crossing,
    at: (owner, point) => ({ x: cx + sideOf(plan.direction, owner) * point.x, y: crossing + point.y }),
  };
}
