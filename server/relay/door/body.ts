import { limits } from "@refrain/wire";

/** The text of a request, or undefined where it is longer than any may be (LI2): the rest is not even read. */
export async function readBody(request: Request): Promise<string | undefined> {
  const length = request.headers.get("Content-Length");
  if (length !== null) return Number(length) > limits.request ? undefined : request.text();
  if (!request.body) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limits.request) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
