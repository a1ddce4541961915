// Which 32 bytes may be a key at all (ID2). Both curves live over p = 2^255 − 19.
import { fromHex, type Hex32, toHex } from "./bytes.ts";

const p = 2n ** 255n - 19n;

/** y of the points of order 1, 2, 4 and 8 on edwards25519. */
const smallY = new Set([
  0n,
  1n,
  p - 1n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
]);

/** u of the points of small order on curve25519 and its twist. */
const smallU = new Set([
  0n,
  1n,
  p - 1n,
  0x00b8495f16056286fdb1329ceb8d09da6ac49ff1fae35616aeb8413b7c7aebe0n,
  0x57119fd0dd4e22d8868e1c58c45c44045bef839c55b1d0b1248c50a3bc959c5fn,
]);

/** A signing key that both WebCrypto and the strict twin treat alike: canonical and not of small order. */
export function isSigningKey(key: Hex32): boolean {
  const y = littleEndian(key) & (2n ** 255n - 1n);
  return y < p && !smallY.has(y);
}

/** A box key: canonical and not of small order, so that an agreement is never all zeros. */
export function isBoxKey(key: Hex32): boolean {
  const u = littleEndian(key);
  return u < p && !smallU.has(u);
}

function littleEndian(key: Hex32): bigint {
  return BigInt(`0x${toHex(fromHex(key).reverse())}`);
}
