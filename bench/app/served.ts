import { createServer } from "node:http";
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

/**
 * A page with nothing on it but a script that does nothing, on loopback: what any app at all takes of the browser. (The
 * script counts: without one the browser prepares no world to run it in.)
 */
export async function servedNothing(): Promise<Pick<Served, "address" | "stop">> {
  const server = createServer((asked, answer) => {
    const script = asked.url?.endsWith(".js");
    answer.setHeader("content-type", script ? "text/javascript" : "text/html");
    answer.end(
      script
        ? ""
        : '<!doctype html><html lang="en"><title>Notes</title><script type="module" src="/nothing.js"></script>',
    );
  });
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("no port");
  return {
    address: `http://127.0.0.1:${place.port}/`,
    stop: () => new Promise((closed) => server.close(() => closed())),
  };
}
