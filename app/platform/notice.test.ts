// A reminder comes by a timer in an open page or by the browser's push: two scripts, and one notice that takes its own place.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryDevice } from "../state/memory.ts";
import { browserReminder } from "./reminder.ts";

type Listener = (event: { readonly waitUntil: (work: unknown) => void }) => void;

const showNotification = vi.fn(() => Promise.resolve());
const registration = { showNotification };

beforeEach(() => {
  showNotification.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function byTimer(): Promise<readonly unknown[]> {
  vi.stubGlobal("Notification", { permission: "granted" });
  vi.stubGlobal("navigator", { serviceWorker: { getRegistration: () => Promise.resolve(registration) } });
  const { settings } = memoryDevice(
    () => 0,
    () => "x",
  );
  await browserReminder({ settings, now: () => 0 }).set(60_000);
  await vi.advanceTimersByTimeAsync(60_000);
  return showNotification.mock.calls;
}

async function byPush(): Promise<readonly unknown[]> {
  const listeners = new Map<string, Listener>();
  vi.stubGlobal("version", "v");
  vi.stubGlobal("files", []);
  vi.stubGlobal("self", {
    registration,
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  });
  // It is a script and no module, which the compiler would not import.
  const script = "../service-worker.ts";
  await import(script);
  listeners.get("push")?.({ waitUntil: (work) => work });
  return showNotification.mock.calls;
}

test("the notice of a push is the notice of the timer, so that the second takes the first one's place", async () => {
  const timer = [...(await byTimer())];
  showNotification.mockClear();
  expect(timer).toEqual([["Notes", { body: "", tag: "notes" }]]);
  expect(await byPush()).toEqual(timer);
});
