import { webCrypto, type KeyStore, type Primitives } from "@refrain/vault";

const name = "made-by";

/**
 * The browser's own cryptography where it has all of it, else the twin, fetched then. A device keeps the one its keys were
 * made by: a later browser cannot use the other's.
 */
export async function choosePrimitives(
  keys: KeyStore,
  dice: (count: number) => Uint8Array<ArrayBuffer>,
): Promise<Primitives> {
  const known = await keys.load(name);
  const own = known === undefined ? await hasCurves() : known === "webcrypto";
  if (known === undefined) await keys.save(name, own ? "webcrypto" : "noble");
  if (own) return webCrypto(crypto.subtle);
  const { noble } = await import("@refrain/vault/noble");
  return noble(dice);
}

async function hasCurves(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
    await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"]);
    return true;
  } catch {
    return false;
  }
}
