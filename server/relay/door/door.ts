// The relay over HTTP, by the table of routes.
import type { Caller } from "@refrain/server/http";
import { readAsk, type Refusal, type Result, type Route, routes } from "@refrain/wire";
import { Hono } from "hono";
import type { OpenRelay } from "../relay.ts";
import { Unavailable } from "../store/store.ts";
import { readBody } from "./body.ts";
import { kindOf, type Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import { documentPath, routeNames } from "./names.ts";
import { openApi } from "./openapi.ts";
import { type Limiter, limiter, type Rate } from "./rate.ts";

export interface DoorOptions {
  readonly relay: OpenRelay;
  readonly clock: () => number;
  readonly metrics: Metrics;
  readonly log: Log;
  /** For what needs a session, and for what needs none. */
  readonly rates: { readonly member: Rate; readonly stranger: Rate };
  /** Bytes of answers that may lie unread. */
  readonly unread: number;
  /** Other origins whose pages may ask. */
  readonly appOrigins: readonly string[];
}

interface Env {
  Bindings: { readonly caller: Caller };
}

export function door(options: DoorOptions): Hono<Env> {
  const { relay, clock, metrics, log } = options;
  const limiters = {
    member: limiter(options.rates.member, clock),
    stranger: limiter(options.rates.stranger, clock),
  };
  let unread = 0;
  metrics.gauge("refrain_answers_unread", () => unread);
  const app = new Hono<Env>();

  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    const origin = context.req.header("Origin");
    if (origin === undefined || !options.appOrigins.includes(origin)) return;
    headers.set("Access-Control-Allow-Origin", origin);
    headers.set("Vary", "Origin");
  });

  app.options("*", (context) =>
    context.body(null, 204, {
      "Access-Control-Allow-Methods": "POST",
      "Access-Control-Allow-Headers": "Authorization, Content-Type",
      "Access-Control-Max-Age": "7200",
    }),
  );

  app.get(documentPath, (context) => context.json(openApi()));

  for (const route of routeNames) {
    app.post(routes[route].path, async (context) => {
      const started = performance.now();
      const answer = await answered(route, context.req.raw, context.env.caller);
      metrics.count("refrain_requests_total", { route, status: String(answer.status) });
      metrics.took("refrain_request_seconds", (performance.now() - started) / 1_000);
      return answer;
    });
  }
  app.all("*", () => refused({ status: 404, reason: "malformed" }));
  app.onError((error) => {
    log({ event: "fault", kind: kindOf(error) });
    return new Response(null, { status: 500 });
  });

  async function answered(route: Route, request: Request, caller: Caller): Promise<Response> {
    const limits: Limiter = routes[route].session ? limiters.member : limiters.stranger;
    const wait = limits.wait(caller.address);
    if (wait > 0 || unread > options.unread)
      return refused({ status: 429, reason: "too-many" }, { "Retry-After": String(Math.max(1, wait)) });
    const text = await readBody(request).catch(() => "");
    if (text === undefined) return refused({ status: 413, reason: "too-large" }, { Connection: "close" });
    const asked = readAsk(route, text);
    if (!asked.ok) return refused(asked.error);
    try {
      const given: Result<unknown, Refusal> = await relay.ask(route, tokenIn(request), asked.value);
      if (!given.ok) return refused(given.error);
      return sent(JSON.stringify(given.value), caller);
    } catch (thrown) {
      if (!(thrown instanceof Unavailable)) throw thrown;
      metrics.count("refrain_database_trouble_total", { trouble: thrown.trouble });
      return new Response("not now", { status: 503, headers: { "Retry-After": "5" } });
    }
  }

  /** Counts the answer as unread until its reader has taken it. */
  function sent(text: string, { outgoing }: Caller): Response {
    if (text.length > 10_000) {
      unread += text.length;
      outgoing.once("close", () => (unread -= text.length));
    }
    return new Response(text, { headers: json });
  }

  return app;
}

const json = { "Content-Type": "application/json" };

const refused = (refusal: Refusal, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(refusal), { status: refusal.status, headers: { ...json, ...headers } });

const tokenIn = (request: Request): string =>
  /^Bearer ([0-9a-f]{1,128})$/.exec(request.headers.get("Authorization") ?? "")?.[1] ?? "";
