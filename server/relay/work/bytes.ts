import { concat, fromHex, hex32, type Hex32 } from "@refrain/wire";
import type { Bytes, ControlParts } from "@refrain/wire";

/** Bytes as they come from a database, as bytes of our own. */
export const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** The signatures of a control entry as one row holds them: each device (32) with its signature (64). */
export const packSignatures = (signatures: ControlParts["signatures"]): Bytes =>
  concat(...signatures.flatMap(({ device, signature }) => [fromHex(device), signature]));

export function unpackSignatures(packed: Uint8Array): { device: Hex32; signature: Bytes }[] {
  const all: { device: Hex32; signature: Bytes }[] = [];
  for (let at = 0; at + 96 <= packed.length; at += 96)
    all.push({
      device: hex32(packed.subarray(at, at + 32)),
      signature: own(packed.subarray(at + 32, at + 96)),
    });
  return all;
}
