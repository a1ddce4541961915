// Attacks on every form and page of letters and comments; the table in docs/threat-model.md names these tests.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { parsePiece } from "@refrain/reading";
import { readingPages } from "@refrain/server/reading";
import { simpleParser } from "mailparser";
import { beforeEach, describe, expect, test } from "vitest";
import { makeLink } from "./comments/login.ts";
import { parseAddress } from "./address.ts";
import { readInbound } from "./inbound/read.ts";
import { composer } from "./mail/compose.ts";
import { letterDraft } from "./mail/drafts.ts";
import { prepare } from "./mail/message.ts";
import { clock, everything, letter, settings as base, start, type Clock } from "./parts.test-helper.ts";
import { serveLetters } from "./serve.ts";
import { openStore, type Store } from "./store/open.ts";
import type { TakenMail } from "./store/mail.ts";
import { tokens } from "./tokens.ts";

const site = "https://refrain.example";
const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
let statements: string[];
let store: Store;
let time: Clock;
let part: ReturnType<typeof serveLetters>;

beforeEach(async () => {
  statements = [];
  time = clock();
  store = await openStore(":memory:", (event) => void statements.push(event.query.sql));
  part = serveLetters({
    store,
    settings: {
      ...base,
      site,
      transport: undefined,
      store: "",
      folder: "",
      reading: undefined,
      rates: { perSecond: 0, perDomain: 0 },
    },
    now: time.now,
    trouble: () => undefined,
  });
  await part.idle();
});

const ask = async (path: string, init: RequestInit = {}, from = "203.0.113.5") =>
  (await part.beside(new Request(`${site}${path}`, init), { address: from })) ??
  new Response(null, { status: 404 });
const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  from?: string,
) => ask(path, { method: "POST", body: new URLSearchParams(fields), headers }, from);
const join = (address: string, from?: string) => post("/letters", { address, letters: "on" }, {}, from);
const sign = () => tokens(store.secret);
const form = () => sign().sign(`form ${time.now() - 60_000}`);
const comment = (fields: Record<string, string> = {}, from?: string) =>
  post("/comments/the-dance", { name: "Kim", text: "Us, last night.", form: form(), ...fields }, {}, from);

/** Reader “kim@reader.example”, confirmed. */
async function kim(): Promise<string> {
  await store.importReaders([{ address: "kim@reader.example", wants: everything }], start);
  return (await store.readersAfter("", 1))[0]!.id;
}
async function operator(): Promise<{
  readonly cookie: string;
  readonly token: string;
  readonly page: string;
}> {
  const link = await makeLink(store, site, time.now());
  const answer = await post(new URL(link).pathname, {});
  const page = await answer.text();
  return {
    cookie: answer.headers.get("Set-Cookie")!.split(";")[0]!,
    token: /name="token" value="([^"]+)"/.exec(page)![1]!,
    page,
  };
}

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

describe("the operator's page", () => {
  test("without a session nothing is shown and nothing is done", async () => {
    await comment();
    const [held] = await store.heldComments();
    expect((await ask("/comments/review")).status).toBe(403);
    expect(
      (
        await post(
          "/comments/review",
          { do: "show", id: held!.id, token: "x" },
          { Cookie: `refrain_review=${"0".repeat(48)}` },
        )
      ).status,
    ).toBe(403);
    expect((await store.comment(held!.id))?.state).toBe("held");
  });

  test("CSRF: another page's form does nothing, with the cookie too", async () => {
    await comment();
    const [held] = await store.heldComments();
    const { cookie, token } = await operator();
    const other = await operator();
    const fields = { do: "show", id: held!.id };
    for (const [values, headers] of [
      [fields, { Cookie: cookie }],
      [{ ...fields, token: other.token }, { Cookie: cookie }],
      [
        { ...fields, token },
        { Cookie: cookie, "Sec-Fetch-Site": "cross-site" },
      ],
      [
        { ...fields, token },
        { Cookie: cookie, "Sec-Fetch-Site": "same-site" },
      ],
    ] as const)
      expect((await post("/comments/review", values, headers)).status).toBe(403);
    expect((await store.comment(held!.id))?.state).toBe("held");
    expect(
      (
        await post(
          "/comments/review",
          { ...fields, token },
          { Cookie: cookie, "Sec-Fetch-Site": "same-origin" },
        )
      ).status,
    ).toBe(200);
    expect((await store.comment(held!.id))?.state).toBe("shown");
  });

  test("the cookie is strict, not readable, for that page only; a link works once and not for long; leaving ends it", async () => {
    const link = new URL(await makeLink(store, site, time.now())).pathname;
    const answer = await post(link, {});
    expect(answer.headers.get("Set-Cookie")).toMatch(
      /; Path=\/comments\/review; HttpOnly; SameSite=Strict; .*; Secure$/,
    );
    expect((await post(link, {})).status).toBe(403);
    const late = new URL(await makeLink(store, site, time.now())).pathname;
    time.pass(11 * 60_000);
    expect((await post(late, {})).status).toBe(403);
    const { cookie, token } = await operator();
    await post("/comments/review", { do: "leave", token }, { Cookie: cookie });
    expect((await ask("/comments/review", { headers: { Cookie: cookie } })).status).toBe(403);
  });

  test("guessing links is locked out after five, from that place, for a while", async () => {
    const guess = (from: string) => post(`/comments/review/enter/${"a".repeat(48)}`, {}, {}, from);
    const seen = [];
    for (let i = 0; i < 7; i += 1) seen.push((await guess("198.51.100.1")).status);
    expect(seen).toEqual([403, 403, 403, 403, 403, 429, 429]);
    expect((await guess("198.51.100.2")).status).toBe(403);
    time.pass(16 * 60_000);
    expect((await guess("198.51.100.1")).status).toBe(403);
  });
});

