import type { Device } from "../state/ports.ts";
import type { Reminder, ReminderWay } from "../state/moment/ports.ts";
import { pushAt, pushKey, subscribeToPush, withdrawPush } from "./push.ts";

/** What a notice says, always: the name that stands under the icon, and nothing else. */
export const noticeTitle = "Notes";
const tag = "notes";
const shelfKey = "reminder";

interface Kept {
  readonly at: number;
  readonly push: boolean;
  /** What the server gave to take it back by. */
  readonly ticket?: string;
}

/**
 * Reminders of this device. A timer in an open page always; the browser's push service only where the server offers it
 * and the person said yes to it. A set one survives a reload of the page.
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
    offersPush: async () => "PushManager" in globalThis && (await pushKey()) !== undefined,
    async allow(withPush) {
      if ((await Notification.requestPermission()) !== "granted") return way();
      wantsPush = withPush;
      return withPush ? "push" : "open-page";
    },
    async set(at) {
      clearTimeout(timer);
      const before = await kept();
      if (before?.ticket) await withdrawPush(before.ticket);
      if (at === undefined) {
        await settings.remove(shelfKey);
        return;
      }
      if (before === undefined && !("Notification" in globalThis && Notification.permission === "granted"))
        return;
      // A renewed pause moves a reminder that is set; it never makes one.
      const push = wantsPush || before?.push === true;
      const subscription = push ? await subscribeToPush() : undefined;
      const ticket = subscription && (await pushAt(subscription, at));
      await settings.put(shelfKey, {
        at,
        push: ticket !== undefined,
        ...(ticket ? { ticket } : {}),
      } satisfies Kept);
      arm(at);
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
