// A half under a key of its own, and the hash that binds the two: AES-GCM alone does not say which key it was (EX1).
import { type Bytes, fromHex, type Hex16, hex32, type Hex32, type Rules, tagged } from "@refrain/wire";
import type { Primitives } from "../ports.ts";

/** What a half is bound to. `person` is the writer's place in the space. */
export interface HalfPlace {
  readonly space: Hex32;
  readonly episode: Hex16;
  readonly person: number;
}

const nonce = new Uint8Array(12);

export async function sealHalf(
  p: Primitives,
  where: HalfPlace,
  key: Bytes,
  half: Bytes,
): Promise<{ sealed: Bytes; commitment: Hex32 }> {
  return {
    sealed: await p.gcmSeal(key, nonce, new Uint8Array(0), half),
    commitment: await commitHalf(p, where, key, half),
  };
}

/** The half, if this key opens it and it is the one that was promised; else undefined. */
export async function openHalf(
  p: Primitives,
  where: HalfPlace,
  key: Bytes,
  seal: { readonly sealed: Bytes; readonly commitment: Hex32 },
  rules: Rules,
): Promise<Bytes | undefined> {
  const half = await p.gcmOpen(key, nonce, new Uint8Array(0), seal.sealed);
  if (!half) return undefined;
  if (rules.on("EX1") && (await commitHalf(p, where, key, half)) !== seal.commitment) return undefined;
  return half;
}

export const commitHalf = async (p: Primitives, where: HalfPlace, key: Bytes, half: Bytes): Promise<Hex32> =>
  hex32(
    await p.sha256(
      tagged(
        "exchange",
        fromHex(where.space),
        fromHex(where.episode),
        Uint8Array.of(where.person),
        key,
        half,
      ),
    ),
  );
