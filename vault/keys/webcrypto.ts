import { type Bytes, concat, fromBase64, fromHex, hex32, type Hex32, isSigningKey } from "@refrain/wire";
import type { Agreement, BaseKey, Primitives, Signer } from "../ports.ts";

/** As much of `crypto.subtle` as is used here. */
export interface Subtle {
  digest(algorithm: string, data: Bytes): Promise<ArrayBuffer>;
  importKey(
    format: "raw" | "pkcs8",
    data: Bytes,
    algorithm: { name: string; hash?: string },
    extractable: boolean,
    usages: Usage[],
  ): Promise<unknown>;
  exportKey(format: "jwk", key: never): Promise<unknown>;
  generateKey(algorithm: { name: string }, extractable: boolean, usages: Usage[]): Promise<unknown>;
  sign(algorithm: string, key: never, data: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: string, key: never, signature: Bytes, data: Bytes): Promise<boolean>;
  encrypt(algorithm: Gcm, key: never, data: Bytes): Promise<ArrayBuffer>;
  decrypt(algorithm: Gcm, key: never, data: Bytes): Promise<ArrayBuffer>;
  deriveBits(algorithm: { name: string; public: never }, key: never, length: number): Promise<ArrayBuffer>;
  deriveKey(
    algorithm: { name: string; hash: string; salt: Bytes; info: Bytes },
    key: never,
    derived: { name: string; length: number },
    extractable: boolean,
    usages: Usage[],
  ): Promise<unknown>;
}
type Usage = "sign" | "verify" | "encrypt" | "decrypt" | "deriveBits" | "deriveKey";
interface Gcm {
  name: string;
  iv: Bytes;
  additionalData: Bytes;
}

const zeroNonce = new Uint8Array(12);
const pkcs8 = {
  Ed25519: fromHex("302e020100300506032b657004220420"),
  X25519: fromHex("302e020100300506032b656e04220420"),
};
/** Verification keys kept ready. A space has at most 24 devices. */
const readyKeys = 64;

