// Broken requests by the thousand, over raw connections: many in one write, answers counted by their status lines.
import { connect } from "node:net";
import { readFileSync } from "node:fs";
import { type Route, routes } from "@refrain/wire";
import { WebSocket } from "ws";
import { type Dice, dice } from "../../testing/dice.ts";
import { writer } from "../../testing/load.ts";
import { routeNames } from "./door/names.ts";

export interface Battered {
  readonly sent: number;
  /** Answers by status. */
  readonly statuses: ReadonlyMap<number, number>;
}

const one = writer();
const entries = Array.from({ length: 4 }, () => one.next().item);
const id = one.space;
/** A right question for each route; what is sent is bent from these. */
const right: Readonly<Record<Route, string>> = {
  challenge: JSON.stringify({ device: one.device }),
  session: JSON.stringify({ device: one.device, challenge: "A".repeat(43), signature: "A".repeat(86) }),
  spaces: "{}",
  submit: JSON.stringify({ space: id, items: [one.genesis, ...entries] }),
  pull: JSON.stringify({ space: id, cursor: { position: 0, id }, limit: 100 }),
  heads: JSON.stringify({ space: id }),
  slotPut: JSON.stringify({ slot: id, index: 0, message: "AAAA" }),
  slotGet: JSON.stringify({ slot: id }),
  slotBurn: JSON.stringify({ slot: id }),
};
const junk = [
  "",
  '"',
  "{",
  "[",
  "null",
  "1e999",
  '"__proto__":{"a":1},',
  "\\u0000",
  "\ud800",
  "[".repeat(3_000),
  "-1",
  "9".repeat(30),
];

/** Sends so many, spread over `lanes` connections at once. `token` is a session's: what is behind it is tried too. */
export async function batter(
  url: string,
  token: string,
  seed: number,
  count: number,
  lanes = 4,
): Promise<Battered> {
  const statuses = new Map<number, number>();
  const { port } = new URL(url);
  let sent = 0;
  const lane = async (throws: Dice) => {
    while (sent < count) {
      const batch = Math.min(100, count - sent);
      sent += batch;
      const requests = Array.from({ length: batch }, () => bent(throws, token)).join("");
      for (const status of await answersTo(Number(port), requests, batch))
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, i) => lane(dice(seed + i))));
  return { sent, statuses };
}

function bent(throws: Dice, token: string): string {
  const route = throws.pick(routeNames);
  let body = right[route];
  for (let i = throws.below(3); i > 0; i -= 1) {
    const at = throws.below(body.length);
    body = body.slice(0, at) + throws.pick(junk) + body.slice(at + throws.below(4));
  }
  if (throws.chance(0.1))
    body = body.replace(/[A-Za-z0-9_-]{8}/g, (text) => (throws.chance(0.2) ? "AAAAAAAA" : text));
  const whose = throws.chance(0.7) ? token : throws.pick(["", "x", "0".repeat(128), "f".repeat(500)]);
  const method = throws.chance(0.95) ? "POST" : throws.pick(["GET", "PUT", "DELETE", "OPTIONS", "HEAD"]);
  const path = throws.chance(0.95)
    ? routes[route].path
    : throws.pick(["/v1/", "/v1/%00", "/v1/submit/../pull", "/v1//pull"]);
  const bytes = Buffer.byteLength(body);
  return `${method} ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${whose}\r\nContent-Length: ${bytes}\r\n\r\n${body}`;
}

/** Status codes until all are answered or the other side ends it. */
function answersTo(port: number, text: string, count: number): Promise<number[]> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let heard = "";
    const done = () => {
      socket.destroy();
      resolve([...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)));
    };
    socket.setTimeout(60_000, done);
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
      if ((heard.match(/HTTP\/1\.1 \d{3}/g)?.length ?? 0) >= count) setImmediate(done);
    });
    socket.on("error", done);
    socket.on("close", done);
  });
}

/** Broken frames on sockets, and bytes that are no HTTP at all. Resolves when each connection was ended by the relay. */
export async function batterSockets(url: string, seed: number, count: number): Promise<void> {
  const throws = dice(seed);
  const { port } = new URL(url);
  for (let i = 0; i < count; i += 1) {
    if (throws.chance(0.5)) {
      await answersTo(Number(port), `${Buffer.from(throws.bytes(40)).toString("latin1")}\r\n\r\n`, 1);
      continue;
    }
    const socket = new WebSocket(`${url.replace("http", "ws")}/v1/hints`);
    socket.on("error", () => {});
    await new Promise((resolve) => {
      socket.once("close", resolve);
      socket.once("open", () => {
        const what = throws.below(4);
        if (what === 0) socket.send(throws.bytes(throws.below(600)));
        else if (what === 1) socket.send(throws.pick(junk) || "x");
        else if (what === 2) socket.send(`{"token":"${"0".repeat(128)}"}`);
        else socket.terminate();
      });
    });
  }
}

/** Resident memory of a process, in megabytes (Linux). */
export const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1_024;
