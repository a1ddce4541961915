// The link that lets a phone in: its secret stands behind the `#`, which no browser sends to a server.
import type { Snapshot } from "../store.ts";

/** What a link is for: to be linked as two, a second phone of one's own, or to read what is shown. */
export type InvitationPurpose = "ours" | "device" | "reader";

/** A link as it was opened or typed. */
export interface Arrived {
  readonly purpose: InvitationPurpose;
  /** As the vault reads it: `r1.` and 22 characters. */
  readonly secret: string;
  /** An answer to whoever sent it, without joining, on its way. */
  readonly once?: string;
}

const marks = { ours: "us", device: "mine", reader: "see" } as const;
const purposes = { us: "ours", mine: "device", see: "reader" } as const;

export const linkTo = (origin: string, { purpose, secret }: Arrived): string =>
  `${origin}/#/${marks[purpose]}/${secret}`;

/** The link in an address, or in what somebody typed or pasted; undefined where there is no whole one. */
export function readLink(text: string): Arrived | undefined {
  const found = /(?:#\/)?\b(us|mine|see)\/(r1\.[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/.exec(text);
  const [, mark, secret] = found ?? [];
  if (secret === undefined || (mark !== "us" && mark !== "mine" && mark !== "see")) return undefined;
  return { purpose: purposes[mark], secret };
}

/** Whether this link still lies on the shelf, and not another one that came meanwhile. */
export const liesThere = ({ secret }: Arrived, unfinished: Snapshot["unfinished"]): boolean =>
  readArrived(unfinished["arrived"]?.value)?.secret === secret;

/** As it lay on the shelf. */
export function readArrived(value: unknown): Arrived | undefined {
  if (typeof value !== "object" || value === null || !("secret" in value) || !("purpose" in value))
    return undefined;
  const { secret, purpose } = value;
  const once = "once" in value && typeof value.once === "string" ? { once: value.once } : {};
  return typeof secret === "string" && (purpose === "ours" || purpose === "device" || purpose === "reader")
    ? { purpose, secret, ...once }
    : undefined;
}
