// Signatures made to part two implementations: what one accepts and another rejects (ID3).
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { ascii, type Bytes, concat, fromHex, toHex } from "@refrain/wire";
import type { SignatureCase } from "./vectors.ts";

const { Point } = ed25519;
const order = Point.Fn.ORDER;
type P = InstanceType<typeof Point>;

const little = (value: bigint): Bytes => fromHex(value.toString(16).padStart(64, "0")).reverse();
const big = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes.slice().reverse())}`);
/** A point of order 8. */
const torsion = Point.fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");

export function signatureCases(): SignatureCase[] {
  const seed = Uint8Array.from({ length: 32 }, (_, i) => i);
  const { scalar, pointBytes } = ed25519.utils.getExtendedPublicKey(seed);
  const key = new Uint8Array(pointBytes);
  const message = ascii("refrain");
  const cases: SignatureCase[] = [];
  const add = (name: string, key: Uint8Array, r: Uint8Array, s: bigint, valid: boolean) =>
    cases.push({
      name,
      key: toHex(key),
      message: toHex(message),
      signature: toHex(concat(r, little(s))),
      valid,
    });
  const challenge = (r: Uint8Array, a: Uint8Array) => big(sha512(concat(r, a, message))) % order;
  /** S for nonce 7, so that [S]B = [7]B + [k]A. */
  const answer = (r: Uint8Array, a: Uint8Array) => (7n + challenge(r, a) * scalar) % order;
  const seven: P = Point.BASE.multiply(7n);

  const right = seven.toBytes();
  add("right", key, right, answer(right, key), true);
  add("S one more", key, right, answer(right, key) + 1n, false);
  add("S past the order", key, right, answer(right, key) + order, false);
  add("another message's", key, Point.BASE.multiply(8n).toBytes(), answer(right, key), false);
  add("all zeros", key, new Uint8Array(32), 0n, false);

  const bent = seven.add(torsion).toBytes();
  add(
    "R with a part of order 8: right only if the cofactor is multiplied away",
    key,
    bent,
    answer(bent, key),
    false,
  );

  const mixed = Point.fromBytes(key).add(torsion).toBytes();
  for (let tries = 1n; tries < 64n; tries += 1n) {
    const r = Point.BASE.multiply(tries).toBytes();
    const k = challenge(r, mixed);
    const s = (tries + k * scalar) % order;
    if (k % 8n === 0n) {
      add("A with a part of order 8 that falls away", mixed, r, s, true);
      break;
    }
    if (tries === 1n) add("A with a part of order 8 that does not", mixed, r, s, false);
  }

  const one = Point.ZERO.toBytes();
  const same = Point.BASE.multiply(5n).toBytes();
  add("A of order 1: anything would be right", one, same, 5n, false);
  const eight = torsion.toBytes();
  for (let n = 1n; n < 64n; n += 1n) {
    const r = Point.BASE.multiply(n).toBytes();
    if (challenge(r, eight) % 8n !== 0n) continue;
    add("A of order 8", eight, r, n, false);
    break;
  }
  const noncanonical = little(2n ** 255n - 18n);
  add("A is 1 written as p + 1", noncanonical, same, 5n, false);
  const minusZero = Uint8Array.from(one, (byte, i) => (i === 31 ? byte | 0x80 : byte));
  add("A is 1 with the sign of minus nothing", minusZero, same, 5n, false);
  const k = challenge(noncanonical, key);
  add("R is 1 written as p + 1", key, noncanonical, (k * scalar) % order, false);
  return cases;
}
