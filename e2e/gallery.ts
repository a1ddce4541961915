// The gallery as files on a server of its own, with the app's own security policy.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startWeb, type Web } from "@refrain/server/web";
import type { Page } from "playwright-core";

const root = join(import.meta.dirname, "..");

/** Builds the gallery and serves it. */
export async function serveGallery(): Promise<Web> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  const built = spawnSync(
    process.execPath,
    [vite, "build", "app/gallery", "--config", "app/gallery/vite.config.ts", "--logLevel", "warn"],
    { cwd: root, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  const folder = join(root, ".cache", "gallery");
  return startWeb({ folder, port: 0, host: "127.0.0.1", tries: 0, taken: () => undefined });
}

/** Opens the gallery with nothing shown yet; gives the names of all states. */
export async function openGallery(page: Page, origin: string): Promise<readonly string[]> {
  await page.goto(`${origin}/?state=none`);
  await page.waitForFunction(() => "gallery" in globalThis);
  return page.evaluate(() => [...(globalThis as unknown as Gallery).gallery.names]);
}

interface Gallery {
  readonly gallery: {
    readonly names: readonly string[];
    readonly show: (name: string) => Promise<void>;
    readonly arrive: () => Promise<void>;
  };
}

export const show = (page: Page, name: string): Promise<void> =>
  page.evaluate((name) => (globalThis as unknown as Gallery).gallery.show(name), name);

/** What the state shown has in store comes in, while it is looked at. */
export const arrive = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as Gallery).gallery.arrive());
