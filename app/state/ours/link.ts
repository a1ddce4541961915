// The link that lets a phone in: its secret stands behind the `#`, which no browser sends to a server.

/** A link as it was opened or typed. */
export interface Arrived {
  readonly purpose: "ours" | "device";
  /** As the vault reads it: `r1.` and 22 characters. */
  readonly secret: string;
}

const marks = { ours: "us", device: "mine" } as const;

export const linkTo = (origin: string, { purpose, secret }: Arrived): string =>
  `${origin}/#/${marks[purpose]}/${secret}`;

/** The link in an address, or in what somebody typed or pasted; undefined where there is no whole one. */
export function readLink(text: string): Arrived | undefined {
  const found = /(?:#\/)?\b(us|mine)\/(r1\.[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/.exec(text);
  const [, mark, secret] = found ?? [];
  if (secret === undefined) return undefined;
  return { purpose: mark === marks.device ? "device" : "ours", secret };
}

/** As it lay on the shelf. */
export function readArrived(value: unknown): Arrived | undefined {
  if (typeof value !== "object" || value === null || !("secret" in value) || !("purpose" in value))
    return undefined;
  const { secret, purpose } = value;
  return typeof secret === "string" && (purpose === "ours" || purpose === "device")
    ? { purpose, secret }
    : undefined;
}
