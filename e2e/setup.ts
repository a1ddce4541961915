// Once for all journeys: the app built as it is served, the real server on a free port, one browser.
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildApp } from "../cli/serve/build-app.ts";
import { browserArgs, findBrowser } from "../scripts/browser.mjs";
import { serveAll } from "./serve-all.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser listens for those who drive it. */
    readonly browser: string;
    /** The address the app is served at. */
    readonly origin: string;
    /** The built app. */
    readonly folder: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await buildApp(() => undefined);
  if (built.kind === "failed") throw new Error(built.said);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("The browser tests need Chromium or Chrome; see scripts/browser.mjs.");
  const [server, browser] = await Promise.all([
    serveAll(built.folder),
    chromium.launchServer({ executablePath, args: browserArgs }),
  ]);
  project.provide("browser", browser.wsEndpoint());
  project.provide("origin", server.origin);
  project.provide("folder", built.folder);
  return async () => {
    await browser.close();
    await server.stop();
  };
}
