// HKDF-SHA-256 (RFC 5869) in its two steps, as HPKE and the words need them.
import { type Bytes, concat } from "@refrain/wire";
import type { Primitives } from "../ports.ts";

const noSalt = new Uint8Array(32);

export const extract = (p: Primitives, salt: Bytes, material: Bytes): Promise<Bytes> =>
  p.hmac(salt.length === 0 ? noSalt : salt, material);

/** Up to 32 bytes: one block is all this protocol ever asks for. */
export async function expand(p: Primitives, prk: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const block = await p.hmac(prk, concat(info, Uint8Array.of(1)));
  return block.slice(0, length);
}
