import type { Fact } from "@refrain/core/dance";
import type { MapDraft } from "./draft.ts";
import { memoryDevice } from "./memory.ts";
import type { Settings } from "./settings.ts";
import { createStore, type Store } from "./store.ts";

interface Kept {
  readonly settings?: Partial<Settings>;
  readonly draft?: MapDraft | undefined;
}

/** A store that has read what is kept on a device of its own, past the opening. */
export async function storeWith(facts: readonly Fact[], { settings = {}, draft }: Kept = {}): Promise<Store> {
  let count = 0;
  const device = memoryDevice(
    () => 1_000,
    () => `id-${(count += 1)}`,
  );
  await device.log.append(facts);
  await device.settings.put("settings", { opened: true, ...settings });
  if (draft) await device.drafts.put("map", draft);
  const store = createStore(device);
  await store.start();
  return store;
}
