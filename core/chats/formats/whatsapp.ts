import type { Chat } from "../chat.ts";
import type { FileBytes, Ports, ReadOptions } from "../ports.ts";
import { maxSkipped, skippedList } from "../reading.ts";
import type { Reading, SkippedList, Steps } from "../reading.ts";
import { LineStarts } from "../text/line-starts.ts";
import { LineNumbers } from "../text/lines.ts";
import { findOrder, noTime } from "../text/order.ts";
import type { NumericOrder, OrderFound } from "../text/order.ts";
import type { Shape } from "../text/shape.ts";
import { kinds } from "../utterance.ts";
import { cleanText } from "./whatsapp-entry.ts";
import { WhatsAppScan } from "./whatsapp-scan.ts";
import { WhatsAppTexts } from "./whatsapp-texts.ts";

/**
 * WhatsApp's text export, Android ("12/31/23, 10:45 PM - Sam: hello") and iOS ("[31.12.23, 22:45:09] Sam: hello"), in
 * whatever shape the phone's language gives dates, and signal-export's chat.md, which has the same build.
 * Times are wall-clock times: the file has no zone. Entries stay in the order of the file.
 */
export function* readWhatsApp(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const skipped = skippedList();
  const scan = new WhatsAppScan(file, ports.decode, skipped);
  for (let behind = 0; behind < file.size;) yield (behind = scan.step());
  const { columns, days, place, shape } = scan;
  const likely: NumericOrder | undefined = scan.english && !shape.padded && place === 3 ? "MDY" : undefined;
  const order = findOrder(days.days, place, { told: options.order, likely });
  const allExist = days.settle(columns.times, columns.size, order.order, place);
  const chat = chatOf(file, ports.decode, scan, allExist, skipped);
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

/**
 * Drops entries whose date the calendar does not have, their text goes to the entry before, and names under which nobody
 * wrote. How many entries are kept, where their lines begin, and the names.
 */
function keepReal(
  texts: WhatsAppTexts,
  { columns, names: { names: candidates } }: WhatsAppScan,
  allExist: boolean,
  skipped: SkippedList,
): Kept {
  const { size, times, authors, bits } = columns;
  const lines = allExist ? columns.lines : new LineStarts(size);
  const numbers = new LineNumbers(texts.pieces);
  const remap = new Int32Array(candidates.length).fill(-1);
  const names: string[] = [];
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const author = authors[i] ?? -1;
    if (!allExist) {
      const line = columns.lines.at(i);
      if (times[i] === noTime) {
        if (skipped.list.length < maxSkipped)
          skipped.add(numbers.of(line), "impossible-date", texts.beginning(line));
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
  file: FileBytes,
  decode: (b: Uint8Array) => string,
  scan: WhatsAppScan,
  allExist: boolean,
  skipped: SkippedList,
): Chat {
  const finder = scan.names;
  const texts = new WhatsAppTexts(file, decode, finder);
  // As nearly always: then there is nothing to drop, and a million entries need not be gone over for it.
  const allReal = allExist && scan.inOrder && scan.spoken === finder.names.length;
  const { kept, lines, names } = allReal
    ? { kept: scan.columns.size, lines: scan.columns.lines, names: finder.names }
    : keepReal(texts, scan, allExist, skipped);
  const { times, authors, bits } = scan.columns;
  const seconds = times.subarray(0, kept);
  const kindBits = bits.subarray(0, kept);
  return {
    size: kept,
    time: (i) => (seconds[i] ?? Number.NaN) * 1000,
    authors: authors.subarray(0, kept),
    kinds: kindBits,
    names,
    floating: true,
    text: (i) => {
      const kind = kindBits[i] ?? 0;
      const authored = (authors[i] ?? -1) >= 0 || (kind & kinds.named) !== 0;
      const next = i + 1 < kept ? lines.at(i + 1) : file.size;
      return cleanText(texts.of(lines.at(i), next, authored), kind);
    },
  };
}
