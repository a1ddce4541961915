// Bytes and ids on their way to the database and back. Node's own hexadecimal, since each entry has a dozen ids.
import { type Bytes, concat, type ControlParts, type Hex32 } from "@refrain/wire";

export const bytesOf = (id: Hex32): Uint8Array => Buffer.from(id, "hex");

/** The id as text; throws on a wrong length, which only a damaged database can bring. */
export function idOf(bytes: Uint8Array): Hex32 {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
  if (!isWhole(text)) throw new RangeError(`32 bytes expected, ${bytes.length} given`);
  return text;
}

const isWhole = (digits: string): digits is Hex32 => digits.length === 64;

/** Bytes as they come from a database, as bytes of our own. */
export const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** The signatures of a control entry as one row holds them: each device (32) with its signature (64). */
export const packSignatures = (signatures: ControlParts["signatures"]): Bytes =>
  concat(...signatures.flatMap(({ device, signature }) => [bytesOf(device), signature]));

export function unpackSignatures(packed: Uint8Array): { device: Hex32; signature: Bytes }[] {
  const all: { device: Hex32; signature: Bytes }[] = [];
  for (let at = 0; at + 96 <= packed.length; at += 96)
    all.push({
      device: idOf(packed.subarray(at, at + 32)),
      signature: own(packed.subarray(at + 32, at + 96)),
    });
  return all;
}
