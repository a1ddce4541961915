// For whoever runs the server: is it ready, and what is it doing. The numbers are for this machine, or for who has the token.
import { createHash, timingSafeEqual } from "node:crypto";
import type { Beside } from "@refrain/server/http";
import type { Store } from "../store/store.ts";
import type { Metrics } from "./metrics.ts";

const text = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };

export function statusPages(
  store: Store,
  metrics: Metrics,
  token: string | undefined,
  stopping: () => boolean,
): Beside {
  return (request, caller) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/readyz") return ready();
    if (pathname !== "/metrics") return undefined;
    const may = token === undefined ? isHere(request, caller.address) : has(request, token);
    return Promise.resolve(
      may
        ? new Response(metrics.text(), { headers: { ...text, "Content-Type": "text/plain; version=0.0.4" } })
        : new Response("There is nothing at this address.", { status: 404, headers: text }),
    );
  };

  async function ready(): Promise<Response> {
    const why = stopping() ? "stopping" : await store.trouble();
    return new Response(why ?? "ok", { status: why ? 503 : 200, headers: text });
  }
}

/** Asked from this machine itself, not through a proxy on it. */
const isHere = (request: Request, address: string): boolean =>
  !request.headers.has("X-Forwarded-For") && (address.startsWith("127.") || address === "0:0:0:0");

const digest = (text: string): Uint8Array => createHash("sha256").update(text).digest();

const has = (request: Request, token: string): boolean =>
  timingSafeEqual(digest(request.headers.get("Authorization") ?? ""), digest(`Bearer ${token}`));
