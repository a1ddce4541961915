// A reminder does not wait for the network.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryShelf } from "../state/memory.ts";
import { browserReminder } from "./reminder.ts";

const hour = 3_600_000;
const showNotification = vi.fn<() => Promise<void>>(() => Promise.resolve());
const asked: { readonly path: string; readonly signal: unknown }[] = [];

beforeEach(() => {
  showNotification.mockClear();
  asked.length = 0;
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal("Notification", { permission: "granted" });
  const registration = { showNotification };
  vi.stubGlobal("navigator", { serviceWorker: { getRegistration: () => Promise.resolve(registration) } });
  // A network that never answers.
  vi.stubGlobal("fetch", (path: string, { signal }: RequestInit = {}) => {
    asked.push({ path, signal });
    return new Promise(() => undefined);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("moved while the network hangs, it comes at its new time, and a reload knows of it", async () => {
  const settings = memoryShelf();
  await settings.put("reminder", { at: hour, push: true, ticket: "old" });
  const reminder = browserReminder({ settings, now: Date.now });
  void reminder.set(2 * hour);
  await vi.waitFor(() => expect(asked.map(({ path }) => path)).toEqual(["/v1/push/old"]));
  // What is asked of the server has an end.
  expect(asked[0]?.signal).toBeInstanceOf(AbortSignal);
  expect(await settings.get("reminder")).toMatchObject({ value: { at: 2 * hour } });
  await vi.advanceTimersByTimeAsync(hour + 60_000);
  expect(showNotification).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(hour);
  expect(showNotification).toHaveBeenCalledOnce();
});

test("taken back while the network hangs, it is gone", async () => {
  const settings = memoryShelf();
  await settings.put("reminder", { at: hour, push: true, ticket: "old" });
  const reminder = browserReminder({ settings, now: Date.now });
  void reminder.set(undefined);
  await vi.waitFor(() => expect(asked.length).toBe(1));
  expect(await settings.get("reminder")).toMatchObject({ value: undefined });
  await vi.advanceTimersByTimeAsync(2 * hour);
  expect(showNotification).not.toHaveBeenCalled();
});
