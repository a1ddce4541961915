import { en as danceWords, type Loop } from "@refrain/core/dance";
import { en as drawingWords, light, loopScene, toSvg } from "@refrain/core/drawing";
import { canvasMeasure } from "./measure.ts";
import frauncesUrl from "@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2?url";
import figtreeUrl from "@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url";

const width = 800;

/** The loop as one SVG that needs nothing else: the two fonts lie in it. */
export async function loopSvg(
  loop: Loop,
  title: string | undefined,
): Promise<{ svg: string; width: number; height: number }> {
  const scene = loopScene(loop, {
    width,
    dance: danceWords,
    words: drawingWords,
    measure: canvasMeasure(),
    under: true,
    ...(title ? { title } : {}),
  });
  const [serif, sans] = await Promise.all([asData(frauncesUrl), asData(figtreeUrl)]);
  const css = [
    `@font-face{font-family:'Fraunces Variable';font-weight:100 900;src:url(${serif}) format('woff2')}`,
    `@font-face{font-family:'Figtree Variable';font-weight:300 900;src:url(${sans}) format('woff2')}`,
  ].join("");
  return { svg: toSvg(scene, { palette: light, css }), width: scene.width, height: scene.height };
}

/** The same as a picture, at three pixels per px. */
export async function loopPng(loop: Loop, title: string | undefined): Promise<Blob | undefined> {
  const { svg, width, height } = await loopSvg(loop, title);
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * 3;
    canvas.height = height * 3;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))) ?? undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A file of this app's own origin, as a data address. */
async function asData(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
