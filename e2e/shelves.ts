import type { Journey } from "./harness.ts";

/** What lies open in this profile: drafts, settings, and what waits in localStorage. */
export const drafts = ({ page }: Pick<Journey, "page">): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        indexedDB.open("notes").addEventListener("success", (event) => {
          const db = (event.target as IDBOpenDBRequest).result;
          const transaction = db.transaction(["drafts", "settings"], "readonly");
          const all: unknown[] = [JSON.stringify(localStorage)];
          for (const name of ["drafts", "settings"])
            transaction
              .objectStore(name)
              .getAll()
              .addEventListener("success", (got) => all.push((got.target as IDBRequest).result));
          transaction.addEventListener("complete", () => {
            db.close();
            resolve(JSON.stringify(all));
          });
        });
      }),
  );
