import { domainToASCII } from "node:url";

/** Why something is no address one can send to. */
export type AddressFault = "empty" | "long" | "sign" | "at" | "domain" | "letters";

/**
 * An address as it is sent to, or why it is none. Stricter than the standard on purpose: no quotes, comments, spaces or control
 * signs, so that nothing in it can end a header or an SMTP command. A domain in other scripts is kept in its ASCII form.
 */
export function parseAddress(given: string): { readonly address: string } | { readonly fault: AddressFault } {
  const text = given.trim();
  if (text === "") return { fault: "empty" };
  if (text.length > 254) return { fault: "long" };
  if (/[\u0000-\u0020\u007f<>()[\]\\,;:"]/.test(text)) return { fault: "sign" };
  const at = text.lastIndexOf("@");
  if (at <= 0 || text.indexOf("@") !== at) return { fault: "at" };
  const local = text.slice(0, at);
  if (!/^[\u0021-\u007e]{1,64}$/.test(local) || /^\.|\.$|\.\./.test(local)) return { fault: "letters" };
  const domain = domainToASCII(text.slice(at + 1)).toLowerCase();
  const labels = domain.split(".");
  if (
    labels.length < 2 ||
    domain.length > 253 ||
    !labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
  )
    return { fault: "domain" };
  if (/^\d+$/.test(labels.at(-1) ?? "")) return { fault: "domain" };
  return { address: `${local}@${domain}` };
}

/** Two addresses with the same answer go to the same box, as far as anybody but its server can say. */
export const sameAddress = (address: string): string => address.toLowerCase();

export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf("@") + 1).toLowerCase();
