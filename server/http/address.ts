import type { IncomingMessage } from "node:http";

/**
 * Who asks. Behind a proxy that is trusted, the last address it wrote; a header that anybody may send is not read
 * otherwise. Of IPv6 the network counts (/64): one house has more addresses than there are limits.
 */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const header = request.headers["x-forwarded-for"];
  const chain = typeof header === "string" ? header : header?.join(",");
  const forwarded = trustProxy ? chain?.split(",").at(-1)?.trim() : undefined;
  const address = (forwarded || request.socket.remoteAddress) ?? "";
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? network(plain) : plain;
}

/** The first 64 bits; `2001:db8::1` → `2001:db8:0:0`. */
function network(address: string): string {
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array.from({ length: gap }, () => "0"), ...right].slice(0, 4).join(":");
}
