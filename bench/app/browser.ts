// A browser driven by as little as possible. Test drivers listen to everything a page does, and the browser then keeps a
// stack for every request and timer: on a slow phone that alone makes tasks twice as long.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserArgs } from "../../scripts/browser.mjs";

type Params = Readonly<Record<string, unknown>>;
type Listener = (params: Record<string, unknown>) => void;

export interface Page {
  send<T = Record<string, unknown>>(method: string, params?: Params): Promise<T>;
  close(): Promise<void>;
}

export interface Browser {
  /** A page in a profile of its own, or in the profile of another page. */
  newPage(profile?: string): Promise<Page>;
  newProfile(): Promise<string>;
  /** What the browser writes down of itself while this runs. */
  trace(categories: readonly string[], run: () => Promise<void>): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export async function startBrowser(executable: string): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), "refrain-bench-"));
  const child = spawn(
    executable,
    [
      "--headless=new",
      ...browserArgs,
      "--remote-debugging-port=0",
      `--user-data-dir=${folder}`,
      "--no-first-run",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (part: Buffer) => {
      said += part.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", () => reject(new Error(said)));
  });
  const socket = new WebSocket(address);
  await new Promise((open) => socket.addEventListener("open", open, { once: true }));
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  const listeners = new Map<string, Listener>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
      method?: string;
      params?: Record<string, unknown>;
    };
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method) listeners.get(message.method)?.(message.params ?? {});
  });
  const send = <T>(method: string, params: Params = {}, sessionId?: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as T);
      });
      socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
  const newProfile = async () =>
    (await send<{ browserContextId: string }>("Target.createBrowserContext")).browserContextId;
  return {
    newProfile,
    async newPage(profile) {
      const browserContextId = profile ?? (await newProfile());
      const { targetId } = await send<{ targetId: string }>("Target.createTarget", {
        url: "about:blank",
        browserContextId,
      });
      const { sessionId } = await send<{ sessionId: string }>("Target.attachToTarget", {
        targetId,
        flatten: true,
      });
      await send("Emulation.setDeviceMetricsOverride", phone, sessionId);
      return {
        send: (method, params) => send(method, params, sessionId),
        close: async () => void (await send("Target.closeTarget", { targetId })),
      };
    },
    async trace(categories, run) {
      const events: unknown[] = [];
      listeners.set("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown[])));
      await send("Tracing.start", {
        traceConfig: { includedCategories: categories },
        transferMode: "ReportEvents",
      });
      await run();
      const complete = new Promise<void>((done) => listeners.set("Tracing.tracingComplete", () => done()));
      await send("Tracing.end");
      await complete;
      return events;
    },
    async close() {
      await send("Browser.close").catch(() => undefined);
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const phone = { width: 360, height: 740, deviceScaleFactor: 2, mobile: true };
