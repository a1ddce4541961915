// Lays figures out beside the page: nothing on it has to wait, however long the words are.
import { fontFaces, letters } from "./fonts.ts";
import { layOut } from "./lay-out.ts";
import { canvasMeasure } from "./measure.ts";
import type { Answered, Asked } from "./scene-request.ts";

/** A worker has fonts of its own. */
declare const fonts: FontFaceSet;

const ready = letters(fonts, fontFaces());

addEventListener("message", ({ data: { id, request, css } }: MessageEvent<Asked>) => {
  void ready.then(() => {
    const canvas = typeof OffscreenCanvas === "undefined" ? undefined : new OffscreenCanvas(1, 1);
    postMessage({ id, ...layOut(request, canvasMeasure(canvas), css) } satisfies Answered);
  });
});
