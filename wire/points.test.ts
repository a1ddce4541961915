import { ed25519 } from "@noble/curves/ed25519.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHex, type Hex32, hex32 } from "./bytes.ts";
import { isBoxKey, isSigningKey } from "./points.ts";

const { Point } = ed25519;
const p = 2n ** 255n - 19n;
const little = (value: bigint): Hex32 => hex32(fromHex(value.toString(16).padStart(64, "0")).reverse());

test("[ID2] every point of small order is refused as a signing key, computed by another library", () => {
  const generator = Point.fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
  let point = generator;
  for (let i = 0; i < 8; i += 1) {
    expect(isSigningKey(hex32(point.toBytes()))).toBe(false);
    point = point.add(generator);
  }
  expect(point.equals(generator)).toBe(true);
});

test("[ID2] the same points on the other curve, by u = (1 + y)/(1 − y), are refused as box keys", () => {
  const field = Point.Fp;
  const generator = Point.fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
  let point = generator;
  for (let i = 0; i < 8; i += 1) {
    const { y } = point.toAffine();
    if (y !== 1n) expect(isBoxKey(little(field.div(field.add(1n, y), field.sub(1n, y))))).toBe(false);
    point = point.add(generator);
  }
  for (const u of [0n, 1n, p - 1n]) expect(isBoxKey(little(u))).toBe(false);
});

test("[ID2] what is not below p is refused, whatever it stands for", () => {
  for (const value of [p, p + 1n, p + 9n, 2n ** 255n - 1n]) {
    expect(isSigningKey(little(value))).toBe(false);
    expect(isBoxKey(little(value))).toBe(false);
  }
  expect(isBoxKey(little(9n + 2n ** 255n))).toBe(false);
});

test("[ID2] keys of real devices pass", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
      expect(isSigningKey(hex32(ed25519.getPublicKey(seed)))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
