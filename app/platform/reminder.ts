import type { Device } from "../state/ports.ts";
import type { Reminder, ReminderWay } from "../state/moment/ports.ts";

/** What a notice says, always: the name that stands under the icon, and nothing else. */
const noticeTitle = "Notes";
const tag = "notes";
const shelfKey = "reminder";
/** Fetched where it is wanted; without it there is only the timer. */
const server = () => import("./push.ts").catch(() => undefined);

interface Kept {
  readonly at: number;
  readonly push: boolean;
  /** What the server gave to take it back by. */
  readonly ticket?: string;
}

/**
 * Reminders of this device. A timer in an open page always; the browser's push service only where the server offers it
 * and the person said yes to it. A set one survives a reload of the page. The network is asked last: until it answers the
 * timer does, and what was taken back may still come from the server, as the same notice.
 */
export function browserReminder({ settings, now }: Pick<Device, "settings" | "now">): Reminder {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wantsPush = false;
  const kept = async (): Promise<Kept | undefined> => {
    const there = await settings.get(shelfKey);
    return there.ok && isKept(there.value) && there.value.at > now() ? there.value : undefined;
  };
  const arm = (at: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void notice(), Math.min(at - now(), 2 ** 31 - 1));
  };
  const way = async (): Promise<ReminderWay> => {
    if (!("Notification" in globalThis) || !("serviceWorker" in navigator)) return "none";
    if (Notification.permission === "denied") return "refused";
    const set = Notification.permission === "granted" ? await kept() : undefined;
    return set ? (set.push ? "push" : "open-page") : "ask";
  };
  void kept().then((set) => {
    if (set) arm(set.at);
  });
  return {
    way,
    offersPush: async () => "PushManager" in globalThis && (await (await server())?.pushKey()) !== undefined,
    async allow(withPush) {
      if ((await Notification.requestPermission()) !== "granted") return way();
      wantsPush = withPush;
      return withPush ? "push" : "open-page";
    },
    async set(at) {
      const before = await kept();
      clearTimeout(timer);
      // A renewed pause moves a reminder that is set; it never makes one.
      const sets =
        before !== undefined || ("Notification" in globalThis && Notification.permission === "granted");
      if (at === undefined) await settings.remove(shelfKey);
      else if (sets) {
        arm(at);
        await settings.put(shelfKey, { push: false, ...before, at } satisfies Kept);
      }
      if (before?.ticket) await (await server())?.withdrawPush(before.ticket);
      if (at === undefined || !sets || !(wantsPush || before?.push === true)) return;
      const push = await server();
      const subscription = await push?.subscribeToPush();
      const ticket = subscription && (await push?.pushAt(subscription, at));
      if ((await kept())?.at === at)
        await settings.put(shelfKey, {
          at,
          push: ticket !== undefined,
          ...(ticket ? { ticket } : {}),
        } satisfies Kept);
      // Moved or taken back while the server was asked.
      else if (ticket) await push?.withdrawPush(ticket);
    },
  };
}

async function notice(): Promise<void> {
  if (Notification.permission !== "granted") return;
  const registration = await navigator.serviceWorker.getRegistration();
  // The same tag as the push has: whichever comes second takes the first one's place.
  await registration?.showNotification(noticeTitle, { body: "", tag }).catch(() => undefined);
}

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" &&
  value !== null &&
  "at" in value &&
  typeof value.at === "number" &&
  "push" in value &&
  typeof value.push === "boolean";
