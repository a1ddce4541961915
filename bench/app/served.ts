import { startWeb } from "@refrain/server/web";
import { buildApp } from "../../cli/serve/build-app.ts";
import { findBrowser } from "../../scripts/browser.mjs";

export interface Served {
  readonly address: string;
  /** The browser to look at it with. */
  readonly executablePath: string;
  readonly stop: () => Promise<void>;
}

/** The app as it is built, served on loopback. */
export async function served(): Promise<Served> {
  const built = await buildApp(() => console.log("Building the app."));
  if (built.kind === "failed") throw new Error(built.said);
  const web = await startWeb({
    folder: built.folder,
    port: 0,
    host: "127.0.0.1",
    tries: 0,
    taken: () => undefined,
  });
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser");
  return { address: `http://127.0.0.1:${web.port}/`, executablePath, stop: () => web.stop() };
}
