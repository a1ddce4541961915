import type { Chat } from "../chat.ts";
import type { FileBytes, Ports, ReadOptions } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { spanColumns } from "../text/columns.ts";
import type { SpanColumns } from "../text/columns.ts";
import { HeaderReader } from "../text/header.ts";
import { lineOf } from "../text/lines.ts";
import { nameFinder } from "../text/names.ts";
import { findOrder, pack, settleTimes } from "../text/order.ts";
import type { NumericOrder, OrderFound, YearPlace } from "../text/order.ts";
import { learnShape } from "../text/shape.ts";
import type { Shape } from "../text/shape.ts";
import { kinds } from "../utterance.ts";
import { classify, cleanText } from "./whatsapp-entry.ts";
import { isEnglishNotice } from "./whatsapp-words.ts";

const stepBytes = 1 << 20;

/**
 * WhatsApp's text export, Android ("12/31/23, 10:45 PM - Sam: hello") and iOS ("[31.12.23, 22:45:09] Sam: hello"), in
 * whatever shape the phone's language gives dates, and signal-export's chat.md, which has the same build.
 * Times are wall-clock times: the file has no zone. Entries stay in the order of the file.
 */
export function* readWhatsApp(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const { bytes } = file;
  const shape = learnShape(bytes);
  const head = new HeaderReader(bytes);
  const names = nameFinder(bytes, ports.decode, shape.blankAfterColon);
  const columns = spanColumns(Math.ceil(bytes.length / 56));
  const skipped = skippedList();
  const place = yearPlace(shape.head);
  let time = -1;
  let author = -1;
  let start = 0;
  let lineEnd = 0;
  let marked = false;
  let newName = false;
  let yielded = 0;
  let english = false;

  const flush = (before: number): void => {
    if (time < 0) return;
    let end = before;
    while (end > start && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
    let bits: number = kinds.system;
    if (author >= 0)
      bits = classify(bytes, ports.decode, { start, lineEnd: Math.min(end, lineEnd), end, marked, newName });
    const isNotice = (bits & kinds.system) !== 0;
    if ((isNotice || bits === kinds.media) && !english)
      english = isEnglishNotice(ports.decode(bytes.subarray(start, Math.min(end, start + 200))));
    columns.push(time, isNotice ? -1 : author, bits, start, end);
  };

  for (let at = 0; at < bytes.length;) {
    let end = bytes.indexOf(10, at);
    if (end < 0) end = bytes.length;
    if (
      mayBegin(bytes[at] ?? 0) &&
      (!shape.afterReturn || at === 0 || bytes[at - 2] === 13) &&
      head.read(at) &&
      head.shape === shape.head
    ) {
      flush(at);
      time = pack(place, head.first, head.middle, head.last, head.secondsOfDay);
      marked = head.marked;
      lineEnd = bytes[end - 1] === 13 ? end - 1 : end;
      author = names.find(head.end, lineEnd);
      newName = names.isNew();
      start = author < 0 ? head.end : names.textStart();
    } else if (time < 0 && end > at + 1) {
      skipped.add(1, "before-first-entry", ports.decode(bytes.subarray(at, Math.min(end, at + 200))));
    }
    at = end + 1;
    if (at - yielded > stepBytes) {
      yielded = at;
      yield at;
    }
  }
  flush(bytes.length);

  const likely: NumericOrder | undefined = english && !shape.padded && place === 3 ? "MDY" : undefined;
  const order = findOrder(columns.times(), columns.size(), place, { told: options.order, likely });
  settleTimes(columns.times(), columns.size(), order.order, place);
  const chat = chatOf(bytes, ports.decode, columns, names.names(), skipped.add);
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

const yearPlace = (shape: number): YearPlace => {
  const place = (shape >> 8) & 3;
  return place === 0 || place === 1 || place === 2 ? place : 3;
};

/** Bytes a head may begin with: a digit, "[", or anything beyond ASCII (marks, digits of other scripts). */
const mayBegin = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || byte === 0x5b || byte >= 0x80;

/** Drops entries whose date the calendar does not have: their text goes to the entry before. */
function chatOf(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  columns: SpanColumns,
  candidates: readonly string[],
  skip: (line: number, why: "impossible-date", detail: string) => void,
): Chat {
  const size = columns.size();
  const [times, authors, bits] = [columns.times(), columns.authors(), columns.bits()];
  const [starts, ends] = [columns.starts(), columns.ends()];
  const remap = new Int32Array(candidates.length).fill(-1);
  const names: string[] = [];
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const author = authors[i] ?? -1;
    if (Number.isNaN(times[i])) {
      skip(lineOf(bytes, starts[i] ?? 0), "impossible-date", lineAt(bytes, decode, starts[i] ?? 0));
      if (kept > 0) ends[kept - 1] = ends[i] ?? 0;
      continue;
    }
    if (author >= 0 && remap[author] === -1) remap[author] = names.push(candidates[author] ?? "") - 1;
    times[kept] = times[i] ?? 0;
    authors[kept] = author < 0 ? -1 : (remap[author] ?? -1);
    bits[kept] = bits[i] ?? 0;
    starts[kept] = starts[i] ?? 0;
    ends[kept] = ends[i] ?? 0;
    kept++;
  }
  const kindBits = bits.subarray(0, kept);
  return {
    size: kept,
    times: times.subarray(0, kept),
    authors: authors.subarray(0, kept),
    kinds: kindBits,
    names,
    floating: true,
    text: (i) => cleanText(decode(bytes.subarray(starts[i] ?? 0, ends[i] ?? 0)), kindBits[i] ?? 0),
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
