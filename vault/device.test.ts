import { expect, test } from "vitest";
import { memoryKeys, memoryLock, memoryStorage, must, world } from "../testing/index.ts";
import { openDevice } from "./device.ts";
import { webCrypto } from "./keys/webcrypto.ts";
import type { Ports } from "./ports.ts";

const ports = (): Ports => ({
  primitives: webCrypto(crypto.subtle),
  storage: memoryStorage(),
  keys: memoryKeys(),
  lock: memoryLock(),
  clock: () => 0,
  dice: (count) => crypto.getRandomValues(new Uint8Array(count)),
  relay: world(1).relay,
  origin: "https://relay.example",
});

test("[ID1] a device makes its keys once, keeps them, and no program can export them", async () => {
  const mine = ports();
  const first = must(await openDevice(mine));
  const again = must(await openDevice(mine));
  expect(again.card).toEqual(first.card);
  const message = new Uint8Array(5);
  expect(await mine.primitives.verify(first.card.sign, message, await again.signer.sign(message))).toBe(true);
  for (const [handle, format] of [
    [first.signer.handle, "pkcs8"],
    [first.agreement.handle, "jwk"],
  ] as const) {
    expect((handle as CryptoKey).extractable).toBe(false);
    await expect(crypto.subtle.exportKey(format as "pkcs8", handle as CryptoKey)).rejects.toThrow();
  }
  const other = must(await openDevice(ports()));
  expect(other.card.sign).not.toBe(first.card.sign);
});

test("[ID1] keys that are gone are said to be gone", async () => {
  const mine = ports();
  must(await openDevice(mine));
  await mine.keys.wipe();
  expect(await openDevice(mine)).toEqual({ ok: false, error: { type: "keys-lost" } });
});
