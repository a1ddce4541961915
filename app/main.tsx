// The composition root: the device, the state, and the first screen.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyAppearance } from "./platform/appearance.ts";
import { startChatReader } from "./platform/chat-reader.ts";
import { browserDevice } from "./platform/device.ts";
import { browserNavigator } from "./platform/location.ts";
import { keepOffline } from "./platform/offline.ts";
import { copy, download } from "./platform/outside.ts";
import { dullPage, listenForQuickExit, quickExit, staysLeft } from "./platform/quick-exit.ts";
import { AppContext } from "./screens/app.ts";
import { Current, fetchAllScreens } from "./screens/Current.tsx";
import { forgetsAt } from "./state/chats/route.ts";
import { createChatReading } from "./state/chats/reading.ts";
import { createCommands } from "./state/commands.ts";
import { createStore } from "./state/store.ts";

staysLeft();
listenForQuickExit();

const store = createStore(
  browserDevice(() => {
    // The history of this tab remembers a screen; after everything is gone the opening stands here again.
    history.replaceState(null, "", location.pathname);
    location.replace(location.pathname);
  }),
);
const navigator = browserNavigator();
const reading = createChatReading(startChatReader);
navigator.subscribe(() => forgetsAt(navigator.get()) && reading.forget());
const parts = {
  store,
  reading,
  commands: createCommands(store),
  navigator,
  outside: { exit: quickExit, exitAddress: dullPage, download, copy, print: () => print() },
};
store.subscribe(() => applyAppearance(store.get().settings));
void store.start();
const whenIdle =
  "requestIdleCallback" in window ? requestIdleCallback : (work: () => void) => setTimeout(work, 500);
whenIdle(() => void fetchAllScreens());
keepOffline(() => store.get().draft === undefined);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <AppContext value={parts}>
        <Current />
      </AppContext>
    </StrictMode>,
  );
