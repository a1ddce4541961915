// A device that forgets and a route that stands still, so that one state can be looked at.
import type { AppParts } from "../screens/app.ts";
import { createCommands } from "../state/commands.ts";
import { memoryDevice } from "../state/memory.ts";
import type { Navigator, Route } from "../state/route.ts";
import { createStore } from "../state/store.ts";
import { standing } from "./chats.ts";
import { galleryNow, type GalleryState } from "./states.ts";

const outside = {
  exit: () => undefined,
  exitAddress: "https://www.bbc.com/weather",
  download: () => undefined,
  copy: () => Promise.resolve(true),
  print: () => undefined,
};

/** What the screens need, with this state already in it. */
export async function stage({
  route,
  facts = [],
  draft,
  settings = {},
  reading,
}: GalleryState): Promise<AppParts> {
  let count = 0;
  const device = memoryDevice(
    () => galleryNow,
    () => `g${(count += 1)}`,
  );
  await device.log.append(facts);
  await device.settings.put("settings", { country: "GB", ...settings });
  if (draft) await device.drafts.put("map", draft);
  const store = createStore(device);
  await store.start();
  return {
    store,
    commands: createCommands(store),
    navigator: memoryNavigator(route),
    reading: standing(reading),
    outside,
  };
}

function memoryNavigator(first: Route): Navigator {
  const stack: Route[] = [first];
  const listeners = new Set<() => void>();
  const told = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => stack.at(-1) ?? first,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(route) {
      stack.push(route);
      told();
    },
    replace(route) {
      stack.splice(-1, 1, route);
      told();
    },
    back() {
      if (stack.length > 1) stack.pop();
      told();
    },
  };
}
