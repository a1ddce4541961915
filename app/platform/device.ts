import { err, ok } from "@refrain/core/result";
import type { Device } from "../state/ports.ts";
import { deleteDatabase, openDatabase, type Database } from "./database.ts";
import { indexedLog } from "./indexed-log.ts";
import { indexedShelf } from "./indexed-shelf.ts";
import { forgetPending, sureShelf } from "./sure-shelf.ts";
import { forgetOffline } from "./offline.ts";
import { storageFault } from "./storage-fault.ts";

/** 128 random bits in hexadecimal. (`randomUUID` is missing on plain http from another machine; this is not.) */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** This browser as a device. `emptied` is called when everything was deleted, here or in another tab. */
export function browserDevice(emptied: () => void): Device {
  const channel = new BroadcastChannel("notes");
  let opening: Promise<Database> | undefined;
  const database = () =>
    (opening ??= openDatabase(() => {
      opening = undefined;
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  const settings = indexedShelf(database, "settings");
  let author: Promise<string> | undefined;
  const authorOf = async (): Promise<string> => {
    const known = await settings.get("author");
    if (known.ok && typeof known.value === "string") return known.value;
    const fresh = newId();
    await settings.put("author", fresh);
    return fresh;
  };
  channel.addEventListener("message", (event) => {
    if (event.data === "emptied") emptied();
  });
  return {
    log: indexedLog({ database, author: () => (author ??= authorOf()), now: Date.now, newId, channel }),
    drafts: sureShelf(indexedShelf(database, "drafts")),
    settings,
    now: Date.now,
    newId,
    async deleteEverything() {
      try {
        const db = await opening?.catch(() => undefined);
        db?.close();
        opening = undefined;
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
}
