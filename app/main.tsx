// The composition root: the device, the state, and the first screen.
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { readyToDraw } from "./figures/draw.ts";
import { applyAppearance } from "./platform/appearance.ts";
import { startChatReader } from "./platform/chat-reader.ts";
import { breath } from "./platform/breath.ts";
import { browserCoach } from "./platform/coach.ts";
import { browserDevice } from "./platform/device.ts";
import { browserNavigator } from "./platform/location.ts";
import { closeWhenAway, lockTools } from "./platform/lock.ts";
import { alone, copy, download } from "./platform/outside.ts";
import { pulse } from "./platform/pulse.ts";
import { browserReminder } from "./platform/reminder.ts";
import { dullPage, quickExit } from "./platform/quick-exit.ts";
import { scan } from "./platform/scan.ts";
import type { AppParts } from "./screens/app.ts";
import { AppProvider } from "./screens/AppProvider.tsx";
import { Current, fetchAllScreens } from "./screens/Current.tsx";
import { forgetsAt } from "./state/chats/route.ts";
import { createChatReading } from "./state/chats/reading.ts";
import { createCommands } from "./state/commands.ts";
import { noteArrivals } from "./state/moment/arrive.ts";
import { readLink } from "./state/ours/link.ts";
import { createStore } from "./state/store.ts";

await breath();
const device = browserDevice(() => {
  // The history of this tab remembers a screen; after everything is gone the opening stands here again.
  history.replaceState(null, "", location.pathname);
  location.replace(location.pathname);
});
const store = createStore(device);
const arrived = (hash: string) => {
  const link = readLink(hash);
  if (link) void store.shelve("arrived", link);
};

await breath();
const navigator = browserNavigator(arrived);
const reading = createChatReading(startChatReader);
navigator.subscribe(() => forgetsAt(navigator.get()) && reading.forget());
// A locked app holds no chat behind its lock.
store.subscribe(() => store.get().locked && reading.forget());
const parts: AppParts = {
  store,
  reading,
  commands: createCommands(store),
  navigator,
  outside: {
    exit: quickExit,
    exitAddress: dullPage,
    download,
    copy,
    alone,
    print: () => print(),
    origin: location.origin,
    scan,
    lock: lockTools,
    reminder: browserReminder(store.device),
    pulse,
    coach: browserCoach(),
  },
};
store.subscribe(() => applyAppearance(store.get().settings));
closeWhenAway(() => store.closeLock());
noteArrivals(store);

await breath();
/** The history is there, or cannot be had. */
const ready = new Promise<void>((done) => {
  store.subscribe(() => store.get().ready && done());
});
void store.start();

await breath();
const element = document.getElementById("root");
if (element) {
  const root = createRoot(element);
  await breath();
  // In slices: a slow phone can answer in between.
  startTransition(() =>
    root.render(
      <StrictMode>
        <AppProvider parts={parts}>
          <Current />
        </AppProvider>
      </StrictMode>,
    ),
  );
}

// What is not needed yet waits until the first screen stands: on a slow phone it would take the time from it.
await ready;
const whenIdle =
  "requestIdleCallback" in window ? requestIdleCallback : (work: () => void) => setTimeout(work, 500);
whenIdle(() => {
  void fetchAllScreens().then(async () => {
    readyToDraw();
    const offline = await import("./platform/keep-offline.ts").catch(() => undefined);
    offline?.keepOffline();
    // Deleting needs no connection either.
    void import("./platform/deleting.ts").catch(() => undefined);
  });
});
