import { Hono } from "hono";
import { readFiles, type ServedFile } from "./files.ts";
import { securityHeaders } from "./headers.ts";

const day = 86_400;
const year = 365 * day;

/** The routes: the app's files, and whether the server is there. */
export function webApp(folder: string): Hono {
  const files = readFiles(folder);
  const app = new Hono();
  app.use(securityHeaders);
  app.get("/healthz", (context) => context.text("ok"));
  app.on(["GET", "HEAD"], "*", (context) => {
    const file = files.get(context.req.path);
    if (!file) return context.text("There is nothing at this address.", 404);
    return send(file, context.req.header("Accept-Encoding") ?? "");
  });
  return app;
}

/** A file in the best coding asked for. Lasting ones are kept for a year; the rest is asked for anew each time. */
function send(file: ServedFile, accepts: string): Response {
  const coding =
    file.brotli && /\bbr\b/.test(accepts) ? "br" : file.gzip && /\bgzip\b/.test(accepts) ? "gzip" : undefined;
  const body = coding === "br" ? file.brotli : coding === "gzip" ? file.gzip : file.plain;
  return new Response(body ?? file.plain, {
    headers: {
      "Content-Type": file.type,
      "Cache-Control": file.lasting ? `public, max-age=${year}, immutable` : "no-cache",
      Vary: "Accept-Encoding",
      ...(coding ? { "Content-Encoding": coding } : {}),
    },
  });
}
