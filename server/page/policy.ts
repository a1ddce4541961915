import type { MiddlewareHandler } from "hono";
import { styleSource } from "./style.ts";

/**
 * What a page may do: show itself. No script of any kind runs. `apart` (the usual) also takes the page's origin away, so
 * that it could reach nothing the app keeps even if a script got in. The operator's page keeps its origin, because its
 * strict session cookie would not be sent without one; there too the sandbox lets no script run.
 */
export const policy = (origin: "apart" | "own"): string =>
  [
    "default-src 'none'",
    `style-src ${styleSource}`,
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `sandbox allow-forms${origin === "own" ? " allow-same-origin" : ""}`,
  ].join("; ");

/** On every answer of a page. */
export const pageHeaders =
  (origin: "apart" | "own" = "apart"): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set("Content-Security-Policy", policy(origin));
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Permissions-Policy", "geolocation=(), camera=(), microphone=(), interest-cohort=()");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
  };
