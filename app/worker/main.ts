// The worker's composition root: the vault with this browser's ports, asked and telling by messages.
import { openDevice, subscribe } from "@refrain/vault";
import { err, type Result } from "@refrain/core/result";
import { reopening } from "../platform/database.ts";
import { oldLog } from "../platform/indexed-log.ts";
import { newId } from "../platform/new-id.ts";
import { storageFault } from "../platform/storage-fault.ts";
import { indexedKeys } from "../platform/vault/keys.ts";
import { hints } from "../platform/vault/hints.ts";
import { unlessElsewhere, webLock } from "../platform/vault/lock.ts";
import { fetchRelay } from "../platform/vault/relay.ts";
import { indexedStorage } from "../platform/vault/storage.ts";
import { readAsked, type Answered, type Told } from "../state/ours/messages.ts";
import { doorCalls } from "./calls.ts";
import { createDesk } from "./desk.ts";
import { choosePrimitives } from "./primitives.ts";
import { createRounds } from "./rounds.ts";

const database = reopening();
const channel = new BroadcastChannel("notes");
const dice = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const tell = (told: Told) => postMessage(told);

async function begin() {
  const keys = indexedKeys(database.open);
  const opened = await openDevice({
    primitives: await choosePrimitives(keys, dice),
    storage: indexedStorage(database.open),
    keys,
    lock: webLock("notes-vault"),
    clock: Date.now,
    dice,
    relay: fetchRelay(),
    origin: location.origin,
  });
  if (!opened.ok) throw new Error(opened.error.type);
  const device = opened.value;
  const desk = createDesk({
    device,
    old: oldLog(database.open),
    notes: {
      get: async (key) => (await database.open()).get("settings", `vault-${key}`),
      put: async (key, value) => void (await (await database.open()).put("settings", value, `vault-${key}`)),
      remove: async (key) => (await database.open()).delete("settings", `vault-${key}`),
    },
    now: Date.now,
    newId,
    tell,
    alone: webLock("notes-moving").exclusive,
  });
  const listening = hints(
    () => device.session,
    () => rounds.look(),
  );
  const rounds = createRounds(
    desk,
    (run) => unlessElsewhere("notes-rounds", run),
    (idle) => listening.want(!idle),
  );
  subscribe(device, () => channel.postMessage("appended"));
  await desk.moveIn();
  await desk.publish();
  rounds.look();
  return { desk, rounds, calls: doorCalls(desk, rounds.look) };
}

let begun: ReturnType<typeof begin> | undefined;
/** Opened once; where the browser's storage failed, tried again at the next thing asked. */
const ready = () =>
  (begun ??= begin().catch((error: unknown) => {
    begun = undefined;
    throw error;
  }));

let told = false;

channel.addEventListener("message", ({ data }) => {
  if (data === "appended") void begun?.then(({ desk }) => desk.publish()).catch(() => undefined);
  // Everything is being deleted: nothing is touched any more, or it would come back. The page starts another worker.
  if (data === "emptying") close();
});

async function answer(name: string, args: readonly never[]): Promise<Result<unknown, unknown>> {
  try {
    const { desk, rounds, calls } = await ready();
    if (name === "read") {
      // All that is there was told when this began; asked again, what another tab has kept since is told first.
      if (told) await desk.publish();
      told = true;
      return { ok: true, value: [] };
    }
    if (name === "append") {
      const [facts, space] = args;
      const done = await desk.append(facts ?? [], space);
      rounds.look();
      return done;
    }
    if (name === "inSight") {
      const [seen] = args;
      rounds.inSight(seen === true);
      return { ok: true, value: undefined };
    }
    const call = Object.entries(calls).find(([known]) => known === name)?.[1];
    if (!call) return err({ type: "rule" });
    const done: Result<unknown, unknown> = await Reflect.apply(call, calls, args);
    rounds.look();
    return done;
  } catch (error) {
    return err({ type: "storage", fault: storageFault(error) });
  }
}

addEventListener("message", ({ data }) => {
  const asked = readAsked(data);
  if (!asked) return;
  void answer(asked.name, asked.args).then((result) =>
    postMessage({ answers: asked.id, result } satisfies Answered),
  );
});
void ready().catch(() => undefined);
// To be asked from now on: before this an error ends the worker, after it none does.
postMessage("begun");
