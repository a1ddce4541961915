import { en as danceWords, type Loop } from "@refrain/core/dance";
import { draw } from "./draw.ts";
import { fontFiles } from "./fonts.ts";

const width = 800;

/** The loop as one SVG that needs nothing else: the two fonts lie in it. */
export async function loopSvg(
  loop: Loop,
  title: string | undefined,
): Promise<{ svg: string; width: number; height: number }> {
  const faces = await Promise.all(
    fontFiles.map(
      async ({ family, weight, url }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await asData(url)}) format('woff2')}`,
    ),
  );
  const request = { loop, width, language: danceWords.language, under: true, ...(title ? { title } : {}) };
  const { scene, svg = "" } = await draw(request, faces.join(""));
  return { svg, width: scene.width, height: scene.height };
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
  const font = new Blob([blob], { type: "font/woff2" });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("not read")));
    reader.readAsDataURL(font);
  });
}
