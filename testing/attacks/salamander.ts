// One AES-256-GCM ciphertext that two keys open, each to another text: why a half needs a commitment beside its tag.
import { createCipheriv } from "node:crypto";
import { type Bytes, concat, fromHex, toHex } from "@refrain/wire";

const nonce = new Uint8Array(12);

/**
 * The first block opens to `first` under `keyOne`, the second to `second` under `keyTwo` (16 bytes each); the third is
 * chosen so that the tag fits both: GHASH is linear, so this is one equation in GF(2^128).
 */
export function salamander(keyOne: Bytes, keyTwo: Bytes, first: Bytes, second: Bytes): Bytes {
  const stream = (key: Bytes, counter: number) => block(key, concat(nonce, Uint8Array.of(0, 0, 0, counter)));
  const c1 = number(stream(keyOne, 2)) ^ number(first);
  const c2 = number(stream(keyTwo, 3)) ^ number(second);
  const lengths = 48n * 8n;
  const side = (key: Bytes) => {
    const h = number(block(key, new Uint8Array(16)));
    const h2 = times(h, h);
    const h3 = times(h2, h);
    const fixed = times(c1, times(h3, h)) ^ times(c2, h3) ^ times(lengths, h) ^ number(stream(key, 1));
    return { h2, fixed };
  };
  const one = side(keyOne);
  const two = side(keyTwo);
  const c3 = times(one.fixed ^ two.fixed, inverse(one.h2 ^ two.h2));
  const tag = one.fixed ^ times(c3, one.h2);
  return concat(...[c1, c2, c3, tag].map(bytesOf));
}

const block = (key: Bytes, plain: Uint8Array): Bytes =>
  new Uint8Array(createCipheriv("aes-256-ecb", key, null).setAutoPadding(false).update(plain));

const number = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes)}`);
const bytesOf = (value: bigint): Bytes => fromHex(value.toString(16).padStart(32, "0"));

/** Multiplication as GCM does it: the first bit is the lowest power. */
function times(x: bigint, y: bigint): bigint {
  const reduce = 0xe1n << 120n;
  let product = 0n;
  let shifted = y;
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    if ((x >> bit) & 1n) product ^= shifted;
    shifted = shifted & 1n ? (shifted >> 1n) ^ reduce : shifted >> 1n;
  }
  return product;
}

/** x^(2^128 − 2) */
function inverse(x: bigint): bigint {
  let result = 1n << 127n;
  let power = x;
  for (let i = 1; i < 128; i += 1) {
    power = times(power, power);
    result = times(result, power);
  }
  return result;
}
