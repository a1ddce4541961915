// Attacks on what is written and sent; the table in docs/threat-model.md names these tests.
import { parsePiece } from "@refrain/reading";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { parseAddress } from "./address.ts";
import {
  anewForEachAttack,
  ask,
  comment,
  evil,
  join,
  kim,
  operator,
  part,
  post,
  sign,
  site,
  statements,
  store,
  time,
} from "./attacks.test-helper.ts";
import { makeLink } from "./comments/login.ts";
import { readInbound } from "./inbound/read.ts";
import { composer } from "./mail/compose.ts";
import { letterDraft } from "./mail/drafts.ts";
import { prepare } from "./mail/message.ts";
import { everything, letter, settings as base, start } from "./parts.test-helper.ts";
import { tokens } from "./tokens.ts";

anewForEachAttack();

describe("scripts in what people write", () => {
  test("in a comment's name and text: shown as text, under the piece and to the operator", async () => {
    await comment({ name: `Kim ${evil}`.slice(0, 60), text: evil });
    const [held] = await store.heldComments();
    const { page } = await operator();
    await store.decide(held!.id, "shown", [], start);
    for (const html of [page, await part.below("the-dance")]) {
      expect(html).toContain("&lt;script&gt;");
      expect(html).not.toMatch(/<script|<img/);
    }
  });

  test("in an address that is refused and shown again", async () => {
    const html = await (await join(`a${evil}@x.example`)).text();
    expect(html).not.toMatch(/<script|<img/);
  });

  test("in Markdown of pieces and letters: raw HTML, script and data addresses, remote pictures", () => {
    const source = `${evil} [a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) [d](/letters/../x) ![p](https://evil.example/p.png)`;
    const piece = parsePiece("x", `---\ntitle: T\nsummary: S\n---\n${source}`)!.html;
    for (const html of [piece, letterDraft(evil, source, site).html])
      expect(html).not.toMatch(/<script|<img|href="(javascript|data|\/\/)/i);
  });

  test("a name that would turn the text around, or a control sign, loses it", async () => {
    await comment({ name: "Kim\u202e\u0007\r\nX-Bad: 1" });
    expect((await store.heldComments())[0]!.name).toBe("Kim X-Bad: 1");
  });
});

describe("mails", () => {
  const bad = [
    "a@x.example\r\nBcc: b@y.example",
    "a@x.example\nb",
    "a b@x.example",
    "a,b@x.example",
    "<a@x.example>",
    '"a\r\n"@x.example',
    "a@x.example>",
    "a@x",
    "a@1.2.3.4",
    "@x.example",
    "a@@x.example",
    "a@-x.example",
    `${"a".repeat(65)}@x.example`,
    "ü@x.example",
    "a\0@x.example",
  ];
  test.each(bad.map((one) => [one]))(
    "an address that could end a header or a command is refused: %j",
    async (address) => {
      expect("fault" in parseAddress(address)).toBe(true);
      expect((await join(address)).status).toBe(400);
      await part.idle();
      expect(await store.waiting(time.now() + 1)).toMatchObject({ due: 0 });
    },
  );

  test("line ends in a subject, a title or a name make no header", async () => {
    const raw = prepare(letterDraft("Hello\r\nBcc: b@y.example\r\n\r\nbody", "text", site))({
      from: base.from,
      to: "a@x.example\r\nBcc: c@y.example",
      messageId: "<1@x>",
      date: new Date(start),
      headers: { "List-Unsubscribe": "<x>\r\nBcc: d@y.example" },
      values: { mine: "x\r\nBcc: e@y.example", stop: "y" },
    });
    const read = await simpleParser(raw);
    expect(read.bcc).toBeUndefined();
    expect(read.headerLines.map(({ key }) => key)).not.toContain("bcc");
    expect(read.subject).toContain("Bcc: b@y.example");
  });

  test("links in mails lead to the site that is set, whatever Host a form was sent to; nothing in them counts who reads", async () => {
    await ask("/letters", {
      method: "POST",
      body: new URLSearchParams({ address: "kim@reader.example", letters: "on" }),
      headers: { Host: "evil.example", "X-Forwarded-Host": "evil.example" },
    });
    await part.idle();
    const [mail] = await store.claim("r", 5, time.now());
    const composed = await composer(store, base, time.now)(mail!);
    const read = await simpleParser(composed!.words);
    expect(read.text).toContain(`${site}/letters/confirm/`);
    expect(read.text).not.toContain("evil.example");
    await store.importReaders([{ address: "lee@reader.example", wants: everything }], start);
    await store.startLetter(letter, start);
    const [one] = (await store.claim("r", 5, time.now())).filter(({ letter }) => letter === "first");
    const html = String((await simpleParser((await composer(store, base, time.now)(one!))!.words)).html);
    expect(html).not.toMatch(/<img|url\(|@import|<link|src=/i);
    expect(html).toContain("prefers-color-scheme:dark");
  });
});

describe("who gets letters stays hidden", () => {
  test("by answer: a known, an unknown and a stopped address get the same page, byte for byte", async () => {
    await store.stop(await kim(), "asked");
    await store.importReaders([{ address: "known@reader.example", wants: everything }], start);
    const pages = await Promise.all(
      ["kim@reader.example", "known@reader.example", "nobody@reader.example"].map(async (address) =>
        (await join(address)).text(),
      ),
    );
    expect(new Set(pages).size).toBe(1);
  });

  test("by time: the form does the same single thing for all of them, and what differs happens after the answer", async () => {
    await kim();
    const done: string[][] = [];
    for (const address of ["kim@reader.example", "nobody@reader.example", "kim@reader.example"]) {
      await part.idle();
      statements.length = 0;
      await (await join(address)).text();
      done.push([...statements]);
    }
    await part.idle();
    // What is looked up comes later, when nobody waits for it.
    expect(statements.some((sql) => sql.includes("letters_reader"))).toBe(true);
    expect(done[0]).toEqual([expect.stringMatching(/^insert into "letters_asked"/)]);
    expect(done[1]).toEqual(done[0]);
    expect(done[2]).toEqual(done[0]);
  });

  test("by the confirming mail: it goes to the address alone", async () => {
    await kim();
    await join("kim@reader.example");
    await part.idle();
    expect((await store.claim("r", 5, time.now())).map(({ letter, address }) => [letter, address])).toEqual([
      ["already", "kim@reader.example"],
    ]);
  });
});

describe("tokens", () => {
  test("guessed, changed, cut, for another purpose, or too late: nothing happens", async () => {
    const id = await kim();
    const good = sign().give("stop", id);
    const tries = [
      good.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
      good.slice(0, -1),
      `${good}0`,
      sign().give("mine", id),
      sign().give("confirm", id, start + 1),
      tokens(Buffer.alloc(32)).give("stop", id),
      `${"0".repeat(24)}${good.slice(24)}`,
      "..%2f..%2fletters",
    ];
    for (const token of tries) expect((await post(`/letters/stop/${token}`, {})).status).toBe(404);
    expect(await store.readerCounts()).toEqual({ reader: 1 });
    const late = sign().give("confirm", id, start);
    time.pass(2_000);
    expect((await post(`/letters/confirm/${late}`, {})).status).toBe(404);
  });

  test("opening a link does nothing: mail scanners open links", async () => {
    const id = await kim();
    for (const path of [
      `/letters/stop/${sign().give("stop", id)}`,
      `/letters/mine/${sign().give("mine", id)}`,
    ])
      expect((await ask(path)).status).toBe(200);
    expect(await store.readerCounts()).toEqual({ reader: 1 });
    const link = new URL(await makeLink(store, site, time.now())).pathname;
    await ask(link);
    expect((await post(link, {})).status).toBe(200);
  });

  test("a mail with somebody's address in it, and no token, stops nobody", async () => {
    const id = await kim();
    const report = (to: string) =>
      Buffer.from(
        `To: ${to}\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; kim@reader.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n`,
      );
    expect(readInbound(report("in@refrain.example"), sign(), start)).toEqual({ kind: "unknown" });
    expect(readInbound(report(`in+b${"0".repeat(48)}@refrain.example`), sign(), start)).toEqual({
      kind: "unknown",
    });
    expect(readInbound(report(`in+b${sign().give("mail", id)}@refrain.example`), sign(), start)).toEqual({
      kind: "bounced",
      id,
    });
  });
});
