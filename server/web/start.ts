import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { webApp } from "./app.ts";

/** Answers the addresses that are its own. */
export type Beside = (request: Request) => Promise<Response> | undefined;

export interface WebOptions {
  /** The built app. */
  readonly folder: string;
  /** Asked in turn before the app; each gives undefined where the address is not its own. */
  readonly beside?: readonly Beside[];
  readonly port: number;
  /** The address to listen on; every one of the machine's when left out. */
  readonly host?: string;
  /** Ports tried after a taken one. */
  readonly tries: number;
  /** Told of each port that was taken. */
  readonly taken: (port: number) => void;
}

export interface Web {
  readonly port: number;
  /** Takes no new requests, lets running ones end, then stops. */
  stop(): Promise<void>;
}

/** Serves until stopped. A taken port is named, and the next free one is used. */
export async function startWeb({ folder, beside = [], port, host, tries, taken }: WebOptions): Promise<Web> {
  const app = webApp(folder);
  const answer = (request: Request) => {
    for (const part of beside) {
      const answered = part(request);
      if (answered) return answered;
    }
    return app.fetch(request);
  };
  const listener = getRequestListener(answer);
  const server = createServer((request, response) => void listener(request, response));
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  for (let at = port; ; at += 1) {
    try {
      await listen(server, at, host);
      break;
    } catch (error) {
      if (!isTaken(error) || at - port >= tries) throw error;
      taken(at);
    }
  }
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // A browser that keeps a connection open does not keep the server running.
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      }),
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

const listen = (server: Server, port: number, host: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
