// Sockets for hints: `{space}` and nothing else, there may be something new. A hint is never needed; who misses one asks
// by and by. A socket begins with `{token}`, so that no token stands in an address, and is answered with a hint for each
// space its device is in: whoever then pulls has missed nothing.
import type { IncomingMessage } from "node:http";
import type { Upgrade } from "@refrain/server/http";
import type { Hex32 } from "@refrain/wire";
import { type RawData, WebSocket, WebSocketServer } from "ws";
import type { Session } from "../work/sessions.ts";
import type { Metrics } from "./metrics.ts";

export interface SocketsOptions {
  session(token: string): Promise<Session | undefined>;
  spaces(device: Hex32): Promise<readonly Hex32[]>;
  readonly isLive: (session: Session) => boolean;
  readonly metrics: Metrics;
  readonly appOrigins: readonly string[];
  /** Sockets in all, of one address, and of one device. */
  readonly most: { readonly all: number; readonly address: number; readonly device: number };
}

export interface Sockets {
  readonly upgrade: Upgrade;
  /** Tells these devices' sockets, but not the one that brought it. */
  news(space: Hex32, devices: readonly Hex32[], by?: Hex32): void;
  /** Whether anybody listens at all. */
  readonly any: () => boolean;
  stop(): void;
}

interface Open {
  readonly socket: WebSocket;
  readonly address: string;
  session: Session | undefined;
  alive: boolean;
}

/** Milliseconds: to say who one is, and between two pings. */
const patience = 10_000;
const beat = 30_000;
/** Bytes of hints that may lie unsent; a reader slower than that is let go. */
const backlog = 64_000;

export const hintsPath = "/v1/hints";

export function sockets(options: SocketsOptions): Sockets {
  const { metrics, most } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: 512, perMessageDeflate: false });
  const all = new Set<Open>();
  const byDevice = new Map<Hex32, Set<Open>>();
  const byAddress = new Map<string, number>();
  metrics.gauge("refrain_sockets", () => all.size);

  const pulse = setInterval(() => {
    for (const open of all) {
      if (!open.alive) drop(open);
      else if (open.session && !options.isLive(open.session)) open.socket.close(4401, "no-session");
      else {
        open.alive = false;
        open.socket.ping();
      }
    }
  }, beat);
  pulse.unref();

  function drop(open: Open): void {
    metrics.count("refrain_sockets_dropped_total");
    open.socket.terminate();
  }

  function take(socket: WebSocket, address: string): void {
    const open: Open = { socket, address, session: undefined, alive: true };
    all.add(open);
    byAddress.set(address, (byAddress.get(address) ?? 0) + 1);
    const late = setTimeout(() => socket.close(4408, "no-token"), patience);
    late.unref();
    socket.on("error", () => {});
    socket.on("pong", () => (open.alive = true));
    socket.on("close", () => {
      clearTimeout(late);
      forget(open);
    });
    socket.once("message", (data, binary) => {
      clearTimeout(late);
      const token = binary ? undefined : tokenIn(data);
      if (token === undefined) socket.close(4400, "malformed");
      else welcome(open, token).catch(() => socket.close(4503, "not-now"));
      socket.on("message", () => socket.close(4400, "malformed"));
    });
  }

  async function welcome(open: Open, token: string): Promise<void> {
    const session = await options.session(token);
    if (!session) return open.socket.close(4401, "no-session");
    const mine = byDevice.get(session.device) ?? new Set();
    if (mine.size >= most.device) return open.socket.close(4429, "too-many");
    if (open.socket.readyState !== WebSocket.OPEN) return;
    open.session = session;
    byDevice.set(session.device, mine.add(open));
    for (const space of await options.spaces(session.device)) send(open, space);
  }

  function forget(open: Open): void {
    all.delete(open);
    const left = (byAddress.get(open.address) ?? 1) - 1;
    if (left > 0) byAddress.set(open.address, left);
    else byAddress.delete(open.address);
    if (!open.session) return;
    const mine = byDevice.get(open.session.device);
    mine?.delete(open);
    if (mine?.size === 0) byDevice.delete(open.session.device);
  }

  function send(open: Open, space: Hex32): void {
    if (open.socket.bufferedAmount > backlog) return drop(open);
    open.socket.send(JSON.stringify({ space }));
    metrics.count("refrain_hints_total");
  }

  const admitted = (request: IncomingMessage, address: string): boolean => {
    const { origin, host } = request.headers;
    const own = origin === undefined || sameHost(origin, host) || options.appOrigins.includes(origin);
    return own && all.size < most.all && (byAddress.get(address) ?? 0) < most.address;
  };

  return {
    upgrade(request, socket, head, address) {
      if (request.url !== hintsPath) return false;
      if (!admitted(request, address)) {
        socket.end("HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\nRetry-After: 30\r\n\r\n");
        return true;
      }
      server.handleUpgrade(request, socket, head, (taken) => take(taken, address));
      return true;
    },
    news(space, devices, by) {
      for (const device of devices)
        if (device !== by) for (const open of byDevice.get(device) ?? []) send(open, space);
    },
    any: () => byDevice.size > 0,
    stop() {
      clearInterval(pulse);
      for (const { socket } of all) socket.close(1001, "going away");
      setTimeout(() => {
        for (const { socket } of all) socket.terminate();
      }, 1_000).unref();
      server.close();
    },
  };
}

const sameHost = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host;

/** `{"token":"…"}`, up to 128 hexadecimal digits. */
function tokenIn(data: RawData): string | undefined {
  const text = Buffer.isBuffer(data) ? data.toString("utf8") : "";
  return /^\s*\{\s*"token"\s*:\s*"([0-9a-f]{1,128})"\s*\}\s*$/.exec(text)?.[1];
}
