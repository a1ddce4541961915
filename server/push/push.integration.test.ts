// From the app's request to a real push endpoint on this machine. What a browser's own push service makes of it, and
// whether the phone then shows anything, is not tested here: that takes a browser signed in with such a service.
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicKey, verify } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { startPush, type RunningPush } from "./index.ts";
import { publicLookup, sendEmpty } from "./send.ts";

const minute = 60_000;
const noon = 30_000_000 * minute;

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A push service on this machine: TLS with a key known to both, so that no certificate has to lie about. */
async function pushService(status: (n: number) => number = () => 201) {
  const psk = Buffer.alloc(32, 7);
  const ciphers = "PSK-AES128-GCM-SHA256";
  const got: Received[] = [];
  const server = createServer(
    { pskCallback: () => psk, ciphers, maxVersion: "TLSv1.2" },
    (request, response) => {
      let body = "";
      request.on("data", (part) => (body += String(part)));
      request.on("end", () => {
        got.push({ method: request.method, path: request.url, headers: request.headers, body });
        response.writeHead(status(got.length), { Location: "https://elsewhere.example/" });
        // An answer without an end: nobody takes it in.
        response.write("x".repeat(1_000));
      });
    },
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    got,
    /** Leads every name to this service; the name itself stays what it is. */
    connect: {
      host: "127.0.0.1",
      port,
      ciphers,
      maxVersion: "TLSv1.2",
      pskCallback: () => ({ psk, identity: "test" }),
      checkServerIdentity: () => undefined,
      lookup: (_name: string, options: { all?: boolean }, found: (...args: unknown[]) => void) =>
        options.all ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4),
    },
    port,
  };
}

function started(service: Awaited<ReturnType<typeof pushService>> | undefined, clock = { now: noon }) {
  const folder = mkdtempSync(join(tmpdir(), "push-"));
  const push = startPush({
    folder,
    subject: "mailto:somebody@example.org",
    clock: () => clock.now,
    every: 3_600_000,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- options of tls that the types of https leave out
    ...(service ? { connect: service.connect as never } : {}),
  });
  closing.push(() => push.stop());
  return { push, folder, clock };
}

const ask = async (
  push: RunningPush,
  path: string,
  method = "GET",
  body?: unknown,
  type = "application/json",
) => {
  const answer = await push.beside(
    new Request(`http://refrain.example${path}`, {
      method,
      ...(body === undefined
        ? {}
        : {
            headers: { "Content-Type": type },
            body: typeof body === "string" ? body : JSON.stringify(body),
          }),
    }),
    { address: "192.0.2.1" } as never,
  );
  return answer!;
};
const endpoint = (port: number, path = "/abc") => `https://push.example.com:${port}${path}`;

describe("a push", () => {
  test("comes once, in its minute, without a body, signed by this server’s key; an endless answer is cut", async () => {
    const service = await pushService();
    const { push, clock } = started(service);
    const { key } = (await (await ask(push, "/v1/push/key")).json()) as { key: string };
    const wanted = { endpoint: "https://push.example.com/abc", minute: noon / minute + 30 };
    expect((await ask(push, "/v1/push", "POST", wanted)).status).toBe(201);
    expect(await push.look()).toBe(0);
    clock.now += 30 * minute;
    expect(await push.look()).toBe(1);
    expect(await push.look()).toBe(0);
    expect(service.got).toHaveLength(1);
    const [{ method, path, headers, body }] = service.got as [Received];
    expect([method, path, body, headers["content-length"]]).toEqual(["POST", "/abc", "", "0"]);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(Number(headers["ttl"])).toBeLessThanOrEqual(900);
    const [, token, k] = /^vapid t=(.+), k=(.+)$/.exec(headers.authorization ?? "")!;
    expect(k).toBe(key);
    expect(isSigned(token!, key)).toBe(true);
    const claims = JSON.parse(Buffer.from(token!.split(".")[1]!, "base64url").toString()) as object;
    expect(claims).toMatchObject({ aud: "https://push.example.com", sub: "mailto:somebody@example.org" });
  });

  test("taken back, it does not come; a subscription that is gone takes the rest along", async () => {
    const service = await pushService(() => 410);
    const { push, clock } = started(service);
    const at = (n: number) => ({ endpoint: "https://push.example.com/abc", minute: noon / minute + n });
    const first = (await (await ask(push, "/v1/push", "POST", at(1))).json()) as { ticket: string };
    expect((await ask(push, `/v1/push/${first.ticket}`, "DELETE")).status).toBe(204);
    clock.now += minute;
    expect(await push.look()).toBe(0);
    await ask(push, "/v1/push", "POST", at(2));
    await ask(push, "/v1/push", "POST", at(9));
    clock.now += minute;
    expect(await push.look()).toBe(1);
    clock.now += 60 * minute;
    expect(await push.look()).toBe(0);
    expect(service.got).toHaveLength(1);
  });

  test("an answer that points elsewhere is not followed", async () => {
    const service = await pushService(() => 307);
    const { push, clock } = started(service);
    await ask(push, "/v1/push", "POST", { endpoint: "https://push.example.com/abc", minute: noon / minute });
    clock.now += minute;
    await push.look();
    expect(service.got).toHaveLength(1);
  });
});

describe("private addresses", () => {
  test("are refused before a byte is sent, whatever name leads there", async () => {
    const service = await pushService();
    const keys = JSON.parse(readFileSync(join(started(service).folder, "push-keys.json"), "utf8")) as never;
    // `localhost` is a name that leads to this machine; the guard's own look-up is in force here.
    const sent = await sendEmpty(`https://localhost:${service.port}/x`, {
      keys,
      subject: "mailto:a@b.example",
    });
    expect(sent).toBe("failed");
    expect(service.got).toHaveLength(0);
    const found = await new Promise<unknown>((done) => publicLookup("localhost", {}, (error) => done(error)));
    expect(found).toMatchObject({ code: "EACCES" });
    expect(await sendEmpty(endpoint(service.port), { keys, subject: "mailto:a@b.example" })).toBe("failed");
  });
});

describe("the keys", () => {
  test("are made at the first start, for this user’s eyes only, and stay", async () => {
    const { push, folder } = started(undefined);
    const file = join(folder, "push-keys.json");
    expect(statSync(file).mode & 0o077).toBe(0);
    const { key } = (await (await ask(push, "/v1/push/key")).json()) as { key: string };
    const again = startPush({ folder, subject: "mailto:a@b.example", every: 3_600_000 });
    closing.push(() => again.stop());
    expect(await (await ask(again, "/v1/push/key")).json()).toEqual({ key });
  });
});

test("off unless turned on: no key, nothing taken, nothing on the disk", async () => {
  const push = startPush({ folder: undefined, subject: "" });
  expect(await (await ask(push, "/v1/push/key")).json()).toEqual({});
  const wanted = { endpoint: "https://push.example.com/abc", minute: Math.floor(Date.now() / minute) };
  expect((await ask(push, "/v1/push", "POST", wanted)).status).toBe(404);
  expect(push.beside(new Request("http://refrain.example/v1/spaces"), {} as never)).toBeUndefined();
});

/** ES256 over the token, by the public key as browsers get it. */
function isSigned(token: string, key: string): boolean {
  const raw = Buffer.from(key, "base64url");
  const [head, claims, signature] = token.split(".") as [string, string, string];
  const jwk = {
    kty: "EC",
    crv: "P-256",
    x: raw.subarray(1, 33).toString("base64url"),
    y: raw.subarray(33).toString("base64url"),
  };
  return verify(
    "sha256",
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: "jwk" }), dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
}
