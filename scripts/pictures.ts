// Pictures of every state of the gallery, to be looked at one by one: `node scripts/pictures.ts [--whole] [name…]` writes
// .cache/pictures; --whole: the whole page, not only what the screen holds.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { openGallery, serveGallery, show } from "../e2e/gallery.ts";
import { browserArgs, ensureBrowser } from "./browser.mjs";
import { root } from "./setup.mjs";

const sizes = {
  phone: { width: 360, height: 740 },
  wide: { width: 1280, height: 800 },
  room: { width: 1920, height: 1080 },
};
const folder = join(root, ".cache", "pictures");
const pick = process.argv.slice(2).filter((one) => one !== "--whole");
const fullPage = process.argv.includes("--whole");

mkdirSync(folder, { recursive: true });
const web = await serveGallery();
const browser = await chromium.launch({
  executablePath: ensureBrowser((line: string) => console.log(line)),
  args: browserArgs,
});
const page = await browser.newPage({ reducedMotion: "reduce", locale: "en-GB", timezoneId: "UTC" });
const names = await openGallery(page, `http://127.0.0.1:${web.port}`);
let written = 0;
for (const colorScheme of ["light", "dark"] as const)
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    for (const name of names.filter((one) => pick.length === 0 || pick.some((part) => one.includes(part)))) {
      // Only a therapist's screens are made for a large one.
      if (size === "room" && !name.startsWith("room-")) continue;
      await show(page, name);
      await page.screenshot({ path: join(folder, `${name}.${size}.${colorScheme}.png`), fullPage });
      written += 1;
    }
  }
await browser.close();
await web.stop();
console.log(`${written} pictures in .cache/pictures`);
