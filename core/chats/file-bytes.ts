import type { ByteSource, FileBytes } from "./ports.ts";
import { asUtf8, isUtf16 } from "./text/utf16.ts";

/** A file as its reader gets it: in pieces where the source can do that, unless it must be turned into UTF-8. */
export async function fileBytes(source: ByteSource): Promise<FileBytes> {
  const { name, size, readInto } = source;
  if (readInto === undefined || isUtf16(await source.slice(0, Math.min(2, size))))
    return inMemory(name, await source.slice(0, size));
  const bytes = (): Uint8Array => {
    const all = new Uint8Array(size);
    return all.subarray(0, readInto(all, 0));
  };
  return { name, size, bytes, readInto };
}

export function inMemory(name: string, bytes: Uint8Array): FileBytes {
  const plain = asUtf8(bytes);
  return { name, size: plain.length, bytes: () => plain };
}
