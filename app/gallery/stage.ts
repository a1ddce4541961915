// A device that forgets and a route that stands still, so that one state can be looked at.
import { readMessage, shownFlags } from "@refrain/core/coach";
import type { Entry } from "@refrain/core/dance";
import { ok } from "@refrain/core/result";
import type { Device } from "../state/ports.ts";
import type { AppParts, Outside } from "../screens/app.ts";
import type { Reminder, ReminderWay } from "../state/moment/ports.ts";
import { arriving } from "./arriving.ts";
import { createCommands } from "../state/commands.ts";
import { memoryDoor } from "../state/ours/memory-door.ts";
import { memoryDevice } from "../state/memory.ts";
import type { Navigator, Route } from "../state/route.ts";
import { createStore } from "../state/store.ts";
import { standing as readingStands } from "./chats.ts";
import { galleryNow, type GalleryState } from "./states.ts";

const outside: Omit<Outside, "reminder"> = {
  exit: () => undefined,
  exitAddress: "https://www.bbc.com/weather",
  download: () => undefined,
  copy: () => Promise.resolve(true),
  alone: (run) => run(),
  print: () => undefined,
  pulse: () => undefined,
  coach: (text, kept) => {
    const reading = readMessage(text);
    const flags = reading.flags.filter(
      ({ start, end }) => !kept.includes(text.slice(start, end).toLowerCase()),
    );
    const { missing, help } = reading;
    return Promise.resolve({ text, flags: shownFlags({ ...reading, flags }), missing, help });
  },
  origin: "https://notes.example",
  scan: () => Promise.resolve(() => undefined),
  lock: {
    pin: () => Promise.resolve(undefined),
    passkey: () => Promise.resolve(undefined),
    opens: () => Promise.resolve(false),
  },
};

/** What the screens need, with this state already in it. */
export async function stage({
  route,
  facts = [],
  draft,
  settings = {},
  standing,
  theirs = [],
  drafts = {},
  lock,
  reading,
  afterwards = {},
}: GalleryState): Promise<AppParts & { readonly arrive: () => void }> {
  let count = 0;
  const memory = memoryDevice(
    () => galleryNow,
    () => `g${(count += 1)}`,
  );
  const far = theirs.map((fact, n): Entry => ({
    id: `far-${n}`,
    author: "far",
    lamport: 1000 + n,
    at: galleryNow,
    fact,
    from: "two",
  }));
  const { door, arrive } = arriving(memoryDoor(standing));
  const device: Device = {
    ...memory,
    door,
    log: {
      ...memory.log,
      async read() {
        const read = await memory.log.read();
        return read.ok ? ok([...read.value, ...far]) : read;
      },
    },
  };
  await device.log.append(facts);
  await device.settings.put("settings", settings);
  if (draft) await device.drafts.put("map", draft);
  for (const [key, value] of Object.entries(drafts)) await device.drafts.put(key, value);
  if (lock) await device.settings.put("lock", lock);
  const store = createStore(device);
  await store.start();
  return {
    store,
    commands: createCommands(store),
    navigator: memoryNavigator(route),
    reading: readingStands(reading),
    outside: { ...outside, reminder: aReminder() },
    arrive: () => arrive(afterwards),
  };
}

/** Stands as it was allowed. */
function aReminder(): Reminder {
  let way: ReminderWay = "ask";
  return {
    way: () => Promise.resolve(way),
    offersPush: () => Promise.resolve(true),
    allow: (withPush) => Promise.resolve((way = withPush ? "push" : "open-page")),
    set: () => Promise.resolve(),
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
