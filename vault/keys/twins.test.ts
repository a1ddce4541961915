// WebCrypto, its noble twin and Node's own, on the same vectors. Chromium runs them too (e2e/vault.test.ts).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ed25519 } from "@noble/curves/ed25519.js";
import { fromHex, isHex32 } from "@refrain/wire";
import { describe, expect, test } from "vitest";
import { nodePrimitives } from "../../testing/node.ts";
import { signatureCases } from "../../testing/signatures.ts";
import { type SignatureCase, vectors } from "../../testing/vectors.ts";
import type { Primitives } from "../ports.ts";
import { hpkeOpen, hpkeSeal } from "./hpke.ts";
import { noble } from "./noble.ts";
import { webCrypto } from "./webcrypto.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../wire/vectors", name), "utf8"));
const expected = read("vectors.json") as Record<string, string>;
const signatures = read("signatures.json") as SignatureCase[];
const dice = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const all: readonly Primitives[] = [webCrypto(crypto.subtle), noble(dice), nodePrimitives()];

describe.each(all.map((primitives) => [primitives.name, primitives] as const))("%s", (_name, p) => {
  test("gives every vector byte for byte", async () => {
    expect(await vectors(p)).toEqual(expected);
  });

  test.each(signatures.map((one) => [one.name, one] as const))("[ID3] signature: %s", async (_name, one) => {
    if (!isHex32(one.key)) throw new Error("a key");
    expect(await p.verify(one.key, fromHex(one.message), fromHex(one.signature))).toBe(one.valid);
  });

  test("opens nothing that was changed", async () => {
    const base = await p.baseKey(dice(32));
    const [salt, info, aad] = [dice(16), dice(5), dice(5)];
    const sealed = await p.sealUnder(base, salt, info, aad, dice(40));
    expect(await p.openUnder(base, salt, info, aad, sealed)).toBeDefined();
    for (const changed of [
      sealed.slice(1),
      sealed.map((byte, i) => (i === 3 ? byte ^ 1 : byte)),
      new Uint8Array(0),
    ])
      expect(await p.openUnder(base, salt, info, aad, changed)).toBeUndefined();
    expect(await p.openUnder(base, salt, info, dice(5), sealed)).toBeUndefined();
    expect(await p.openUnder(base, dice(16), info, aad, sealed)).toBeUndefined();
  });

  test("[ID2] agrees with no key of small order", async () => {
    const mine = await p.agreement();
    for (const bad of [
      "00".repeat(32),
      `01${"00".repeat(31)}`,
      "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    ])
      if (isHex32(bad)) {
        expect(await mine.agree(bad)).toBeUndefined();
        const sealed = await hpkeSeal(p, bad, dice(3), dice(3), dice(3), await p.agreement());
        expect(sealed).toBeUndefined();
      }
  });

  test("HPKE is RFC 9180's: appendix A.1, base mode, first message", async () => {
    const recipient = await p.agreement(
      fromHex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
    );
    const ephemeral = await p.agreement(
      fromHex("52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736"),
    );
    const info = fromHex("4f6465206f6e2061204772656369616e2055726e");
    const aad = fromHex("436f756e742d30");
    const plain = fromHex("4265617574792069732074727574682c20747275746820626561757479");
    const made = await hpkeSeal(p, recipient.publicKey, info, aad, plain, ephemeral, 16);
    expect(Buffer.from(made!.enc).toString("hex")).toBe(
      "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
    );
    expect(Buffer.from(made!.sealed).toString("hex")).toBe(
      "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
    );
    expect(await hpkeOpen(p, recipient, made!.enc, info, aad, made!.sealed, 16)).toEqual(plain);
    expect(await hpkeOpen(p, recipient, made!.enc, info, plain, made!.sealed, 16)).toBeUndefined();
  });
});

test("[ID3] the library's own verify would part from WebCrypto: the reason for a strict one", () => {
  const bent = signatures.find((one) => one.name.startsWith("R with a part of order 8"))!;
  const loose = ed25519.verify(fromHex(bent.signature), fromHex(bent.message), fromHex(bent.key), {
    zip215: false,
  });
  expect(loose).toBe(true);
});

test("the stored signatures are what the generator makes", () => {
  expect(signatureCases()).toEqual(signatures);
});

test("what one twin seals and signs, another opens and verifies", async () => {
  for (const one of all)
    for (const other of all) {
      const signer = await one.signer();
      const message = dice(20);
      expect(await other.verify(signer.publicKey, message, await signer.sign(message))).toBe(true);
      const mine = await other.agreement();
      const sealed = (await hpkeSeal(
        one,
        mine.publicKey,
        message,
        message,
        dice(32),
        await one.agreement(),
      ))!;
      expect((await hpkeOpen(other, mine, sealed.enc, message, message, sealed.sealed))?.length).toBe(32);
    }
});
