import type { MiddlewareHandler } from "hono";

/**
 * What a page of this app may do: load from its own origin, and nothing from anywhere else. Pictures may be made by the
 * page itself (`blob:`, for the loop as PNG; `data:` for fonts inside it). No inline script or style.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** SQLite is WebAssembly. Only the worker that reads a chat may run it: no page, and no other worker. */
const readerPolicy = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
const isReader = (path: string): boolean => /^\/assets\/chats-worker-[\w-]+\.js$/.test(path);

/** On every answer. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set("Content-Security-Policy", isReader(context.req.path) ? readerPolicy : policy);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "geolocation=(), camera=(self), microphone=(), interest-cohort=()");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("X-Content-Type-Options", "nosniff");
};
