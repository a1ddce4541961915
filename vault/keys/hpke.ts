// RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM. One message per encapsulation.
import { ascii, type Bytes, concat, fromHex, hex32, type Hex32, isBoxKey } from "@refrain/wire";
import type { Agreement, Primitives } from "../ports.ts";
import { expand, extract } from "./hkdf.ts";

const version = ascii("HPKE-v1");
const kemSuite = concat(ascii("KEM"), Uint8Array.of(0x00, 0x20));
/** AES-256-GCM is 0x0002; AES-128-GCM, 0x0001, is here for the RFC's own vector. */
type KeyBytes = 16 | 32;
const hpkeSuite = (key: KeyBytes) =>
  concat(ascii("HPKE"), Uint8Array.of(0x00, 0x20, 0x00, 0x01, 0x00, key === 32 ? 2 : 1));

/** Seals `plain` for the holder of `theirs`. `ephemeral` is a fresh key, used once. Undefined for a key unfit (ID2). */
export async function hpkeSeal(
  p: Primitives,
  theirs: Hex32,
  info: Bytes,
  aad: Bytes,
  plain: Bytes,
  ephemeral: Agreement,
  keyBytes: KeyBytes = 32,
): Promise<{ enc: Bytes; sealed: Bytes } | undefined> {
  if (!isBoxKey(theirs)) return undefined;
  const shared = await ephemeral.agree(theirs);
  if (!shared) return undefined;
  const enc = fromHex(ephemeral.publicKey);
  const { key, nonce } = await schedule(p, shared, enc, theirs, info, keyBytes);
  return { enc, sealed: await p.gcmSeal(key, nonce, aad, plain) };
}

export async function hpkeOpen(
  p: Primitives,
  mine: Agreement,
  enc: Bytes,
  info: Bytes,
  aad: Bytes,
  sealed: Bytes,
  keyBytes: KeyBytes = 32,
): Promise<Bytes | undefined> {
  const theirs = hex32(enc);
  const shared = isBoxKey(theirs) ? await mine.agree(theirs) : undefined;
  if (!shared) return undefined;
  const { key, nonce } = await schedule(p, shared, enc, mine.publicKey, info, keyBytes);
  return p.gcmOpen(key, nonce, aad, sealed);
}

async function schedule(
  p: Primitives,
  dh: Bytes,
  enc: Bytes,
  recipient: Hex32,
  info: Bytes,
  keyBytes: KeyBytes,
): Promise<{ key: Bytes; nonce: Bytes }> {
  const empty = new Uint8Array(0);
  const label = {
    extract: (suite: Bytes, salt: Bytes, name: string, material: Bytes) =>
      extract(p, salt, concat(version, suite, ascii(name), material)),
    expand: (suite: Bytes, prk: Bytes, name: string, about: Bytes, length: number) =>
      expand(p, prk, concat(Uint8Array.of(0, length), version, suite, ascii(name), about), length),
  };
  const eae = await label.extract(kemSuite, empty, "eae_prk", dh);
  const kemContext = concat(enc, fromHex(recipient));
  const shared = await label.expand(kemSuite, eae, "shared_secret", kemContext, 32);
  const suite = hpkeSuite(keyBytes);
  const pskId = await label.extract(suite, empty, "psk_id_hash", empty);
  const infoHash = await label.extract(suite, empty, "info_hash", info);
  const context = concat(Uint8Array.of(0), pskId, infoHash);
  const secret = await label.extract(suite, shared, "secret", empty);
  return {
    key: await label.expand(suite, secret, "key", context, keyBytes),
    nonce: await label.expand(suite, secret, "base_nonce", context, 12),
  };
}
