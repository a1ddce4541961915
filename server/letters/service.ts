import { hostname } from "node:os";
import { readCourse } from "@refrain/reading";
import { newId } from "./ids.ts";
import { composer } from "./mail/compose.ts";
import { sendDue, type Tally } from "./mail/sender.ts";
import type { Settings } from "./settings.ts";
import type { Run } from "./store/mail.ts";
import type { Store } from "./store/open.ts";

/** Waits before a further try after a “not now”: 5 and 20 minutes, 1, 4, 12 and 24 hours. ms */
export const again: readonly number[] = [5, 20, 60, 240, 720, 1440].map((minutes) => minutes * 60_000);
const between = 30_000;
const later = 150;
const day = 24 * 3_600_000;

export interface ServiceParts {
  readonly store: Store;
  readonly settings: Pick<Settings, "site" | "from" | "fromAddress" | "inbound" | "transport" | "rates">;
  readonly now: () => number;
  /** Told when mails wait because there is no way to send them, or a run ended early. No address in it. */
  readonly trouble: (kind: "no-smtp" | "run", detail: string) => void;
}

/** What happens without anybody asking: sign-ups are worked off, the course goes on, what is due is sent. */
export function startService(parts: ServiceParts) {
  const { store, settings, now, trouble } = parts;
  let stopped = false;
  let working: Promise<void> | undefined;
  let asked = false;
  let told = false;

  async function once(): Promise<void> {
    while ((await store.settleAsked(now())) > 0);
    await store.purge(now());
    await store.purgeNotices(now() - 7 * day);
    await keepCourse(store, now);
    const { due } = await store.waiting(now());
    if (due === 0) return;
    if (!settings.transport) {
      if (!told) trouble("no-smtp", String(due));
      told = true;
      return;
    }
    const tally = await sendNow({ store, settings, now, stopped: () => stopped });
    if (tally?.trouble) trouble("run", tally.trouble);
  }

  async function work(): Promise<void> {
    do {
      asked = false;
      try {
        await once();
      } catch (error) {
        trouble("run", error instanceof Error ? error.message : "");
      }
    } while (asked && !stopped);
    working = undefined;
  }

  // Not at once: what a visitor's answer takes must not depend on what is found out about their address.
  const nudge = () => {
    asked = true;
    if (!stopped) working ??= new Promise<void>((resolve) => setTimeout(resolve, later)).then(work);
  };
  const timer = setInterval(nudge, between);
  timer.unref();
  return {
    nudge,
    /** When nothing is being worked on. */
    idle: async () => {
      while (working) await working;
    },
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(timer);
      while (working) await working;
    },
  };
}

/** The weeks of the course as they are now, and the next one for everybody it is due for. */
async function keepCourse(store: Store, now: () => number): Promise<void> {
  const course = readCourse();
  for (const { week, title, source } of course) await store.keepCourse(week, title, source, now());
  const weeks = course.map(({ week }) => week);
  while ((await store.queueCourse(weeks, now())) === 500);
}

interface SendParts extends Pick<ServiceParts, "store" | "settings" | "now"> {
  readonly stopped: () => boolean;
  readonly progress?: (tally: Tally) => void;
}

/** One run over what is due, with the operator's rates. Undefined without a way to send. */
export async function sendNow({
  store,
  settings,
  now,
  stopped,
  progress,
}: SendParts): Promise<Tally | undefined> {
  const { transport, rates } = settings;
  if (!transport) return undefined;
  return sendDue({
    store,
    transport,
    compose: composer(store, settings, now),
    rates,
    connections: rates.perSecond === 0 ? 16 : Math.min(8, Math.max(1, Math.ceil(rates.perSecond / 2))),
    again,
    now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    run: { id: newId(), host: hostname(), pid: process.pid },
    isDead,
    stopped,
    ...(progress ? { progress } : {}),
  });
}

/** A process of this machine that is gone; of others nothing is known. */
export function isDead({ host, pid }: Run): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
