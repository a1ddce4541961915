// A phone without room, and a browser that lets nothing be kept: said plainly, the words still there, kept when it can be.
// And the way out: everything deleted, or a word about what stays.
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { words } from "../app/words/index.ts";
import { cached, hands, journey, type Journey } from "./harness.ts";
import { eggEvening, seed } from "./seed.ts";
import { away, mapHalf, toFirstMap, toLoops } from "./walks.ts";

const { common, home, opening, map, loop, settings } = words;
const { unsaved } = common;

/** Makes every write fail as on a full phone, until it is freed. */
const fillable = () => {
  const state = { full: false };
  Object.assign(globalThis, { phone: state });
  for (const method of ["put", "add"] as const) {
    // oxlint-disable-next-line typescript/unbound-method -- called with its own this below
    const real = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      if (state.full) throw new DOMException("no room", "QuotaExceededError");
      return real.apply(this, args);
    };
  }
};
const setFull = ({ page }: Journey, full: boolean) =>
  page.evaluate((full) => {
    Object.assign((globalThis as unknown as { phone: object }).phone, { full });
    new BroadcastChannel("fill").postMessage(full);
  }, full);

/** The same for the worker the history is kept in: no script of a test runs there before the app's own. */
const fillWorker = async ({ context, page }: Journey): Promise<void> => {
  const prelude = `(${String(fillable)})(); new BroadcastChannel("fill").onmessage = ({ data }) => { phone.full = data; };`;
  await context.route("**/assets/*.js", async (route) => {
    const response = await route.fetch().catch(() => undefined);
    const body = await response?.text().catch(() => undefined);
    if (!response || body === undefined) return;
    const isWorker = /^main-.*\.js$/.test(new URL(route.request().url()).pathname.split("/").at(-1) ?? "");
    await route.fulfill({ response, body: isWorker ? `${prelude}\n${body}` : body });
  });
  await page.reload();
};

journey(
  "a full phone: said at once, nothing on the screen is lost, kept after “Keep it now”",
  { before: fillable },
  async (one) => {
    const { page, tap, head } = one;
    const note = page.getByRole("alert");
    const text = "You looked at the door";
    await toFirstMap(one);
    await tap(common.moreWords);
    await setFull(one, true);
    await page.getByLabel(map.trigger.label).fill(text);
    await note.getByText(unsaved.full).waitFor();
    // Going on is possible; the note stays, and so do the words.
    await tap(common.next);
    await head(map.move.head);
    await note.getByText(unsaved.full).waitFor();
    await page.goBack();
    expect(await page.getByLabel(map.trigger.label).inputValue()).toBe(text);
    await tap(unsaved.keep);
    await note.getByText(unsaved.full).waitFor();
    await setFull(one, false);
    await tap(unsaved.keep);
    await note.waitFor({ state: "detached" });
    await page.reload();
    await expect.poll(() => page.getByLabel(map.trigger.label).inputValue()).toBe(text);
  },
);

journey(
  "a half that finds no room is kept after “Keep it now”, and leads on",
  {
    before: fillable,
  },
  async (one) => {
    const { page, tap, head } = one;
    await fillWorker(one);
    await toFirstMap(one);
    await mapHalf(
      {
        tap: async (name) => {
          if (name === map.need.finish) await setFull(one, true);
          await tap(name);
        },
        head,
      },
      away,
    );
    await page.getByRole("alert").getByText(unsaved.full).waitFor();
    await page.getByRole("button", { name: away.need, pressed: true }).waitFor();
    await setFull(one, false);
    await tap(unsaved.keep);
    await page.getByRole("alert").waitFor({ state: "detached" });
    await tap(map.need.finish);
    await head(map.otherHalf.head);
    await one.home();
    await toLoops(one);
    await head(loop.list.head);
    expect(await page.getByText(loop.list.oneHalf).count()).toBe(1);
  },
);

const blocked = () =>
  Object.defineProperty(globalThis, "indexedDB", {
    get: () => ({
      open() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
      databases: () => Promise.resolve([]),
    }),
  });

journey(
  "a browser that keeps nothing: said plainly, and the whole map is still possible",
  { before: blocked },
  async (one) => {
    const { page, tap, head } = one;
    await page.getByRole("alert").getByText(unsaved.blocked).waitFor();
    await tap(opening.begin);
    await page.getByRole("alert").getByText(unsaved.whatNowBlocked).waitFor();
    await tap(opening.question.away[0]!);
    await tap(words.safety.alone.yes);
    await tap(words.safety.check.none);
    await tap(opening.names.skip);
    await mapHalf(one, away);
    await head(map.otherHalf.head);
    await tap(map.otherHalf.open);
    await head(loop.figure);
    expect(await one.has("A goes quiet")).toBe(true);
    await page.getByRole("alert").getByText(unsaved.blocked).waitFor();
  },
);

