import { en as danceWords } from "@refrain/core/dance";
import { en as drawingWords, light, loopScene, toSvg, type Measure } from "@refrain/core/drawing";
import type { Drawn, SceneRequest } from "./scene-request.ts";

/** Lays a figure out. On a slow phone this takes a while: it runs beside the page (scene-worker.ts). */
export function layOut(
  { loop, language: _, ...options }: SceneRequest,
  measure: Measure,
  css?: string,
): Drawn {
  const scene = loopScene(loop, { ...options, dance: danceWords, words: drawingWords, measure });
  return { scene, svg: css === undefined ? undefined : toSvg(scene, { palette: light, css }) };
}
