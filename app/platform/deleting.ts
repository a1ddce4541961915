// Everything that this app keeps in this browser, taken away. What can go at once goes first.
import { name, openDatabase } from "./database.ts";
import { forgetOffline } from "./offline.ts";
import { forgetPending } from "./sure-shelf.ts";

/** So long a tab that does not let go is waited for, in milliseconds. */
const patience = 4_000;

/**
 * Fails where words are still here; then the app's own files stay too, since the next try needs them. The files hold no words:
 * what of them cannot go is tried again when a page begins (keep-offline.ts).
 */
export async function deleteAll(): Promise<void> {
  forgetPending();
  // To take the database away would wait for every tab that has it open, one that the browser put to sleep too, and hold up
  // whoever wants it meanwhile. To empty it waits for none, and the app that opens next would make it anew anyway.
  await within(emptyDatabase()).catch(() => within(removeDatabase()));
  await forgetOffline().catch(() => undefined);
  forgetPending();
}

async function emptyDatabase(): Promise<void> {
  const database = await openDatabase(() => undefined).inTime;
  try {
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  } finally {
    database.close();
  }
}

/** For one that cannot be opened, or not be written. Blocked by another tab, it goes on as soon as that one lets go. */
const removeDatabase = (): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener("success", () => done());
    request.addEventListener("error", () => fail(request.error ?? new Error("the database stayed")));
  });

const within = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => {
      setTimeout(() => fail(new Error("another tab holds the database")), patience);
    }),
  ]);
