// The app lock: it keeps a glance away. It hides and does not encrypt, and says so.

/** How the app is opened: digits as a slow hash of them, or what the device itself asks for. */
export type Lock =
  | { readonly kind: "pin"; readonly salt: string; readonly hash: string }
  | { readonly kind: "passkey"; readonly id: string };

export interface LockTools {
  /** A lock of these digits; undefined where this browser cannot make one. */
  readonly pin: (digits: string) => Promise<Lock | undefined>;
  /** A lock by fingerprint or face; undefined where there is none, or it was declined. */
  readonly passkey: () => Promise<Lock | undefined>;
  /** Whether this opens it. Without digits the device asks for fingerprint or face. */
  readonly opens: (lock: Lock, digits?: string) => Promise<boolean>;
}

/** A lock as it lay on the shelf. */
export function readLock(value: unknown): Lock | undefined {
  if (typeof value !== "object" || value === null || !("kind" in value)) return undefined;
  if (value.kind === "pin" && "salt" in value && "hash" in value) {
    const { salt, hash } = value;
    return typeof salt === "string" && typeof hash === "string" ? { kind: "pin", salt, hash } : undefined;
  }
  if (value.kind === "passkey" && "id" in value && typeof value.id === "string")
    return { kind: "passkey", id: value.id };
  return undefined;
}

/** How long the app may be out of sight before it closes, in milliseconds. */
export const closesAfter = 60_000;
/** Wrong tries before the next one has to wait, and for how long, in milliseconds. */
export const triesAtOnce = 5;
export const waitAfter = 30_000;
