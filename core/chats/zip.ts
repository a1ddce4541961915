import { err, ok } from "@refrain/core/result";
import type { Result } from "@refrain/core/result";
import type { ChatError } from "./errors.ts";
import { inMemory } from "./file-bytes.ts";
import type { ByteSource, FileBytes, Ports } from "./ports.ts";

/** One file in a zip, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const endSize = 22;
const maxComment = 65_535;
/** Chat texts shrink to a fifth or so; beyond this and above a few megabytes it is a bomb, not a chat. */
const maxRatio = 150;
const smallEnough = 8 << 20;
const maxSize = 1 << 30;

/** The directory of a zip, read from its end: of an export with gigabytes of pictures only this is looked at. */
export async function zipEntries(
  source: ByteSource,
  decode: (b: Uint8Array) => string,
): Promise<Result<readonly ZipEntry[], ChatError>> {
  const damaged = (what: string) => err<ChatError>({ type: "zip-damaged", file: source.name, what });
  const tailStart = Math.max(0, source.size - endSize - maxComment);
  const tail = await source.slice(tailStart, source.size);
  const view = viewOf(tail);
  let end = tail.length - endSize;
  while (end >= 0 && view.getUint32(end, true) !== 0x0605_4b50) end--;
  if (end < 0) return damaged("no end of directory");
  let directorySize = view.getUint32(end + 12, true);
  let directoryStart = view.getUint32(end + 16, true);
  if (directoryStart === 0xffff_ffff || directorySize === 0xffff_ffff) {
    const big = await zip64(source, view, end, tail);
    if (big === undefined) return damaged("no end of directory");
    [directoryStart, directorySize] = big;
  }
  if (directoryStart + directorySize > source.size || directorySize > 1 << 27)
    return damaged("directory outside the file");
  return ok(entriesIn(await source.slice(directoryStart, directoryStart + directorySize), decode));
}

async function zip64(source: ByteSource, view: DataView, end: number, tail: Uint8Array) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x0706_4b50) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > source.size || tail.length === 0) return undefined;
  const record = viewOf(await source.slice(at, at + 56));
  if (record.byteLength < 56 || record.getUint32(0, true) !== 0x0606_4b50) return undefined;
  return [Number(record.getBigUint64(48, true)), Number(record.getBigUint64(40, true))] as const;
}

function entriesIn(directory: Uint8Array, decode: (b: Uint8Array) => string): ZipEntry[] {
  const view = viewOf(directory);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length && view.getUint32(at, true) === 0x0201_4b50;) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decode(directory.subarray(at + 46, at + 46 + nameLength));
    let size = view.getUint32(at + 24, true);
    let packed = view.getUint32(at + 20, true);
    let offset = view.getUint32(at + 42, true);
    const extraEnd = Math.min(directory.length, at + 46 + nameLength + extraLength);
    for (let x = at + 46 + nameLength; x + 4 <= extraEnd; x += 4 + view.getUint16(x + 2, true)) {
      if (view.getUint16(x, true) !== 1) continue;
      let field = x + 4;
      const next = (): number => {
        const value = field + 8 <= extraEnd ? Number(view.getBigUint64(field, true)) : 0;
        field += 8;
        return value;
      };
      if (size === 0xffff_ffff) size = next();
      if (packed === 0xffff_ffff) packed = next();
      if (offset === 0xffff_ffff) offset = next();
    }
    entries.push({ name, method: view.getUint16(at + 10, true), packed, size, offset });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks one entry, refusing what would swell beyond reason. */
export async function unzip(
  source: ByteSource,
  entry: ZipEntry,
  ports: Ports,
): Promise<Result<FileBytes, ChatError>> {
  const { name, size, packed } = entry;
  const damaged = (what: string) => err<ChatError>({ type: "zip-damaged", file: source.name, what });
  if (size > maxSize || (size > smallEnough && size / Math.max(1, packed) > maxRatio))
    return err({ type: "zip-bomb", file: source.name, entry: name, size, packed });
  const local = await source.slice(entry.offset, Math.min(source.size, entry.offset + 30));
  if (local.length < 30 || viewOf(local).getUint32(0, true) !== 0x0403_4b50) return damaged(name);
  const start = entry.offset + 30 + viewOf(local).getUint16(26, true) + viewOf(local).getUint16(28, true);
  if (start + packed > source.size) return damaged(name);
  const data = await source.slice(start, start + packed);
  if (entry.method === 0) return ok(inMemory(name, data));
  if (entry.method !== 8) return damaged(name);
  if (ports.inflate === undefined) return err({ type: "cannot-open", file: source.name, needs: "inflate" });
  try {
    return ok(inMemory(name, ports.inflate(data, size)));
  } catch {
    return damaged(name);
  }
}

const wanted = /\.(?:txt|json|jsonl|xml|csv|db|md)$/iu;
const surely =
  /(?:^|\/)(?:_chat\.txt|whatsapp[^/]*\.txt|chat[^/]*whatsapp[^/]*\.txt|result\.json|message_\d+\.json|main\.jsonl|messages\.json|chat\.db|\[line\][^/]*\.txt|sms-\d+\.xml)$/iu;

/** Entries that may be a chat: the ones with an exporter's own name, else every text file. Media and folders are passed over. */
export function chatEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const files = entries.filter(
    (e) => wanted.test(e.name) && !/(?:^|\/)(?:__MACOSX\/|\.)/u.test(e.name) && e.size > 0,
  );
  const sure = files.filter((entry) => surely.test(entry.name));
  return (sure.length > 0 ? sure : files).slice(0, 2000);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
