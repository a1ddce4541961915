import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecure } from "node:https";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { addressOf } from "./address.ts";

/** Who asks, and where the answer goes. */
export interface Caller {
  readonly address: string;
  readonly outgoing: ServerResponse;
}

/** Answers the addresses that are its own. */
export type Beside = (request: Request, caller: Caller) => Promise<Response> | undefined;

/** Takes a connection over if the address is its own; false where it is not. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer, address: string) => boolean;

export interface ListenOptions {
  /** Asked in turn; each gives undefined where the address is not its own. */
  readonly parts: readonly Beside[];
  readonly upgrades?: readonly Upgrade[];
  readonly port: number;
  /** The address to listen on; every one of the machine's when left out. */
  readonly host?: string | undefined;
  /** Ports tried after a taken one. */
  readonly tries?: number;
  /** Told of each port that was taken. */
  readonly taken?: (port: number) => void;
  /** Certificate and key, in PEM. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Whether `X-Forwarded-For` comes from a proxy of our own. */
  readonly trustProxy?: boolean;
  /** Told of what went wrong in an answer; without content. */
  readonly failed?: (error: unknown) => void;
}

export interface Listening {
  readonly port: number;
  /** Connections that are open. */
  readonly open: () => number;
  /** Takes no new requests, lets running ones end, then stops. */
  stop(): Promise<void>;
}

/** Serves until stopped. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { port, host, tries = 0, taken = () => {} } = options;
  const server = serverOf(options);
  let open = 0;
  server.on("connection", (socket) => {
    open += 1;
    socket.on("close", () => (open -= 1));
    socket.on("error", () => {});
  });
  for (let at = port; ; at += 1) {
    try {
      await begin(server, at, host);
      break;
    } catch (error) {
      if (!isTaken(error) || at - port >= tries) throw error;
      taken(at);
    }
  }
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    open: () => open,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // A browser that keeps a connection open does not keep the server running.
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      }),
  };
}

function serverOf({ parts, upgrades = [], tls, trustProxy = false, failed }: ListenOptions): Server {
  const callers = new WeakMap<object, Caller>();
  const answer = async (request: Request, env: { readonly incoming: object }): Promise<Response> => {
    const caller = callers.get(env.incoming);
    for (const part of caller ? parts : []) {
      const answered = caller && part(request, caller);
      if (answered) return answered;
    }
    return new Response("There is nothing at this address.", { status: 404 });
  };
  const listener = getRequestListener(answer, {
    errorHandler(error) {
      failed?.(error);
      return new Response(null, { status: 500 });
    },
  });
  const take = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    callers.set(incoming, { address: addressOf(incoming, trustProxy), outgoing });
    void listener(incoming, outgoing);
  };
  const server: Server = tls ? createSecure(tls, take) : createServer(take);
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  // Longer than proxies keep theirs: else one asks on a connection in the moment it is closed.
  server.keepAliveTimeout = 65_000;
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => {});
    const address = addressOf(request, trustProxy);
    if (!upgrades.some((upgrade) => upgrade(request, socket, head, address)))
      socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
  });
  return server;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

const begin = (server: Server, port: number, host: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    // A thousand may knock in one moment: what waits to be taken up is not turned away.
    server.listen({ port, ...(host === undefined ? {} : { host }), backlog: 4_096 }, () => {
      server.off("error", reject);
      resolve();
    });
  });
