// A phone without room, and a browser that lets nothing be kept: said plainly, the words still there, kept when it can be.
import { expect } from "vitest";
import { words } from "../app/words/index.ts";
import { journey, type Journey } from "./harness.ts";
import { away, mapHalf, toFirstMap, toLoops } from "./walks.ts";

const { common, opening, map, loop } = words;
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
