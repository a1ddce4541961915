// Attacks on pages and forms; the table in docs/threat-model.md names these tests.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { readingPages } from "@refrain/server/reading";
import { describe, expect, test } from "vitest";
import {
  anewForEachAttack,
  ask,
  comment,
  form,
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
import { letter, start } from "./parts.test-helper.ts";
import type { TakenMail } from "./store/mail.ts";

anewForEachAttack();

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
