// The twin for platforms whose WebCrypto lacks Ed25519 or X25519. Loaded only there.
import { gcm } from "@noble/ciphers/aes.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import {
  type Bytes,
  concat,
  fromHex,
  hex32,
  type Hex32,
  isBoxKey,
  isSigningKey,
  same,
  toHex,
} from "@refrain/wire";
import type { Agreement, BaseKey, Primitives, Signer } from "../ports.ts";

const zeroNonce = new Uint8Array(12);
const { Point } = ed25519;
const order = Point.Fn.ORDER;

/** @param dice so many random bytes, for fresh keys */
export function noble(dice: (count: number) => Bytes): Primitives {
  const signer = (seed: Bytes): Signer => ({
    publicKey: hex32(ed25519.getPublicKey(seed)),
    handle: seed,
    sign: async (message) => own(ed25519.sign(message, seed)),
  });
  const agreement = (seed: Bytes): Agreement => ({
    publicKey: hex32(x25519.getPublicKey(seed)),
    handle: seed,
    async agree(theirs) {
      if (!isBoxKey(theirs)) return undefined;
      try {
        return own(x25519.getSharedSecret(seed, fromHex(theirs)));
      } catch {
        return undefined;
      }
    },
  });
  const open = (key: Bytes, nonce: Bytes, aad: Bytes, cipher: Bytes) => {
    try {
      return own(gcm(key, nonce, aad).decrypt(cipher));
    } catch {
      return undefined;
    }
  };
  const derive = (base: BaseKey, salt: Bytes, info: Bytes) =>
    own(hkdf(sha256, bytesOf(base.base), salt, info, 32));
  return {
    name: "noble",
    sha256: async (data) => own(sha256(data)),
    hmac: async (key, data) => own(hmac(sha256, key, data)),
    gcmSeal: async (key, nonce, aad, plain) => own(gcm(key, nonce, aad).encrypt(plain)),
    gcmOpen: async (key, nonce, aad, cipher) => open(key, nonce, aad, cipher),
    baseKey: async (key) => ({ base: own(key) }),
    sealUnder: async (base, salt, info, aad, plain) =>
      own(gcm(derive(base, salt, info), zeroNonce, aad).encrypt(plain)),
    openUnder: async (base, salt, info, aad, cipher) =>
      open(derive(base, salt, info), zeroNonce, aad, cipher),
    verify: async (key, message, signature) => strictVerify(key, message, signature),
    signer: async (seed) => signer(seed ? own(seed) : dice(32)),
    agreement: async (seed) => agreement(seed ? own(seed) : dice(32)),
    signerFrom: (handle, publicKey) => (isSeed(handle, publicKey, "sign") ? signer(handle) : undefined),
    agreementFrom: (handle, publicKey) => (isSeed(handle, publicKey, "box") ? agreement(handle) : undefined),
  };
}

/**
 * Ed25519 as OpenSSL and BoringSSL check it, and so WebCrypto: R must be, byte for byte, what [S]B − [k]A encodes to
 * (no cofactor), S below the order; and A by rule ID2. The library's own `verify` multiplies by the cofactor and so
 * accepts signatures that WebCrypto rejects, with `zip215: false` too.
 */
export function strictVerify(key: Hex32, message: Bytes, signature: Bytes): boolean {
  if (signature.length !== 64 || !isSigningKey(key)) return false;
  const r = signature.slice(0, 32);
  const s = littleEndian(signature.slice(32));
  if (s >= order) return false;
  try {
    const a = fromHex(key);
    const k = littleEndian(own(sha512(concat(r, a, message)))) % order;
    const point = Point.fromBytes(a);
    const expected = Point.BASE.multiplyUnsafe(s).subtract(point.multiplyUnsafe(k));
    return same(expected.toBytes(), r);
  } catch {
    return false;
  }
}

const littleEndian = (bytes: Bytes): bigint => BigInt(`0x${toHex(bytes.slice().reverse())}`);

/** A copy over a buffer of its own. */
const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

const bytesOf = (value: unknown): Bytes => {
  if (isBytes(value)) return value;
  throw new Error("a base key of these primitives");
};

const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array;

const isSeed = (value: unknown, publicKey: Hex32, use: "sign" | "box"): value is Bytes =>
  isBytes(value) &&
  value.length === 32 &&
  hex32(use === "sign" ? ed25519.getPublicKey(value) : x25519.getPublicKey(value)) === publicKey;
