// A profile in which something has been kept already, so that a journey can begin in the middle.
import { eggHalves, eggPartners, type Fact } from "@refrain/core/dance";
import type { Settings } from "../app/state/settings.ts";
import type { Journey } from "./harness.ts";

/** The egg evening as the couple's own history: both halves kept, read and owned. */
export const eggEvening = (episode = "eggs", when = Date.UTC(2026, 2, 3, 19, 40)): readonly Fact[] => [
  { v: 1, kind: "couple-set", partners: eggPartners },
  { v: 1, kind: "episode-begun", episode, when, topic: "chores" },
  { v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.one },
  { v: 1, kind: "half-kept", episode, place: "two", half: eggHalves.two },
  { v: 1, kind: "half-opened", episode, by: "one" },
  { v: 1, kind: "half-opened", episode, by: "two" },
];

/** Writes these facts and settings where the app keeps them, and opens it anew at Home. */
export async function seed(
  one: Journey,
  facts: readonly Fact[],
  settings: Partial<Settings> = { opened: true },
): Promise<void> {
  await one.page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === "notes"),
  );
  await one.page.evaluate(
    ([facts, settings]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("notes");
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
        opening.addEventListener("success", () => {
          const db = opening.result;
          const transaction = db.transaction(["entries", "settings"], "readwrite");
          facts.forEach((fact, i) => {
            const id = `seed-${i}`;
            const entry = { id, author: "seed", lamport: i + 1, at: 1_700_000_000_000 + i, fact };
            transaction.objectStore("entries").add({ id, entry });
          });
          transaction.objectStore("settings").put(settings, "settings");
          transaction.addEventListener("complete", () => {
            db.close();
            resolve();
          });
        });
      }),
    [facts, settings] as const,
  );
  await one.home();
}
