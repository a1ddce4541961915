import { err, ok } from "@refrain/core/result";
import { memoryDoor } from "../state/ours/memory-door.ts";
import type { Device } from "../state/ports.ts";
import { deleteDatabase, reopening } from "./database.ts";
import { heardShelf } from "./heard-shelf.ts";
import { indexedLog } from "./indexed-log.ts";
import { indexedShelf } from "./indexed-shelf.ts";
import { newId } from "./new-id.ts";
import { forgetPending, sureShelf } from "./sure-shelf.ts";
import { forgetOffline } from "./offline.ts";
import { storageFault } from "./storage-fault.ts";
import { canKeepVault, vaultClient } from "./vault/client.ts";

/** This browser as a device. `emptied` is called when everything was deleted, here or in another tab. */
export function browserDevice(emptied: () => void): Device {
  const channel = new BroadcastChannel("notes");
  const database = reopening();
  const settings = heardShelf(
    indexedShelf(database.open, "settings"),
    new BroadcastChannel("notes settings"),
  );
  channel.addEventListener("message", (event) => {
    if (event.data === "emptied") emptied();
  });
  const { stop, ...history } = canKeepVault() ? vaultClient(database.open) : plainHistory();
  return {
    ...history,
    drafts: heardShelf(
      sureShelf(indexedShelf(database.open, "drafts")),
      new BroadcastChannel("notes drafts"),
    ),
    settings,
    now: Date.now,
    newId,
    async deleteEverything() {
      try {
        stop();
        channel.postMessage("emptying");
        await database.close();
        await deleteDatabase();
        forgetPending();
        await forgetOffline();
        channel.postMessage("emptied");
        emptied();
        return ok(undefined);
      } catch (error) {
        return err(storageFault(error));
      }
    },
  };

  /** Without a vault (plain http from another machine): a history on this phone alone. */
  function plainHistory(): Pick<Device, "log" | "door"> & { readonly stop: () => void } {
    let author: Promise<string> | undefined;
    const authorOf = async (): Promise<string> => {
      const known = await settings.get("author");
      if (known.ok && typeof known.value === "string") return known.value;
      const fresh = newId();
      await settings.put("author", fresh);
      return fresh;
    };
    const log = indexedLog({
      database: database.open,
      author: () => (author ??= authorOf()),
      now: Date.now,
      newId,
      channel,
    });
    return { log, door: memoryDoor({ able: false }), stop: () => undefined };
  }
}
