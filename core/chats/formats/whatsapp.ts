import type { Chat } from "../chat.ts";
import type { FileBytes, Ports, ReadOptions } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { HeaderReader } from "../text/header.ts";
import { LineStarts } from "../text/line-starts.ts";
import { lineOf } from "../text/lines.ts";
import { findOrder, noTime } from "../text/order.ts";
import type { NumericOrder, OrderFound } from "../text/order.ts";
import { learnShape } from "../text/shape.ts";
import type { Shape } from "../text/shape.ts";
import { kinds } from "../utterance.ts";
import { cleanText } from "./whatsapp-entry.ts";
import { WhatsAppScan } from "./whatsapp-scan.ts";

const stepBytes = 1 << 20;

/**
 * WhatsApp's text export, Android ("12/31/23, 10:45 PM - Sam: hello") and iOS ("[31.12.23, 22:45:09] Sam: hello"), in
 * whatever shape the phone's language gives dates, and signal-export's chat.md, which has the same build.
 * Times are wall-clock times: the file has no zone. Entries stay in the order of the file.
 */
export function* readWhatsApp(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const { bytes } = file;
  const shape = learnShape(bytes);
  const skipped = skippedList();
  const scan = new WhatsAppScan(bytes, ports.decode, shape, skipped);
  for (let at = 0; at < bytes.length;) {
    at = scan.run(at, Math.min(bytes.length, at + stepBytes));
    yield at;
  }
  scan.close(bytes.length);
  const { columns, days, place } = scan;
  const likely: NumericOrder | undefined = scan.english && !shape.padded && place === 3 ? "MDY" : undefined;
  const order = findOrder(days.days, place, { told: options.order, likely });
  const allExist = days.settle(columns.times, columns.size, order.order, place);
  const chat = chatOf(bytes, ports.decode, scan, allExist, skipped.add);
  return reading(file, shape, order, chat, skipped.list);
}

function reading(
  file: FileBytes,
  shape: Shape,
  order: OrderFound,
  chat: Chat,
  skipped: Reading["skipped"],
): Reading {
  const bracketed = (shape.head & 1) !== 0;
  const hasSeconds = (shape.head & 16) !== 0;
  const signal =
    bracketed && !hasSeconds && (shape.head & 8) !== 0 && order.order === "YMD" && shape.head >> 10 === 3;
  return {
    format: signal ? "signal-txt-bracket" : "whatsapp-txt",
    platform: signal ? "desktop" : bracketed ? "ios" : "android",
    dateOrder: order.order,
    dateOrderGuessed: order.guessed,
    precision: hasSeconds ? "second" : "minute",
    chats: [{ name: chatName(file.name), chat }],
    skipped,
  };
}

/** "WhatsApp Chat with Chris.txt" → Chris; "_chat.txt" has no name in it. */
const chatName = (fileName: string): string => {
  const stem = fileName.replace(/^.*[/\\]/u, "").replace(/\.[a-z]+$/iu, "");
  return /^whatsapp chat (?:with|-) (.+)$/iu.exec(stem)?.[1] ?? stem;
};

type Skip = (line: number, why: "impossible-date", detail: string) => void;

/**
 * Drops entries whose date the calendar does not have, their text goes to the entry before, and names under which nobody
 * wrote. How many entries are kept, where their lines begin, and the names.
 */
function keepReal(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  { columns, names: { names: candidates } }: WhatsAppScan,
  allExist: boolean,
  skip: Skip,
): Kept {
  const { size, times, authors, bits } = columns;
  const lines = allExist ? columns.lines : new LineStarts(size);
  const remap = new Int32Array(candidates.length).fill(-1);
  const names: string[] = [];
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const author = authors[i] ?? -1;
    if (!allExist) {
      const line = columns.lines.at(i);
      if (times[i] === noTime) {
        skip(lineOf(bytes, line), "impossible-date", lineAt(bytes, decode, line));
        continue;
      }
      times[kept] = times[i] ?? 0;
      bits[kept] = bits[i] ?? 0;
      lines.push(line);
    }
    if (author >= 0 && remap[author] === -1) remap[author] = names.push(candidates[author] ?? "") - 1;
    authors[kept++] = author < 0 ? -1 : (remap[author] ?? -1);
  }
  return { kept, lines, names };
}

interface Kept {
  readonly kept: number;
  readonly lines: LineStarts;
  readonly names: readonly string[];
}

function chatOf(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  scan: WhatsAppScan,
  allExist: boolean,
  skip: Skip,
): Chat {
  const finder = scan.names;
  // As nearly always: then there is nothing to drop, and a million entries need not be gone over for it.
  const allReal = allExist && scan.inOrder && scan.spoken === finder.names.length;
  const { kept, lines, names } = allReal
    ? { kept: scan.columns.size, lines: scan.columns.lines, names: finder.names }
    : keepReal(bytes, decode, scan, allExist, skip);
  const { times, authors, bits } = scan.columns;
  const seconds = times.subarray(0, kept);
  const kindBits = bits.subarray(0, kept);
  const head = new HeaderReader(bytes);
  /** Where the text begins: behind the head and, where somebody wrote it, the name. */
  const textStart = (line: number, authored: boolean): number => {
    head.read(line);
    if (!authored) return head.end;
    if (finder.known(head.end) < 0) {
      const lineEnd = bytes.indexOf(10, line);
      finder.meet(head.end, lineEnd < 0 ? bytes.length : bytes[lineEnd - 1] === 13 ? lineEnd - 1 : lineEnd);
    }
    return finder.textStart;
  };
  return {
    size: kept,
    time: (i) => (seconds[i] ?? Number.NaN) * 1000,
    authors: authors.subarray(0, kept),
    kinds: kindBits,
    names,
    floating: true,
    text: (i) => {
      const kind = kindBits[i] ?? 0;
      const start = textStart(lines.at(i), (authors[i] ?? -1) >= 0 || (kind & kinds.named) !== 0);
      let end = i + 1 < kept ? lines.at(i + 1) : bytes.length;
      while (end > start && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
      return cleanText(decode(bytes.subarray(start, end)), kind);
    },
  };
}

function lineAt(bytes: Uint8Array, decode: (b: Uint8Array) => string, offset: number): string {
  let from = offset;
  while (from > 0 && bytes[from - 1] !== 10 && offset - from < 200) from--;
  const to = bytes.indexOf(10, offset);
  return decode(
    bytes.subarray(from, to < 0 ? Math.min(bytes.length, offset + 120) : Math.min(to, offset + 120)),
  );
}
