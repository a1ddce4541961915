// A third set of primitives, over `node:crypto` without promises' detours: for long stories, and one more twin for the vectors.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from "node:crypto";
import type { Agreement, Primitives, Signer } from "@refrain/vault";
import { type Bytes, concat, fromHex, hex32, type Hex32, isBoxKey, isSigningKey } from "@refrain/wire";

const own = (bytes: Uint8Array | ArrayBuffer): Bytes => new Uint8Array(bytes as ArrayBuffer).slice();
const zeroNonce = new Uint8Array(12);
const prefix = {
  signPrivate: fromHex("302e020100300506032b657004220420"),
  boxPrivate: fromHex("302e020100300506032b656e04220420"),
  signPublic: fromHex("302a300506032b6570032100"),
  boxPublic: fromHex("302a300506032b656e032100"),
};
const der = (kind: keyof typeof prefix, key: Bytes) => Buffer.from(concat(prefix[kind], key));
const privateKey = (kind: "signPrivate" | "boxPrivate", seed: Bytes) =>
  createPrivateKey({ key: der(kind, seed), format: "der", type: "pkcs8" });
const publicKey = (kind: "signPublic" | "boxPublic", key: Hex32) =>
  createPublicKey({ key: der(kind, fromHex(key)), format: "der", type: "spki" });
const publicOf = (key: KeyObject) =>
  hex32(own(createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32)));

export function nodePrimitives(): Primitives {
  const ready = new Map<Hex32, KeyObject>();
  const seal = (key: Bytes, nonce: Bytes, aad: Bytes, plain: Bytes) => {
    const cipher = createCipheriv(key.length === 32 ? "aes-256-gcm" : "aes-128-gcm", key, nonce).setAAD(aad);
    return own(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
  };
  const open = (key: Bytes, nonce: Bytes, aad: Bytes, sealed: Bytes) => {
    try {
      const plain = createDecipheriv(key.length === 32 ? "aes-256-gcm" : "aes-128-gcm", key, nonce)
        .setAAD(aad)
        .setAuthTag(sealed.subarray(-16));
      return own(Buffer.concat([plain.update(sealed.subarray(0, -16)), plain.final()]));
    } catch {
      return undefined;
    }
  };
  const derive = (base: unknown, salt: Bytes, info: Bytes) =>
    own(hkdfSync("sha256", base as Bytes, salt, info, 32));
  const signerFrom = (seed: Bytes): Signer => {
    const key = privateKey("signPrivate", seed);
    return { publicKey: publicOf(key), handle: seed, sign: async (message) => own(sign(null, message, key)) };
  };
  const agreementFrom = (seed: Bytes): Agreement => {
    const key = privateKey("boxPrivate", seed);
    return {
      publicKey: publicOf(key),
      handle: seed,
      async agree(theirs) {
        if (!isBoxKey(theirs)) return undefined;
        return own(diffieHellman({ privateKey: key, publicKey: publicKey("boxPublic", theirs) }));
      },
    };
  };
  return {
    name: "node",
    sha256: async (data) => own(createHash("sha256").update(data).digest()),
    hmac: async (key, data) => own(createHmac("sha256", key).update(data).digest()),
    gcmSeal: async (key, nonce, aad, plain) => seal(key, nonce, aad, plain),
    gcmOpen: async (key, nonce, aad, sealed) => open(key, nonce, aad, sealed),
    baseKey: async (key) => ({ base: own(key) }),
    sealUnder: async (base, salt, info, aad, plain) =>
      seal(derive(base.base, salt, info), zeroNonce, aad, plain),
    openUnder: async (base, salt, info, aad, sealed) =>
      open(derive(base.base, salt, info), zeroNonce, aad, sealed),
    async verify(key, message, signature) {
      if (signature.length !== 64 || !isSigningKey(key)) return false;
      try {
        const there = ready.get(key) ?? publicKey("signPublic", key);
        ready.set(key, there);
        return verify(null, message, there, signature);
      } catch {
        return false;
      }
    },
    signer: async (seed) => signerFrom(seed ?? own(randomBytes(32))),
    agreement: async (seed) => agreementFrom(seed ?? own(randomBytes(32))),
    signerFrom: (handle) => (handle instanceof Uint8Array ? signerFrom(own(handle)) : undefined),
    agreementFrom: (handle) => (handle instanceof Uint8Array ? agreementFrom(own(handle)) : undefined),
  };
}
