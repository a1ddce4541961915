// A chat of the couple's own, read on the phone: together, alone, wrongly, offline. Nothing of it leaves, nothing of it stays.
import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { startWeb } from "@refrain/server/web";
import { couple } from "@refrain/core/dance";
import { expect, inject, test } from "vitest";
import { words } from "../app/words/index.ts";
import { generate } from "../bench/chats/couples.ts";
import { button, cached, hands, journey, type Journey, open, phone } from "./harness.ts";
import { seed } from "./seed.ts";

const { chats, home, map, common, safety } = words;

/** Four months of an invented couple. */
const made = generate({ seed: 3, profile: "stable", days: 120 });
const [one, two] = made.truth.people;
const zip = {
  name: "WhatsApp Chat.zip",
  mimeType: "application/zip",
  buffer: Buffer.from(zipSync({ "_chat.txt": strToU8(made.text) })),
};
const partners = couple(one, two);

type File = Parameters<ReturnType<Journey["page"]["getByLabel"]>["setInputFiles"]>[0];
/** Chooses a file and waits for what comes of it: on a busy machine reading takes its time. */
async function choose({ page }: Journey, file: File, head: string | RegExp): Promise<void> {
  await page.getByLabel(chats.file.choose).setInputFiles(file);
  await page.getByRole("heading", { level: 1, name: head }).waitFor({ timeout: 40_000 });
}

async function together(here: Journey, file: File = zip): Promise<void> {
  await here.tap(common.menu);
  await here.tap(home.menu.chats);
  await here.tap(chats.begin.both);
  // One yes is not enough.
  await here.tap(chats.both.yes(one));
  expect(await button(here.page, chats.both.go).isDisabled()).toBe(true);
  await here.tap(chats.both.yes(two));
  await here.tap(chats.both.go);
  await choose(here, file, chats.page.head);
}

/** A text of the chat that no other text begins with, to look for in the page. */
const texts = made.text
  .split("\n")
  .flatMap((line) => / - [^:]+: (.{25,})$/.exec(line)?.[1] ?? [])
  .slice(0, 4000);
const leaked = async ({ page }: Journey) => {
  const shown = await page.evaluate(() => document.documentElement.outerHTML);
  return texts.filter((text) => shown.includes(text.replaceAll("'", "&#39;")) || shown.includes(text));
};