/** The platform's own cryptography, given as `crypto.subtle`. */
export function webCrypto(subtle: Subtle): Primitives {
  const ready = new Map<Hex32, unknown>();

  async function verifyKey(key: Hex32): Promise<unknown> {
    const found = ready.get(key);
    if (found !== undefined) return found;
    const imported = await subtle.importKey("raw", fromHex(key), { name: "Ed25519" }, false, ["verify"]);
    if (ready.size >= readyKeys) ready.clear();
    ready.set(key, imported);
    return imported;
  }

  async function privateKey(name: "Ed25519" | "X25519", usages: Usage[], seed?: Bytes) {
    if (!seed) {
      const pair = await subtle.generateKey({ name }, false, usages);
      if (!isPair(pair)) throw new Error(`${name}: a key pair was asked for`);
      return { handle: pair.privateKey, publicKey: await publicOf(pair.publicKey) };
    }
    const der = concat(pkcs8[name], seed);
    const open = await subtle.importKey("pkcs8", der, { name }, true, usages);
    const handle = await subtle.importKey("pkcs8", der, { name }, false, usages);
    return { handle, publicKey: await publicOf(open) };
  }

  async function publicOf(key: unknown): Promise<Hex32> {
    const jwk = await subtle.exportKey("jwk", opaque(key));
    const x = typeof jwk === "object" && jwk !== null && "x" in jwk ? jwk.x : undefined;
    const bytes = typeof x === "string" ? fromBase64(x) : undefined;
    if (!bytes) throw new Error("a public key has an x");
    return hex32(bytes);
  }

  const signerFrom = (handle: unknown, publicKey: Hex32): Signer => ({
    publicKey,
    handle,
    sign: async (message) => new Uint8Array(await subtle.sign("Ed25519", opaque(handle), message)),
  });

  const agreementFrom = (handle: unknown, publicKey: Hex32): Agreement => ({
    publicKey,
    handle,
    async agree(theirs) {
      try {
        const key = await subtle.importKey("raw", fromHex(theirs), { name: "X25519" }, false, []);
        const bits = await subtle.deriveBits({ name: "X25519", public: opaque(key) }, opaque(handle), 256);
        return new Uint8Array(bits);
      } catch {
        return undefined;
      }
    },
  });

  const gcm = async (key: unknown, nonce: Bytes, aad: Bytes, cipher: Bytes) => {
    try {
      const options = { name: "AES-GCM", iv: nonce, additionalData: aad };
      return new Uint8Array(await subtle.decrypt(options, opaque(key), cipher));
    } catch {
      return undefined;
    }
  };

  const derive = (base: BaseKey, salt: Bytes, info: Bytes, usage: Usage) =>
    subtle.deriveKey(
      { name: "HKDF", hash: "SHA-256", salt, info },
      opaque(base.base),
      { name: "AES-GCM", length: 256 },
      false,
      [usage],
    );

  return {
    name: "webcrypto",
    sha256: async (data) => new Uint8Array(await subtle.digest("SHA-256", data)),
    async hmac(key, data) {
      const algorithm = { name: "HMAC", hash: "SHA-256" };
      const imported = await subtle.importKey("raw", key, algorithm, false, ["sign"]);
      return new Uint8Array(await subtle.sign("HMAC", opaque(imported), data));
    },
    async gcmSeal(key, nonce, aad, plain) {
      const imported = await subtle.importKey("raw", key, { name: "AES-GCM" }, false, ["encrypt"]);
      const options = { name: "AES-GCM", iv: nonce, additionalData: aad };
      return new Uint8Array(await subtle.encrypt(options, opaque(imported), plain));
    },
    async gcmOpen(key, nonce, aad, cipher) {
      const imported = await subtle.importKey("raw", key, { name: "AES-GCM" }, false, ["decrypt"]);
      return gcm(imported, nonce, aad, cipher);
    },
    baseKey: async (key) => ({
      base: await subtle.importKey("raw", key, { name: "HKDF" }, false, ["deriveKey"]),
    }),
    async sealUnder(base, salt, info, aad, plain) {
      const key = await derive(base, salt, info, "encrypt");
      const options = { name: "AES-GCM", iv: zeroNonce, additionalData: aad };
      return new Uint8Array(await subtle.encrypt(options, opaque(key), plain));
    },
    openUnder: async (base, salt, info, aad, cipher) =>
      gcm(await derive(base, salt, info, "decrypt"), zeroNonce, aad, cipher),
    async verify(key, message, signature) {
      if (signature.length !== 64 || !isSigningKey(key)) return false;
      try {
        return await subtle.verify("Ed25519", opaque(await verifyKey(key)), signature, message);
      } catch {
        return false;
      }
    },
    async signer(seed) {
      const { handle, publicKey } = await privateKey("Ed25519", ["sign"], seed);
      return signerFrom(handle, publicKey);
    },
    async agreement(seed) {
      const { handle, publicKey } = await privateKey("X25519", ["deriveBits"], seed);
      return agreementFrom(handle, publicKey);
    },
    signerFrom: (handle, publicKey) => (isHandle(handle) ? signerFrom(handle, publicKey) : undefined),
    agreementFrom: (handle, publicKey) => (isHandle(handle) ? agreementFrom(handle, publicKey) : undefined),
  };
}

/** A key as `subtle` wants it. Its type belongs to the platform, which this code does not name. */
function opaque(key: unknown): never {
  if (isNever(key)) return key;
  throw new Error("no key");
}

const isNever = (key: unknown): key is never => key !== undefined && key !== null;

/** A CryptoKey has a `type`; bytes have none. */
const isHandle = (handle: unknown): boolean =>
  typeof handle === "object" && handle !== null && "type" in handle && handle.type === "private";

const isPair = (value: unknown): value is { publicKey: unknown; privateKey: unknown } =>
  typeof value === "object" && value !== null && "publicKey" in value && "privateKey" in value;
