// The drawing of the loop: a scene of plain data, and SVG text.
//
//   const scene = loopScene(join(partners, one, two), { width: 360, dance: en, words: drawingEn, measure });
//   const svg = toSvg(scene, { palette: dark, prefix: "mine-" });
//
// A renderer of its own walks the scene in the order told at `Scene`; colours are roles, looked up in a palette.
export * from "./scene.ts";
export { loopScene, dotAt, narrowest, type LoopOptions } from "./loop.ts";
export { toSvg, fontStacks, type SvgOptions } from "./svg.ts";
export { light, dark, newLight, newDark, paletteFor, type Palette } from "./palette.ts";
export { approximateWidth } from "./measure.ts";
export { pointOn } from "./track.ts";
export { dotAfter, turnSeconds, restSeconds } from "./motion.ts";
export { target } from "./hits.ts";
export { faultsOf, itemsOf, type Fault } from "./check.ts";
export type { DrawingWords } from "./words/words.ts";
export { en } from "./words/en/index.ts";
