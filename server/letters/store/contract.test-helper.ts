// What a store of letters must do, whatever database is behind it.
import { describe, expect, test } from "vitest";
import { newId } from "../ids.ts";
import { everything, letter, start } from "../parts.test-helper.ts";
import { confirmWithin } from "./readers.ts";
import { openStore, type Store } from "./open.ts";

const day = 24 * 3_600_000;
const run = (id = newId()) => ({ id, host: "here", pid: 1 });

/** `fresh` gives the address of an empty database; `atOnce` where two of one process can wait for each other. */
export function storeContract(name: string, atOnce: boolean, fresh: () => Promise<string>): void {
  const withStore = async (work: (store: Store, where: string) => Promise<void>) => {
    const where = await fresh();
    const store = await openStore(where);
    try {
      await work(store, where);
    } finally {
      await store.close();
    }
  };
  const signUp = async (store: Store, address: string, now = start) => {
    await store.ask(address, everything, now);
    await store.settleAsked(now);
  };
  const taken = async (store: Store, now = start) => store.claim("r", 100, now);

  describe(`the store of letters over ${name}`, () => {
    test("opening twice keeps the secret; opening at once by two breaks nothing", () =>
      withStore(async (store, where) => {
        const first = openStore(where);
        if (!atOnce) await first;
        const [a, b] = await Promise.all([first, openStore(where)]);
        expect(a.secret.equals(store.secret) && b.secret.equals(store.secret)).toBe(true);
        await Promise.all([a.close(), b.close()]);
      }));

    test("asked for, confirmed in time, and then a reader; too late is not", () =>
      withStore(async (store) => {
        await signUp(store, "Kim@Reader.example");
        const [mail] = await taken(store);
        expect(mail).toMatchObject({
          letter: "confirm",
          address: "Kim@Reader.example",
          domain: "reader.example",
        });
        const id = mail!.data["id"]!;
        expect(await store.confirm(id, start + confirmWithin + 1)).toBeUndefined();
        expect(await store.confirm(id, start + 1)).toMatchObject({ state: "reader", wants_pieces: 1 });
        expect(await store.confirm(id, start + 2)).toMatchObject({ state: "reader" });
        expect(await store.purge(start + 9 * day)).toBe(0);
      }));

    test("asked twice by different spellings is one reader; a known one is told so, and nothing of theirs changes", () =>
      withStore(async (store) => {
        await signUp(store, "kim@reader.example");
        const [mail] = await taken(store);
        await store.confirm(mail!.data["id"]!, start);
        await store.ask("KIM@reader.example", { letters: false, pieces: false, course: true }, start);
        await store.settleAsked(start);
        expect((await taken(store)).map(({ letter }) => letter)).toEqual(["already"]);
        expect(await store.reader(mail!.data["id"]!)).toMatchObject({ wants_letters: 1, wants_course: 0 });
        expect(await store.readerCounts()).toEqual({ reader: 1 });
      }));

    test("however often a form is sent, an address gets three such mails a day", () =>
      withStore(async (store) => {
        for (let i = 0; i < 8; i += 1) await signUp(store, "kim@reader.example", start + i);
        expect(await taken(store, start + 10)).toHaveLength(3);
        await signUp(store, "kim@reader.example", start + 2 * day);
        expect(await taken(store, start + 2 * day)).toHaveLength(1);
      }));

    test("what was never confirmed is forgotten", () =>
      withStore(async (store) => {
        await signUp(store, "kim@reader.example");
        expect(await store.purge(start + confirmWithin + 1)).toBe(1);
        expect(await store.readerCounts()).toEqual({});
      }));

    test("a letter is queued once, for those who want it then", () =>
      withStore(async (store) => {
        await store.importReaders(
          [
            { address: "a@x.example", wants: everything },
            { address: "b@x.example", wants: { letters: false, pieces: true, course: false } },
          ],
          start,
        );
        expect(await store.startLetter(letter, start)).toBe(true);
        await store.importReaders([{ address: "c@x.example", wants: everything }], start);
        expect(await store.startLetter(letter, start)).toBe(false);
        expect((await taken(store)).map(({ address }) => address)).toEqual(["a@x.example"]);
      }));

    test("two runs never take the same mail, also at once", () =>
      withStore(async (store, where) => {
        await store.importReaders(
          Array.from({ length: 60 }, (_, i) => ({ address: `r${i}@x.example`, wants: everything })),
          start,
        );
        await store.startLetter(letter, start);
        const other = await openStore(where);
        const parts = await Promise.all([
          store.claim("a", 20, start),
          other.claim("b", 20, start),
          store.claim("c", 20, start),
        ]);
        await other.close();
        const readers = parts.flat().map(({ reader }) => reader);
        expect(new Set(readers).size).toBe(readers.length);
      }));

    test("only the run that took a mail hands it over, and only while the reader is one", () =>
      withStore(async (store) => {
        await store.importReaders([{ address: "a@x.example", wants: everything }], start);
        await store.startLetter(letter, start);
        const [mail] = await store.claim("a", 5, start);
        expect((await store.handing("b", [mail!])).size).toBe(0);
        await store.stop(mail!.reader, "complained");
        expect((await store.handing("a", [mail!])).size).toBe(0);
        expect(await store.readerCounts()).toEqual({ "stopped: complained": 1 });
      }));

    test("after a crash: taken waits again, handing is uncertain, sent stays sent", () =>
      withStore(async (store) => {
        await store.importReaders(
          ["a", "b", "c"].map((one) => ({ address: `${one}@x.example`, wants: everything })),
          start,
        );
        await store.startLetter(letter, start);
        const dead = run("dead");
        await store.beat(dead, start);
        const mails = await store.claim("dead", 5, start);
        await store.handing("dead", mails.slice(0, 2));
        await store.sent("dead", mails.slice(0, 1));
        expect(await store.recover(start + 1, () => false)).toEqual({ again: 0, uncertain: 0 });
        expect(await store.recover(start + 1, ({ id }) => id === "dead")).toEqual({ again: 1, uncertain: 1 });
        expect(await store.recover(start + 1, () => true)).toEqual({ again: 0, uncertain: 0 });
        const counts = Object.fromEntries(
          (await store.mailCounts()).map(({ state, count }) => [state, count]),
        );
        expect(counts).toEqual({ queued: 1, sent: 1, uncertain: 1 });
        // A run that only stalled and wakes up hands nothing over any more.
        expect((await store.handing("dead", mails)).size).toBe(0);
      }));

    test("a run that has been silent for long is dead, wherever it was", () =>
      withStore(async (store) => {
        await store.importReaders([{ address: "a@x.example", wants: everything }], start);
        await store.startLetter(letter, start);
        await store.beat(run("far"), start);
        await store.claim("far", 1, start);
        expect((await store.recover(start + 10 * 60_000, () => false)).again).toBe(1);
      }));

    test("deleting an address leaves none behind", () =>
      withStore(async (store) => {
        await signUp(store, "kim@reader.example");
        const [mail] = await taken(store);
        const id = mail!.data["id"]!;
        await store.confirm(id, start);
        await store.startLetter(letter, start);
        await store.forget(id);
        expect(await store.readerCounts()).toEqual({});
        expect(await store.mailCounts()).toEqual([]);
      }));

    test("the course comes a week at a time, to its end, and stops with the wish", () =>
      withStore(async (store) => {
        const wants = { letters: false, pieces: false, course: true };
        await store.importReaders([{ address: "a@x.example", wants }], start);
        for (const week of [1, 2, 3]) await store.keepCourse(week, `Week ${week}`, "text", start);
        const weeks: string[] = [];
        for (let at = start; at < start + 40 * day; at += day) {
          await store.queueCourse([1, 2, 3], at);
          weeks.push(
            ...(await store.claim("r", 9, at)).map(({ letter }) => `${letter} ${(at - start) / day}`),
          );
        }
        expect(weeks).toEqual(["course-1 0", "course-2 7", "course-3 14"]);
      }));

    test("an import brings no stopped reader back", () =>
      withStore(async (store) => {
        expect(await store.importReaders([{ address: "a@x.example", wants: everything }], start)).toBe(1);
        const [reader] = await store.readersAfter("", 5);
        await store.stop(reader!.id, "asked");
        expect(await store.importReaders([{ address: "A@x.example", wants: everything }], start)).toBe(0);
        expect(await store.readerCounts()).toEqual({ "stopped: asked": 1 });
      }));

    test("a comment is held, shown, taken back; a login link works once", () =>
      withStore(async (store) => {
        const id = newId();
        await store.addComment({
          id,
          piece: "the-dance",
          parent: null,
          name: "Kim",
          text: "Us.",
          address: null,
          wants_replies: 0,
          state: "held",
          operator: 0,
          score: 0.5,
          reasons: "[]",
          same: "us",
          at: start,
        });
        expect(await store.shownUnder("the-dance")).toEqual([]);
        expect(await store.heldComments()).toMatchObject([{ id, score: 0.5 }]);
        expect(await store.sameText("us", start - 1)).toBe(1);
        await store.decide(id, "shown", [], start);
        expect(await store.shownUnder("the-dance")).toMatchObject([{ text: "Us." }]);
        await store.deleteComment(id);
        expect(await store.allComments()).toEqual([]);
        await store.addLogin("h", "link", start + 10);
        expect(await store.useLink("h", start)).toBe(true);
        expect(await store.useLink("h", start)).toBe(false);
      }));
  });
}
