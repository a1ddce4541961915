import { ascii, type Bytes, concat } from "./bytes.ts";

const purposes = [
  "entry id",
  "entry signature",
  "entry body",
  "entry key",
  "control id",
  "control signature",
  "space id",
  "space signature",
  "epoch key",
  "epoch chain",
  "box",
  "outbox",
  "exchange",
  "invite slot",
  "invite message",
  "invite once",
  "invite once slot",
  "invite commit",
  "invite code",
  "invite grant",
  "session",
  "words sign",
  "words box",
  "words check",
  "words consent",
  "heads",
] as const;

export type Purpose = (typeof purposes)[number];

/** What every hashed, signed or derived thing begins with, so that none can stand for another: a name and a zero byte. */
export function tagged(purpose: Purpose, ...parts: readonly Uint8Array[]): Bytes {
  return concat(ascii(`refrain/1 ${purpose}\0`), ...parts);
}
