// The picture a shared link shows, drawn by the house and taken in a browser: `node scripts/card.ts` writes server/reading/card.png.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { eggHalves, eggPartners, en, join as joinHalves } from "@refrain/core/dance";
import { en as drawingEn, loopScene, toSvg } from "@refrain/core/drawing";
import { chromium } from "playwright-core";
import { fonts } from "../server/page/fonts.ts";
import { browserArgs, ensureBrowser } from "./browser.mjs";
import { palettePng } from "./palette-png.ts";
import { root } from "./setup.mjs";

const size = { width: 1200, height: 630 };
const loop = joinHalves(eggPartners, eggHalves.one, eggHalves.two);
const scene = loopScene(loop, { width: 1000, dance: en, words: drawingEn, sparse: true, sentence: false });
const svg = toSvg(scene);
const faces = fonts
  .map(
    ({ family, weights, data }) =>
      `@font-face{font-family:"${family}";font-weight:${weights};src:url(data:font/woff2;base64,${Buffer.from(data).toString("base64")})}`,
  )
  .join("");
const browser = await chromium.launch({
  executablePath: ensureBrowser((line: string) => console.log(line)),
  args: browserArgs,
});
const page = await browser.newPage({ viewport: size });
await page.setContent(
  `<style>${faces}</style><body style="margin:0;background:#FBF6EC;display:grid;place-items:center;height:630px">${svg.replace("<svg ", '<svg style="height:600px;width:auto" ')}</body>`,
);
await page.evaluate(() => document.fonts.ready);
const shot = await page.screenshot();
// Its pixels, read back by the browser itself.
const pixels = await page.evaluate(async (data) => {
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext("2d")!;
  pen.drawImage(image, 0, 0);
  const bytes = pen.getImageData(0, 0, image.width, image.height).data;
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}, shot.toString("base64"));
await browser.close();
const png = palettePng(Buffer.from(pixels, "base64"), size);
writeFileSync(join(root, "server", "reading", "card.png"), png);
console.log(`server/reading/card.png, ${png.length} bytes`);
