import { err, ok } from "@refrain/core/result";
import { memoryDoor } from "../state/ours/memory-door.ts";
import type { Device } from "../state/ports.ts";
import { reopening } from "./database.ts";
import { heardShelf } from "./heard-shelf.ts";
import { indexedLog } from "./indexed-log.ts";
import { indexedShelf } from "./indexed-shelf.ts";
import { newId } from "./new-id.ts";
import { forgetPending, sureShelf } from "./sure-shelf.ts";
import { storageFault } from "./storage-fault.ts";
import { canKeepVault, vaultClient } from "./vault/client.ts";

/** The most that deleting everything may take, in milliseconds; a tab that let go for it and hears nothing goes on then. */
const deletingTakes = 30_000;

/** This browser as a device. `emptied` is called when everything was deleted, here or in another tab. */
export function browserDevice(emptied: () => void): Device {
  const channel = new BroadcastChannel("notes");
  const database = reopening();
  const settings = heardShelf(
    indexedShelf(database.open, "settings"),
    new BroadcastChannel("notes settings"),
  );
  let goOn = () => {};
  /** Touches nothing any more until this tab goes on, or for as long as deleting may take. */
  const letGo = () => {
    stop();
    database.closeUntil(
      new Promise<void>((over) => {
        goOn = over;
        setTimeout(over, deletingTakes);
      }),
    );
  };
  /** Everything stays as it was; to read starts what was stopped. */
  const stays = () => {
    goOn();
    void history.log.read();
  };
  channel.addEventListener("message", ({ data }) => {
    if (data === "emptying") letGo();
    else if (data === "stays") stays();
    else if (data === "emptied") {
      forgetPending();
      emptied();
    }
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
      channel.postMessage("emptying");
      letGo();
      try {
        const { deleteAll } = await import("./deleting.ts");
        await deleteAll();
      } catch (error) {
        channel.postMessage("stays");
        stays();
        return err(storageFault(error));
      }
      channel.postMessage("emptied");
      emptied();
      return ok(undefined);
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
