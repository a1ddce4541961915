import { chatBuilder } from "../builder.ts";
import type { ChatBuilder } from "../builder.ts";
import { numberOf, textOf } from "../json/values.ts";
import type { FileBytes, Ports, ReadOptions, Row } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { kinds } from "../utterance.ts";

/** Milliseconds from 1970 to 2001, where Apple's clock starts. */
const appleEpoch = 978_307_200_000;

const query = `SELECT m.*, h.id AS sender_address, c.ROWID AS chat_row, c.display_name AS chat_display, c.chat_identifier AS chat_identifier
FROM message m LEFT JOIN handle h ON h.ROWID = m.handle_id
LEFT JOIN chat_message_join j ON j.message_id = m.ROWID LEFT JOIN chat c ON c.ROWID = j.chat_id
ORDER BY m.ROWID`;

/**
 * Messages' chat.db. Times are nanoseconds since 2001 (seconds before macOS 10.13); the text may stand only in a
 * serialised `attributedBody`; reactions are rows of their own and are no messages.
 */
export function* readImessageDb(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const skipped = skippedList();
  const builders = new Map<string, { builder: ChatBuilder; name: string }>();
  const me = options.me ?? "Me";
  let count = 0;
  for (const row of ports.sqlite?.(file.bytes(), query) ?? []) {
    const time = appleTime(row["date"]);
    if (time === undefined) {
      skipped.add(0, "no-time", String(row["guid"]));
      continue;
    }
    const reaction = numberOf(row["associated_message_type"]) ?? 0;
    if (reaction >= 2000 && reaction < 4000) continue;
    const key = `${numberOf(row["chat_row"]) ?? textOf(row["sender_address"]) ?? ""}`;
    const name =
      textOf(row["chat_display"]) ?? textOf(row["chat_identifier"]) ?? textOf(row["sender_address"]) ?? "";
    const entry = builders.get(key) ?? { builder: chatBuilder(name), name };
    builders.set(key, entry);
    const isNotice = (numberOf(row["item_type"]) ?? 0) !== 0;
    const author = numberOf(row["is_from_me"]) === 1 ? me : (textOf(row["sender_address"]) ?? name);
    entry.builder.add({
      time,
      author: isNotice ? undefined : author,
      text: textIn(row, ports.decode),
      bits: bitsOf(row),
    });
    if (++count % 20_000 === 0) yield count;
  }
  return {
    format: "imessage-chatdb",
    platform: "desktop",
    dateOrder: "epoch",
    dateOrderGuessed: false,
    precision: "millisecond",
    chats: [...builders.values()].map(({ builder, name }) => ({ name, chat: builder.done(false) })),
    skipped: skipped.list,
  };
}

function appleTime(value: unknown): number | undefined {
  const number = typeof value === "bigint" ? Number(value / 1_000_000n) : numberOf(value);
  if (number === undefined) return undefined;
  if (typeof value === "bigint") return appleEpoch + (number > 1e6 ? number : Number(value) * 1000);
  return appleEpoch + (Math.abs(number) > 1e12 ? Math.floor(number / 1e6) : number * 1000);
}

function textIn(row: Row, decode: (b: Uint8Array) => string): string {
  const plain = textOf(row["text"]);
  const body = row["attributedBody"];
  return plain ?? (body instanceof Uint8Array ? typedStreamText(body, decode) : "");
}

/** The string in a serialised NSAttributedString: after the class name and "+", its length in bytes, then the bytes. */
export function typedStreamText(bytes: Uint8Array, decode: (b: Uint8Array) => string): string {
  const name = indexOfAscii(bytes, "NSString");
  const plus = name < 0 ? -1 : bytes.indexOf(0x2b, name);
  if (plus < 0) return "";
  let at = plus + 1;
  let length = bytes[at++] ?? 0;
  if (length === 0x81) {
    length = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
  } else if (length === 0x82) {
    length = ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)) >>> 0;
    at += 4;
  }
  return decode(bytes.subarray(at, Math.min(bytes.length, at + length)));
}

function indexOfAscii(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let k = 1;
    while (k < word.length && bytes[at + k] === word.charCodeAt(k)) k++;
    if (k === word.length) return at;
  }
  return -1;
}

function bitsOf(row: Row): number {
  let bits = 0;
  if ((numberOf(row["cache_has_attachments"]) ?? 0) !== 0) bits |= kinds.media;
  if ((numberOf(row["date_edited"]) ?? 0) !== 0) bits |= kinds.edited;
  if ((numberOf(row["date_retracted"]) ?? 0) !== 0) bits |= kinds.deleted;
  if (textOf(row["thread_originator_guid"]) !== undefined) bits |= kinds.reply;
  return bits;
}
