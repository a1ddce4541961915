import { chatBuilder } from "../builder.ts";
import { fieldsOf, isFields, isFilledList, listOf, numberOf, textOf } from "../json/values.ts";
import type { Fields } from "../json/values.ts";
import { walkJson } from "../json/walk.ts";
import type { FileBytes, Ports } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { repaired } from "../text/mojibake.ts";
import { kinds } from "../utterance.ts";

/**
 * message_N.json of Meta's "Download your information" (Messenger, Instagram) and the file of Messenger's end-to-end
 * encrypted chats. The former has its UTF-8 bytes written one character each and is repaired text by text; the latter
 * is ordinary UTF-8. Newest first in the file; reading turns it round.
 */
export function* readMeta(file: FileBytes, ports: Ports): Steps<Reading> {
  const skipped = skippedList();
  const rows: Row[] = [];
  let title = "";
  let hasPeople = false;
  let encrypted = false;
  let instagram = /instagram/iu.test(file.name);
  yield* walkJson(
    file.bytes(),
    ports.decode,
    {
      streams: (path) => path.length === 1 && path[0] === "messages",
      enters: () => false,
      item: (_, value) => {
        if (!isFields(value)) return;
        encrypted ||= "senderName" in value;
        instagram ||= mentionsInstagram(value);
        const row = rowOf(value);
        if (row === undefined) skipped.add(0, "no-time", JSON.stringify(value));
        else rows.push(row);
      },
      close: (_, fields) => {
        hasPeople = "participants" in fields;
        title = repaired(textOf(fields["title"]) ?? textOf(fields["threadName"]) ?? "");
      },
    },
    skipped,
  );
  const builder = chatBuilder(title);
  for (const row of rows.toReversed()) builder.add(row);
  const format = encrypted
    ? "messenger-e2ee-json"
    : instagram || !hasPeople
      ? "instagram-json"
      : "messenger-json";
  return {
    format,
    platform: "server",
    dateOrder: "epoch",
    dateOrderGuessed: false,
    precision: "millisecond",
    chats: [{ name: title, chat: builder.done(false) }],
    skipped: skipped.list,
  };
}

interface Row {
  readonly time: number;
  readonly author: string;
  readonly text: string;
  readonly bits: number;
}

const isMedia = ["photos", "videos", "audio_files", "gifs", "files", "sticker", "share", "media"];

const mentionsInstagram = (message: Fields): boolean =>
  ["photos", "videos", "audio_files"].some((key) =>
    listOf(message[key]).some((one) => /instagram/u.test(textOf(fieldsOf(one)["uri"]) ?? "")),
  );

function rowOf(message: Fields): Row | undefined {
  const time = numberOf(message["timestamp_ms"]) ?? numberOf(message["timestamp"]);
  const name = textOf(message["sender_name"]) ?? textOf(message["senderName"]);
  if (time === undefined || name === undefined) return undefined;
  const raw = textOf(message["content"]) ?? textOf(message["text"]) ?? "";
  return { time, author: repaired(name), text: repaired(raw), bits: bitsOf(message) };
}

function bitsOf(message: Fields): number {
  let bits = 0;
  const has = (key: string): boolean => isFilledList(message[key]) || isFields(message[key]);
  if (isMedia.some(has)) bits |= kinds.media;
  if (has("sticker")) bits |= kinds.sticker;
  if (has("audio_files")) bits |= kinds.voice;
  if (message["is_unsent"] === true || message["isUnsent"] === true) bits |= kinds.deleted;
  if ("call_duration" in message || message["type"] === "Call" || message["type"] === "call")
    bits |= kinds.call;
  return bits;
}
