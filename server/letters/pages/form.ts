import type { Context } from "hono";

/** The largest form anybody has to send; bytes. */
export const largestForm = 64 * 1024;

/**
 * A form's fields, each once, read up to `largestForm`; undefined when it is larger, whatever its length header says. Only
 * plain forms are read: nothing here takes a file.
 */
export async function readForm(context: Context): Promise<URLSearchParams | undefined> {
  const stated = Number(context.req.header("Content-Length") ?? "0");
  if (stated > largestForm) return undefined;
  const reader = context.req.raw.body?.getReader();
  if (!reader) return new URLSearchParams();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > largestForm) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const type = context.req.header("Content-Type") ?? "";
  return type.startsWith("application/x-www-form-urlencoded")
    ? new URLSearchParams(Buffer.concat(parts).toString("utf8"))
    : new URLSearchParams();
}
