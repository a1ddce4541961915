import { join } from "node:path";
import type { Beside } from "@refrain/server/http";
import { pushApp } from "./app.ts";
import { vapidKeys } from "./keys.ts";
import { sendEmpty, type SendOptions } from "./send.ts";
import { wakeStore } from "./store.ts";

export interface PushOptions {
  /** Where keys and what is due lie. Undefined: push is off. */
  readonly folder: string | undefined;
  /** Where a push service can reach whoever runs this server. */
  readonly subject: string;
  readonly clock?: () => number;
  /** How often it looks what is due, in ms. */
  readonly every?: number;
  /** Only for tests: another way to connect. */
  readonly connect?: SendOptions["connect"];
}

export interface RunningPush {
  readonly beside: Beside;
  /** Sends what is due now; gives how many there were. */
  look(): Promise<number>;
  stop(): void;
}

const minute = 60_000;
/** So many at once: a minute that many share does not open more connections than this. */
const atOnce = 8;

/** Push, where it was turned on; else a route that says that there is none. */
export function startPush({
  folder,
  subject,
  clock = Date.now,
  every = 15_000,
  connect,
}: PushOptions): RunningPush {
  if (folder === undefined) {
    const app = pushApp({ on: undefined, clock });
    return { beside: besideOf(app), look: () => Promise.resolve(0), stop: () => undefined };
  }
  const keys = vapidKeys(join(folder, "push-keys.json"));
  const store = wakeStore(join(folder, "push.db"));
  const app = pushApp({ on: { key: keys.publicKey, store }, clock });
  const options: SendOptions = { keys, subject, ...(connect ? { connect } : {}) };
  /** What is due is taken out before it is sent: at most once, and never late by a restart of days. */
  async function look(): Promise<number> {
    const due = store.due(Math.floor(clock() / minute));
    const waiting = [...due];
    const sender = async () => {
      for (let one = waiting.pop(); one; one = waiting.pop())
        if ((await sendEmpty(one.endpoint, options)) === "gone") store.forget(one.endpoint);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, due.length) }, sender));
    return due.length;
  }
  const timer = setInterval(() => void look(), every);
  timer.unref();
  return {
    beside: besideOf(app),
    look,
    stop() {
      clearInterval(timer);
      store.close();
    },
  };
}

const besideOf =
  (app: ReturnType<typeof pushApp>): Beside =>
  (request) =>
    /^\/v1\/push(\/|$)/.test(new URL(request.url).pathname) ? Promise.resolve(app.fetch(request)) : undefined;
