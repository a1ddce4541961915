import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import webPush from "web-push";

/** Names this server to push services (VAPID, RFC 8292). */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** The keys in this file; made, and kept for this user's eyes only, at the first start. Throws where the file is something else. */
export function vapidKeys(file: string): VapidKeys {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // `wx`: where two start at once, the second reads what the first wrote.
    try {
      writeFileSync(file, `${JSON.stringify(webPush.generateVAPIDKeys())}\n`, { mode: 0o600, flag: "wx" });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
  const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isKeys(kept)) throw new Error(`${file} does not hold the keys of this server’s push`);
  return { publicKey: kept.publicKey, privateKey: kept.privateKey };
}

const isKeys = (value: unknown): value is VapidKeys =>
  typeof value === "object" &&
  value !== null &&
  "publicKey" in value &&
  typeof value.publicKey === "string" &&
  "privateKey" in value &&
  typeof value.privateKey === "string";