describe("too much", () => {
  test("a body of 10 MB is refused before it is read, on every form, with and without a length", async () => {
    const id = await kim();
    let read = 0;
    const stream = () =>
      new ReadableStream({
        pull(controller) {
          read += 65_536;
          if (read > 10_000_000) controller.close();
          else controller.enqueue(new Uint8Array(65_536).fill(97));
        },
      });
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    for (const path of ["/letters", `/letters/mine/${sign().give("mine", id)}`, "/comments/the-dance"]) {
      read = 0;
      const answer = await ask(path, {
        method: "POST",
        body: stream(),
        headers,
        duplex: "half",
      } as RequestInit);
      expect(answer.status).toBe(413);
      expect(read).toBeLessThan(500_000);
      const stated = await ask(path, {
        method: "POST",
        body: "a=b",
        headers: { ...headers, "Content-Length": "10000000" },
      });
      expect(stated.status).toBe(413);
    }
  });

  test("10 MB over a real connection: answered, and the server goes on", async () => {
    const server = createServer(
      (request, response) =>
        void getRequestListener((asked) => part.beside(asked) ?? new Response(null, { status: 404 }))(
          request,
          response,
        ),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const at = `http://127.0.0.1:${port}/letters`;
    const answer = await fetch(at, {
      method: "POST",
      body: "a".repeat(10_000_000),
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    }).then(
      ({ status }) => status,
      () => "hung up",
    );
    expect([413, "hung up"]).toContain(answer);
    expect((await fetch(at)).status).toBe(200);
    server.closeAllConnections();
    server.close();
  });

  test("sign-ups and comments from one place are limited; machines that fill hidden fields hear what all hear", async () => {
    const codes = [];
    for (let i = 0; i < 11; i += 1) codes.push((await join(`a${i}@x.example`, "192.0.2.1")).status);
    expect(codes.filter((code) => code === 200)).toHaveLength(10);
    expect(codes.at(-1)).toBe(429);
    const said = [];
    for (let i = 0; i < 9; i += 1) said.push((await comment({ text: `again ${i}` }, "192.0.2.2")).status);
    expect(said.at(-1)).toBe(429);
    const trap = await post(
      "/letters",
      { address: "bot@x.example", letters: "on", website: "x" },
      {},
      "192.0.2.3",
    );
    expect(await trap.text()).toBe(await (await join("someone@x.example", "192.0.2.4")).text());
    await part.idle();
    expect((await store.readersAfter("", 50)).map(({ address }) => address)).not.toContain("bot@x.example");
  });

  test("a comment of no piece, or to one that is not shown, is not kept", async () => {
    expect((await post("/comments/nothing", { name: "a", text: "b", form: form() })).status).toBe(404);
    await comment();
    const [held] = await store.heldComments();
    expect((await comment({ parent: held!.id })).status).toBe(400);
    expect(await store.heldComments()).toHaveLength(1);
  });
});

test("open redirect: no page of ours leads anywhere a visitor says", async () => {
  const pages = readingPages({ site });
  const paths = [
    "/letters?next=//evil.example",
    "/letters//evil.example",
    "/comments//evil.example",
    "/comments/review?next=https://evil.example",
  ];
  for (const path of paths) {
    for (const answer of [await ask(path), await post(path, { next: "//evil.example" })]) {
      expect(answer.headers.get("Location")).toBeNull();
      expect(await answer.text()).not.toContain("evil.example");
    }
  }
  const read = await pages(new Request(`${site}/read//evil.example`))!;
  expect(read.headers.get("Location")).toBeNull();
});

test("every page, also of what goes wrong: no script, no origin, no referrer; links of one's own are not for search engines", async () => {
  const id = await kim();
  for (const path of [
    "/letters",
    `/letters/mine/${sign().give("mine", id)}`,
    "/letters/stop/x",
    "/letters/nothing",
    "/comments/x/y/z",
  ]) {
    const answer = await ask(path);
    expect(answer.headers.get("Content-Security-Policy")).toMatch(
      /^default-src 'none'.*sandbox allow-forms$/,
    );
    expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    if (path !== "/letters") expect(await answer.text()).toContain('content="noindex"');
  }
  expect((await ask("/comments/review")).headers.get("Content-Security-Policy")).not.toContain(
    "allow-scripts",
  );
});

test("no couple can be linked to an address: the tables know no space, and are not the relay's", async () => {
  await kim();
  const created = statements.filter((sql) => sql.startsWith("create table"));
  expect(created.length).toBeGreaterThan(5);
  for (const sql of created) {
    expect(sql).toMatch(/^create table if not exists letters_/);
    expect(sql).not.toMatch(/space|device|couple|partner/i);
  }
});

test("a mail to a reader who has gone meanwhile names nobody", async () => {
  const id = await kim();
  await store.startLetter(letter, start);
  const [mail] = (await store.claim("r", 5, time.now())) as [TakenMail];
  await store.forget(id);
  expect((await store.handing("r", [mail])).size).toBe(0);
  expect(await store.mailLines(["queued", "taken", "sent"])).toEqual([]);
});
