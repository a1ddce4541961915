// A reader signs up, confirms through the mail, gets a letter and leaves by its header; a comment in disguise is held with its
// reason, and the operator answers. On the real server, with a real SMTP sink, in a browser without scripts on these pages.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, readSettings, serveLetters, type Settings } from "@refrain/server/letters";
import { readingPages } from "@refrain/server/reading";
import { startWeb, type Web } from "@refrain/server/web";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sink, type Sink } from "../server/letters/mail/sink.test-helper.ts";
import { open, wide, type Journey } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "refrain-e2e-letters-"));
const origin = () => `http://127.0.0.1:${port}`;
let port = 0;
let web: Web;
let mail: Sink;
let letters: ReturnType<typeof serveLetters>;
let env: Record<string, string>;

beforeAll(async () => {
  mail = await sink();
  // A free port first: mails name the address they lead back to.
  port = await freePort();
  env = {
    REFRAIN_SITE: origin(),
    REFRAIN_SMTP: mail.address,
    REFRAIN_FROM: "Refrain <letters@refrain.example>",
    REFRAIN_INBOUND: "in@refrain.example",
    REFRAIN_LETTERS_DB: join(folder, "letters.db"),
    REFRAIN_LETTERS: join(folder, "letters"),
    REFRAIN_RATE: "0",
    REFRAIN_DOMAIN_RATE: "0",
  };
  const settings = readSettings(env) as Settings;
  const trouble = (_kind: string, detail: string) => {
    throw new Error(detail);
  };
  letters = serveLetters({ store: await openStore(settings.store), settings, now: Date.now, trouble });
  web = await startWeb({
    folder: inject("folder"),
    beside: [letters.beside, readingPages({ below: letters.below, site: origin() })],
    port,
    host: "127.0.0.1",
    tries: 0,
    taken: () => undefined,
  });
}, 180_000);
afterAll(async () => {
  await web?.stop();
  await letters?.stop();
  await mail?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The command line of whoever runs the server, over the same file. */
function refrain(...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const main = join(import.meta.dirname, "..", "cli", "main.ts");
  return new Promise((resolve) => {
    // Not in the way of this process: the mail server it talks to lives here.
    execFile(process.execPath, [main, ...args], { env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out: out + err }),
    );
  });
}
const mailsTo = (address: string) => mail.mails.filter(({ to }) => to === address);
const newest = async (address: string, count: number) => {
  await expect.poll(() => mailsTo(address).length, { timeout: 40_000 }).toBe(count);
  return simpleParser(mailsTo(address).at(-1)!.raw);
};
const linkIn = (text: string | undefined, part: string) =>
  new RegExp(`http://\\S*${part}\\S*`).exec(text ?? "")?.[0] ?? "";

/** A journey on this file's own server. */
function reader(title: string, walk: (one: Journey) => Promise<void>, size?: typeof wide): void {
  test(
    title,
    async () => {
      const one = await open({ origin: origin(), ...(size ? { size } : {}) });
      one.context.setDefaultTimeout(25_000);
      try {
        await walk(one);
        expect(one.faults).toEqual([]);
      } finally {
        await one.context.close();
      }
    },
    180_000,
  );
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const at = probe.address();
      probe.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });

reader("a reader signs up, confirms, gets the letter, and leaves by its header", async ({ page }) => {
  await page.goto(`${origin()}/read/the-dance`);
  await page.getByRole("link", { name: "Letters by e-mail" }).click();
  await page.getByLabel("E-mail address").fill("kim@reader.example");
  await page.getByRole("button", { name: "Ask for letters" }).click();
  await page.getByRole("heading", { name: "Look in your mail" }).waitFor();

  const asked = await newest("kim@reader.example", 1);
  expect(asked.subject).toBe("Please confirm");
  await page.goto(linkIn(asked.text, "/letters/confirm/"));
  await page.getByRole("button", { name: "Yes, send me letters" }).click();
  await page.getByRole("heading", { name: "That’s done" }).waitFor();

  expect((await refrain("letters", "new", "spring", "--title", "Über den Frühling")).code).toBe(0);
  writeFileSync(
    join(folder, "letters", "spring.md"),
    "---\ntitle: Spring – a letter\n---\n\nHello. See [the dance](the-dance.md).\n",
  );
  expect((await refrain("letters", "send", "spring")).out).toContain("1 sent");
  const letter = await newest("kim@reader.example", 2);
  expect(letter.subject).toBe("Spring – a letter");
  expect(letter.text).toContain("Hello. See the dance");
  expect(letter.html).toContain(`href="${origin()}/read/the-dance"`);
  expect((await refrain("letters", "send", "spring")).out).toContain("nobody gets it twice");

  // What a mail program does by itself (RFC 8058).
  const [, link = ""] =
    /<(http[^>]+)>/.exec(
      String(
        letter.headers.get("list") && letter.headerLines.find(({ key }) => key === "list-unsubscribe")?.line,
      ),
    ) ?? [];
  expect(letter.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line).toContain(
    "List-Unsubscribe=One-Click",
  );
  const answer = await fetch(link, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
    redirect: "error",
  });
  expect(answer.status).toBe(200);
  expect((await refrain("letters", "status")).out).toMatch(/1\s+stopped: asked/);
  await refrain("letters", "new", "summer");
  await refrain("letters", "send", "summer");
  expect(mailsTo("kim@reader.example")).toHaveLength(2);
});

reader(
  "a look-alike comment is held with its reason; the operator answers and shows it",
  async ({ page }) => {
    await page.goto(`${origin()}/read/pursuers`);
    const form = page.locator("#comments form");
    await form.getByLabel("Name").fill("Kim <b>");
    await form
      .getByLabel("What you would like to say")
      .fill("We have the same issueѕ.\n<script>alert(1)</script>");
    await form.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    const remove = await page.getByRole("link", { name: "Take it back" }).getAttribute("href");
    await page.goto(`${origin()}/read/pursuers`);
    expect(await page.getByText("We have the same").count()).toBe(0);

    const { out } = await refrain("comments", "link");
    await page.goto(out.trim());
    await page.getByRole("button", { name: "Come in" }).click();
    await page.getByRole("heading", { name: "Comments to look at" }).waitFor();
    await page.getByText("“issueѕ” has a Cyrillic ѕ that looks like s").waitFor();
    // It works in this browser from now on, and the link for nobody.
    await page.goto(`${origin()}/comments/review`);
    await page.getByLabel("Your answer, if you like").fill("Thank you for writing.");
    await page.getByRole("button", { name: "Show it" }).click();
    await page.getByText("Nothing waits.").waitFor();

    await page.goto(`${origin()}/read/pursuers`);
    await page.getByText("We have the same issueѕ.").waitFor();
    await page.getByText("<script>alert(1)</script>").waitFor();
    await page.getByText("· from here").waitFor();
    await page.goto(`${origin()}${remove}`);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.goto(`${origin()}/read/pursuers`);
    expect(await page.getByText("We have the same").count()).toBe(0);
  },
  wide,
);

reader("a page to read reaches nothing the app keeps", async ({ page }) => {
  await page.goto(`${origin()}/read/the-dance`);
  expect(await page.evaluate("self.origin")).toBe("null");
  await expect(page.evaluate("localStorage.length")).rejects.toThrow(/sandbox/i);
});
