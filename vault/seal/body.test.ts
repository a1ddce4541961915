import { type Frame, hex32 } from "@refrain/wire";
import { expect, test } from "vitest";
import { platform } from "../../testing/index.ts";
import { hashBody, openBody, type Place, sealBody } from "./body.ts";
import { epochKey } from "./epoch.ts";

const id = (byte: number) => hex32(new Uint8Array(32).fill(byte));
const place: Place = { space: id(1), epoch: 2, author: id(3), seq: 4 };
const frame: Frame = { kind: "fact", body: new Uint8Array(30) };
const dice = (count: number) => crypto.getRandomValues(new Uint8Array(count));

test("[EN7] a body opens only at the place it was sealed for", async () => {
  const key = await epochKey(platform, dice(32));
  const body = (await sealBody(platform, key, place, frame, dice(16)))!;
  expect(await openBody(platform, key, place, body)).toEqual(frame);
  for (const elsewhere of [{ space: id(9) }, { epoch: 3 }, { author: id(9) }, { seq: 5 }])
    expect(await openBody(platform, key, { ...place, ...elsewhere }, body)).toBeUndefined();
  expect(await openBody(platform, key, place, { ...body, salt: dice(16) })).toBeUndefined();
  expect(await openBody(platform, await epochKey(platform, dice(32)), place, body)).toBeUndefined();
});

test("[EN7] the same text at the same place twice shares nothing: the salt is fresh", async () => {
  const key = await epochKey(platform, dice(32));
  const [one, two] = [
    (await sealBody(platform, key, place, frame, dice(16)))!,
    (await sealBody(platform, key, place, frame, dice(16)))!,
  ];
  expect(one.cipher).not.toEqual(two.cipher);
});

test("[EN5] the hash covers salt and ciphertext", async () => {
  const body = { salt: dice(16), cipher: dice(272) };
  const hash = await hashBody(platform, body);
  expect(await hashBody(platform, { ...body, salt: dice(16) })).not.toBe(hash);
  expect(await hashBody(platform, { ...body, cipher: dice(272) })).not.toBe(hash);
});
