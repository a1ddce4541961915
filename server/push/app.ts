import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isEndpoint } from "./address.ts";
import type { WakeStore } from "./store.ts";

const minute = 60_000;
/** A pause lasts a day at most; a little more, for clocks that differ. In minutes. */
const furthest = 25 * 60;
const largestBody = 2_000;

export interface PushRoutes {
  /** Undefined where whoever runs the server has not turned push on: then there is no key, and nothing is taken. */
  readonly on: { readonly key: string; readonly store: WakeStore } | undefined;
  readonly clock: () => number;
}

/** `/v1/push`: the key, one push at one minute, and taking that back. */
export function pushApp({ on, clock }: PushRoutes): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.res.headers.set("Cache-Control", "no-store");
    context.res.headers.set("X-Content-Type-Options", "nosniff");
  });
  app.get("/v1/push/key", (context) => context.json(on ? { key: on.key } : {}));
  app.post("/v1/push", bodyLimit({ maxSize: largestBody }), async (context) => {
    if (!on) return context.json({ error: "push-is-off" }, 404);
    // With this type a page from elsewhere has to ask first, and is told no.
    if (!/^application\/json\b/.test(context.req.header("Content-Type") ?? ""))
      return context.json({ error: "not-json" }, 415);
    const body: unknown = await context.req.json().catch(() => undefined);
    if (!isWanted(body) || !isEndpoint(body.endpoint)) return context.json({ error: "not-understood" }, 400);
    const now = Math.floor(clock() / minute);
    if (body.minute < now || body.minute > now + furthest)
      return context.json({ error: "not-this-time" }, 400);
    const ticket = on.store.add(body.endpoint, body.minute);
    return ticket === undefined ? context.json({ error: "full" }, 429) : context.json({ ticket }, 201);
  });
  app.delete("/v1/push/:ticket", (context) => {
    on?.store.remove(context.req.param("ticket"));
    // The same answer whether there was one: a ticket cannot be guessed at.
    return context.body(null, 204);
  });
  return app;
}

const isWanted = (body: unknown): body is { readonly endpoint: unknown; readonly minute: number } =>
  typeof body === "object" &&
  body !== null &&
  Object.keys(body).every((key) => key === "endpoint" || key === "minute") &&
  "endpoint" in body &&
  "minute" in body &&
  typeof body.minute === "number" &&
  Number.isInteger(body.minute);
