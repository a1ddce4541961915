// What the vault needs from the platform it runs on. Everything else it does itself.
import type { Bytes, Hex32, Relay } from "@refrain/wire";

/** A key for signing. `handle` is what a key store keeps; with WebCrypto it cannot be exported. */
export interface Signer {
  readonly publicKey: Hex32;
  readonly handle: unknown;
  sign(message: Bytes): Promise<Bytes>;
}

/** A key for agreeing on a secret with the holder of another. */
export interface Agreement {
  readonly publicKey: Hex32;
  readonly handle: unknown;
  /** The 32 shared bytes; undefined where the other key is not fit for it. */
  agree(theirs: Hex32): Promise<Bytes | undefined>;
}

/** A key that others are derived from. Opaque: only the primitives that made it can use it. */
export interface BaseKey {
  readonly base: unknown;
}

/** The cryptography: WebCrypto or its twin. Every implementation passes the same vectors (PROTOCOL.md, ID3). */
export interface Primitives {
  readonly name: string;
  sha256(data: Bytes): Promise<Bytes>;
  /** HMAC-SHA-256. */
  hmac(key: Bytes, data: Bytes): Promise<Bytes>;
  /** AES-GCM with a key of 16 or 32 bytes and a nonce of 12. */
  gcmSeal(key: Bytes, nonce: Bytes, aad: Bytes, plain: Bytes): Promise<Bytes>;
  gcmOpen(key: Bytes, nonce: Bytes, aad: Bytes, cipher: Bytes): Promise<Bytes | undefined>;
  baseKey(key: Bytes): Promise<BaseKey>;
  /** AES-256-GCM with the all-zero nonce under HKDF-SHA-256(base, salt, info): every salt is used once. */
  sealUnder(base: BaseKey, salt: Bytes, info: Bytes, aad: Bytes, plain: Bytes): Promise<Bytes>;
  openUnder(base: BaseKey, salt: Bytes, info: Bytes, aad: Bytes, cipher: Bytes): Promise<Bytes | undefined>;
  /** Ed25519 by rule ID3. */
  verify(key: Hex32, message: Bytes, signature: Bytes): Promise<boolean>;
  /** A fresh key, or the one a 32-byte seed gives. */
  signer(seed?: Bytes): Promise<Signer>;
  agreement(seed?: Bytes): Promise<Agreement>;
  /** A key again from what the key store kept; undefined where it is not one of these primitives'. */
  signerFrom(handle: unknown, publicKey: Hex32): Signer | undefined;
  agreementFrom(handle: unknown, publicKey: Hex32): Agreement | undefined;
}

/** What a transaction writes; undefined removes. */
export type Changes = ReadonlyMap<string, Bytes | undefined>;

/** Records under text keys. */
export interface Storage {
  get(key: string): Promise<Bytes | undefined>;
  /** All records whose key begins so, in the order of their keys. */
  list(prefix: string): Promise<readonly (readonly [string, Bytes])[]>;
  /** All or nothing, and on disk before the promise resolves. */
  commit(changes: Changes): Promise<void>;
  /** Removes everything. */
  wipe(): Promise<void>;
}

/** Keeps key handles as they are (IndexedDB can; bytes cannot). */
export interface KeyStore {
  load(name: string): Promise<unknown>;
  save(name: string, handle: unknown): Promise<void>;
  wipe(): Promise<void>;
}

/** One at a time among everything that shares the storage: Web Locks in a browser. Held briefly, never while idle. */
export interface Lock {
  exclusive<T>(run: () => Promise<T>): Promise<T>;
}

export interface Ports {
  readonly primitives: Primitives;
  readonly storage: Storage;
  readonly keys: KeyStore;
  readonly lock: Lock;
  /** Milliseconds since 1970. May be wrong by years: nothing but the life of a link hangs on it. */
  readonly clock: () => number;
  /** So many random bytes. */
  readonly dice: (count: number) => Bytes;
  readonly relay: Relay;
  /** The relay's origin, as `https://example.org`: a session is signed for one relay only. */
  readonly origin: string;
}