journey(
  "together: two yeses, a page without a word of it, one time opened and taken into Map",
  async (here) => {
    await seed(here, [{ v: 1, kind: "couple-set", partners }]);
    await together(here);
    await here.head(chats.page.head);
    expect(await leaked(here)).toEqual([]);
    // Another quantity, the same months.
    await here.tap(chats.page.what.answer);
    await here.page.getByText(chats.page.whatSmall.answer).waitFor();
    const rows = here.page.getByRole("button", {
      name: /went quiet|said little|something else|stepped out|stayed away/,
    });
    expect(await rows.count()).toBeGreaterThan(2);
    await rows.first().click();
    await here.head(/^\w+day/);
    const covered = here.page.getByRole("button", { name: /Covered: touch to read$/ });
    const lines = await covered.count();
    expect(lines).toBeGreaterThan(4);
    expect(await leaked(here)).toEqual([]);
    await covered.first().click();
    expect(await covered.count()).toBe(lines - 1);
    await here.tap(chats.episode.all);
    expect(await leaked(here)).not.toEqual([]);
    await here.tap(chats.episode.map);
    await here.tap(safety.alone.yes);
    await here.tap(safety.check.none);
    await here.head(map.trigger.head);
    expect(await here.page.getByRole("button", { pressed: true }).count()).toBe(1);
    // Back comes to the same time again; Home forgets.
    await here.page.goBack();
    await here.head(/^\w+day/);
    await here.home();
    await here.tap(common.menu);
    await here.tap(home.menu.chats);
    await here.head(chats.begin.head);
    const kept = await here.page.evaluate(async () =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(texts.filter((text) => kept.includes(text))).toEqual([]);
  },
);

journey("alone: my own side and no word of the other’s", async (here) => {
  await seed(here, [], { opened: true, justMe: true });
  await here.tap(common.menu);
  await here.tap(home.menu.chats);
  expect(await button(here.page, chats.begin.both).count()).toBe(0);
  await here.tap(chats.begin.alone);
  await choose(here, zip, chats.mine.head);
  await here.tap(two);
  await here.head(chats.page.headAlone);
  expect(await here.has(one)).toBe(false);
  await here.page
    .getByRole("button", { name: /it was quiet for|I was quiet for/ })
    .first()
    .click();
  await here.tap(chats.episode.all);
  expect(await here.page.getByRole("button", { name: one }).count()).toBe(0);
  expect(await here.has(one)).toBe(false);
  await here.page.goBack();
  await here.tap(chats.page.forget);
  await here.head(chats.begin.head);
});

journey("what cannot be read is said, with the line; then another file", async (here) => {
  await seed(here, []);
  await here.tap(common.menu);
  await here.tap(home.menu.chats);
  await here.tap(chats.begin.alone);
  const shopping = "Shopping\n\neggs, milk, bread\n";
  await choose(
    here,
    { name: "list.txt", mimeType: "text/plain", buffer: Buffer.from(shopping) },
    /can’t read/,
  );
  expect(await here.has("Line 1: Shopping")).toBe(true);
  const bomb = zipSync({ "_chat.txt": new Uint8Array(40 << 20) });
  await choose(here, { name: "bomb.zip", mimeType: "application/zip", buffer: Buffer.from(bomb) }, /no chat/);
  await choose(here, zip, chats.mine.head);
});

test("offline, a chat.db of Messages: SQLite comes from the device too", async () => {
  const web = await startWeb({
    folder: inject("folder"),
    port: 0,
    host: "127.0.0.1",
    tries: 0,
    taken: () => undefined,
  });
  const first = await open({ origin: `http://127.0.0.1:${web.port}`, size: phone, context: cached });
  try {
    await expect
      .poll(() =>
        first.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
      )
      .toBe("activated");
    await seed(first, []);
    await first.page.close();
    await web.stop();
    const here = { ...first, ...hands(await first.context.newPage()) };
    await here.page.goto("/");
    await here.tap(common.menu);
    await here.tap(home.menu.chats);
    await here.tap(chats.begin.alone);
    await choose(
      here,
      { name: "chat.db", mimeType: "application/octet-stream", buffer: messagesDatabase() },
      chats.mine.head,
    );
    await here.tap("Me");
    await here.head(chats.page.headAlone);
    expect(first.faults).toEqual([]);
  } finally {
    await first.context.close();
  }
});

/** A small database in the shape of Messages', forty days of a few lines. */
function messagesDatabase(): Buffer {
  const path = join(mkdtempSync(join(tmpdir(), "refrain-db-")), "chat.db");
  const db = new DatabaseSync(path);
  db.exec(`CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT);
    CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, display_name TEXT, chat_identifier TEXT);
    CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
    CREATE TABLE message (ROWID INTEGER PRIMARY KEY, guid TEXT, text TEXT, attributedBody BLOB, handle_id INTEGER,
      date INTEGER, is_from_me INTEGER, item_type INTEGER, associated_message_type INTEGER);
    INSERT INTO handle VALUES (1, '+447700900123'); INSERT INTO chat VALUES (1, NULL, '+447700900123');`);
  const add = db.prepare("INSERT INTO message VALUES (?, ?, ?, NULL, 1, ?, ?, 0, 0)");
  const link = db.prepare("INSERT INTO chat_message_join VALUES (1, ?)");
  for (let n = 1; n <= 400; n++) {
    const at = BigInt(700_000_000 + n * 8_640) * 1_000_000_000n;
    add.run(n, `g${n}`, `line ${n} of the two of us`, at, n % 2);
    link.run(n);
  }
  db.close();
  return readFileSync(path);
}
