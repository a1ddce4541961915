// Sessions by challenge (SY1). A challenge carries its own date under a key of the relays, so that asking for one costs
// no memory; answering it is written down, so that it is good once, whichever relay over this database is asked.
import { createHmac, timingSafeEqual } from "node:crypto";
import {
  ascii,
  type Bytes,
  concat,
  fromBase64,
  fromHex,
  hex32,
  type Hex32,
  isHex32,
  limits,
  tagged,
  toBase64,
  toHex,
} from "@refrain/wire";
import type { Kysely } from "kysely";
import { row, rows, type Steps } from "../store/steps.ts";
import type { Tables } from "../store/tables.ts";
import { sha256 } from "./inspect.ts";

/** Clocks of several relays, and one that is set right, may differ by so much. In milliseconds. */
const tolerance = 60_000;
/** What is past is kept a day longer, so that a clock put back does not make a challenge good twice. */
const margin = 24 * 3600_000;

/** 32 bytes: when (6), chance (8), a seal over both and the device (18). */
export function makeChallenge(key: Bytes, device: Hex32, now: number, chance: Bytes): string {
  const dated = concat(sixBytes(now), chance.subarray(0, 8));
  return toBase64(concat(dated, seal(key, device, dated)));
}

/** The challenge's bytes if it is one of ours, for this device, and not a minute old. */
export function readChallenge(key: Bytes, device: Hex32, text: string, now: number): Bytes | undefined {
  const bytes = fromBase64(text);
  if (bytes?.length !== 32) return undefined;
  const dated = bytes.subarray(0, 14);
  if (!timingSafeEqual(seal(key, device, dated), bytes.subarray(14))) return undefined;
  const made = Number.parseInt(toHex(dated.subarray(0, 6)), 16);
  return made <= now + tolerance && now <= made + limits.challengeLife ? bytes : undefined;
}

const sixBytes = (number: number): Bytes =>
  fromHex(Math.max(0, Math.floor(number)).toString(16).padStart(12, "0"));

const seal = (key: Bytes, device: Hex32, dated: Uint8Array): Uint8Array =>
  createHmac("sha256", key).update(fromHex(device)).update(dated).digest().subarray(0, 18);

/** What a device signs. */
export const sessionMessage = (origin: string, device: Hex32, challenge: Bytes): Bytes =>
  tagged("session", sha256(ascii(origin)), fromHex(device), challenge);

/** False where this challenge was answered before. */
export function* openSession(
  db: Kysely<Tables>,
  challenge: Bytes,
  secret: Bytes,
  device: Hex32,
  now: number,
): Steps<boolean> {
  const before = yield* row(
    db.selectFrom("relay_session").select("issued").where("challenge", "=", challenge),
  );
  if (before) return false;
  const made = yield* rows(
    db
      .insertInto("relay_session")
      .values({ challenge, secret_hash: sha256(secret), device: fromHex(device), issued: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("issued"),
  );
  return made.length === 1;
}

export const tokenOf = (challenge: Bytes, secret: Bytes): string => toHex(challenge) + toHex(secret);

export interface Session {
  readonly device: Hex32;
  readonly issued: number;
}

export function* readSession(db: Kysely<Tables>, token: string): Steps<Session | undefined> {
  const [challenge, secret] = [token.slice(0, 64), token.slice(64)];
  if (!isHex32(challenge) || !isHex32(secret)) return undefined;
  const there = yield* row(
    db.selectFrom("relay_session").selectAll().where("challenge", "=", fromHex(challenge)),
  );
  if (!there || !timingSafeEqual(there.secret_hash, sha256(fromHex(secret)))) return undefined;
  return { device: hex32(there.device), issued: there.issued };
}

/** A session lives an hour; one from the future, after a clock was put back, does not. */
export const isLive = ({ issued }: Session, now: number): boolean =>
  issued <= now + tolerance && now <= issued + limits.sessionLife;

export function* sweep(db: Kysely<Tables>, now: number): Steps<void> {
  yield* rows(db.deleteFrom("relay_session").where("issued", "<", now - limits.sessionLife - margin));
  yield* rows(db.deleteFrom("relay_slot").where("until", "<", now - margin));
}
