// Epoch keys: made, boxed for devices, opened again and checked against the hash everybody signed for (EP1, EP4).
import {
  type Box,
  type Bytes,
  type DeviceCard,
  type Epoch,
  fromHex,
  hex32,
  type Hex32,
  type Rules,
  tagged,
} from "@refrain/wire";
import { hpkeOpen, hpkeSeal } from "../keys/hpke.ts";
import type { Agreement, BaseKey, Primitives } from "../ports.ts";
import { type Secret, reveal, secret } from "../secret.ts";

export interface EpochKey {
  readonly hash: Hex32;
  readonly bytes: Secret<Bytes>;
  readonly base: BaseKey;
}

const nothing = new Uint8Array(0);

export async function epochKey(p: Primitives, bytes: Bytes): Promise<EpochKey> {
  const hash = hex32(await p.sha256(tagged("epoch key", bytes)));
  return { hash, bytes: secret(bytes), base: await p.baseKey(bytes) };
}

/** The key for one device. Undefined where its box key is unfit (ID2). */
export async function boxFor(
  p: Primitives,
  card: DeviceCard,
  key: EpochKey,
  ephemeral: Agreement,
): Promise<Box | undefined> {
  const info = boxInfo(key.hash, card.sign);
  const made = await hpkeSeal(p, card.box, info, nothing, reveal(key.bytes), ephemeral);
  return made && { device: card.sign, ...made };
}

/** The key in a box of mine, if it is the one whose hash was signed. */
export async function openBox(
  p: Primitives,
  mine: Agreement,
  box: Box,
  hash: Hex32,
  rules: Rules,
): Promise<EpochKey | undefined> {
  const bytes = await hpkeOpen(p, mine, box.enc, boxInfo(hash, box.device), nothing, box.sealed);
  return bytes && checked(p, bytes, hash, rules);
}

/** The key before `newer`, which its epoch carries. */
export async function openPrevious(
  p: Primitives,
  newer: EpochKey,
  previous: Bytes,
  hash: Hex32,
  rules: Rules,
): Promise<EpochKey | undefined> {
  const salt = fromHex(newer.hash);
  const bytes = await p.openUnder(newer.base, salt, tagged("epoch chain"), fromHex(hash), previous);
  return bytes && checked(p, bytes, hash, rules);
}

/** A new epoch's key for these devices, with the key before it inside. */
export async function nextEpoch(
  p: Primitives,
  before: EpochKey,
  cards: readonly DeviceCard[],
  bytes: Bytes,
): Promise<Epoch | undefined> {
  const key = await epochKey(p, bytes);
  const boxes: Box[] = [];
  for (const card of cards) {
    const box = await boxFor(p, card, key, await p.agreement());
    if (!box) return undefined;
    boxes.push(box);
  }
  const salt = fromHex(key.hash);
  const aad = fromHex(before.hash);
  const previous = await p.sealUnder(key.base, salt, tagged("epoch chain"), aad, reveal(before.bytes));
  return { keyHash: key.hash, previous, boxes };
}

async function checked(p: Primitives, bytes: Bytes, hash: Hex32, rules: Rules) {
  const key = await epochKey(p, bytes);
  if (key.hash === hash) return key;
  return rules.on("EP1") ? undefined : { ...key, hash };
}

const boxInfo = (hash: Hex32, device: Hex32): Bytes => tagged("box", fromHex(hash), fromHex(device));