const deleteAll = async ({ home: toHome, tap, head }: Journey) => {
  await toHome();
  await tap(common.menu);
  await tap(home.menu.settings);
  await tap(settings.delete);
  await head(settings.deleting.head);
  await tap(settings.deleting.yes);
};

/** Another page of this profile and address which holds the app's database open, and never lets go of it. */
async function holding({ context }: Journey, version?: number): Promise<Page> {
  const holder = await context.newPage();
  await holder.goto("/manifest.webmanifest");
  await holder.evaluate(
    (version) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("notes", version);
        opening.addEventListener("success", () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        });
      }),
    version,
  );
  return holder;
}

/** A browser that takes nothing away, while it refuses. */
const refusing = () => {
  Object.assign(globalThis, { refuses: true });
  const refuse = (method: "clear" | "deleteDatabase", owner: object) => {
    const real: unknown = Reflect.get(owner, method);
    Reflect.set(owner, method, function (this: unknown, ...args: unknown[]): unknown {
      if (Reflect.get(globalThis, "refuses") === true) throw new DOMException("not now", "UnknownError");
      return typeof real === "function" ? Reflect.apply(real, this, args) : undefined;
    });
  };
  refuse("clear", IDBObjectStore.prototype);
  refuse("deleteDatabase", IDBFactory.prototype);
};

journey(
  "deleting that cannot be done: said, both tabs work on, and another try takes everything",
  { before: refusing },
  async (one) => {
    const { page, tap } = one;
    await seed(one, eggEvening(), { opened: true, justMe: true });
    const other = hands(await one.context.newPage());
    await other.page.goto("/");
    await toLoops(other);
    await page.evaluate(() => localStorage.setItem("pending-map", '{"half":{"triggerWords":"private"}}'));
    await page.bringToFront();
    await deleteAll(one);
    await page.getByText(settings.deleting.left).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    // What is said in the other tab is kept, and seen in this one.
    await other.page.bringToFront();
    await other.page.getByText("The more Sam follows").first().click();
    await other.tap(loop.nameIt);
    await other.page.getByLabel(loop.name.label).fill("the egg thing");
    await other.tap(loop.name.keep);
    await other.page.getByText("the egg thing").first().waitFor();
    await page.bringToFront();
    await tap(settings.deleting.no);
    await one.home();
    await toLoops(one);
    await page.getByText("the egg thing").first().waitFor();

    await deleteAll(one);
    await page.getByText(settings.deleting.left).waitFor();
    await page.evaluate(() => Object.assign(globalThis, { refuses: false }));
    await tap(settings.deleting.yes);
    await Promise.all([one.head(opening.neither), other.head(opening.neither)]);
  },
);

journey(
  "everything is deleted although another page holds the database, and the app works",
  { context: cached },
  async (one) => {
    const { page, tap } = one;
    await seed(one, eggEvening());
    await toLoops(one);
    const holder = await holding(one);
    await page.bringToFront();
    await deleteAll(one);
    await one.head(opening.neither);
    const left = await holder.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const held = Reflect.get(globalThis, "held") as IDBDatabase;
          const all = held.transaction("entries").objectStore("entries").getAll();
          all.addEventListener("success", () => resolve(all.result));
        }),
    );
    expect(left).toEqual([]);
    await tap(opening.begin);
    await one.home();
    await toLoops(one);
    await page.getByText(loop.list.empty).waitFor();
  },
);

journey(
  "an older version in another tab that does not let go: said, instead of nothing at all",
  async (one) => {
    const { page } = one;
    await one.head(opening.neither);
    await page.goto("about:blank");
    const cleaner = await one.context.newPage();
    await cleaner.goto("/manifest.webmanifest");
    await cleaner.evaluate(
      () =>
        new Promise((done) =>
          indexedDB.deleteDatabase("notes").addEventListener("success", () => done(true)),
        ),
    );
    await holding(one, 1);
    await page.bringToFront();
    await page.goto("/");
    await page.getByRole("alert").getByText(common.unsaved.failed).waitFor();
    await page.getByText(common.exit).first().waitFor();
  },
);
