import { chatBuilder } from "../builder.ts";
import type { ChatBuilder } from "../builder.ts";
import { fieldsOf, isFields, listOf, numberOf, textOf } from "../json/values.ts";
import type { Fields } from "../json/values.ts";
import { walkJson } from "../json/walk.ts";
import type { FileBytes, Ports } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { ReadChat, Reading, Steps } from "../reading.ts";
import { localTime } from "../text/iso.ts";
import { kinds } from "../utterance.ts";

/**
 * Telegram Desktop's result.json: one chat, or a whole account with `chats.list` and `left_chats.list`.
 * `date_unixtime` is exact; older versions give only `date`, a wall-clock time, and such entries are marked floating.
 * A service entry is a notice; a phone call is one too, marked as a call.
 */
export function* readTelegram(file: FileBytes, ports: Ports): Steps<Reading> {
  const skipped = skippedList();
  const chats: ReadChat[] = [];
  let builder: ChatBuilder | undefined;
  const take = (name: string): void => {
    if (builder !== undefined && builder.size() > 0) chats.push({ name, chat: builder.done(false) });
    builder = undefined;
  };
  const isChat = (path: readonly string[]): boolean => path.length === 0 || path.at(-1) === "list";
  yield* walkJson(
    file.bytes(),
    ports.decode,
    {
      streams: (path) => path.at(-1) === "messages" || path.at(-1) === "list",
      enters: (path) => ["chats", "left_chats", "list"].includes(path.at(-1) ?? ""),
      item: (path, value) => {
        if (path.at(-1) !== "messages" || !isFields(value)) return;
        builder ??= chatBuilder("");
        if (!addEntry(builder, value)) skipped.add(0, "no-time", JSON.stringify(value));
      },
      close: (path, fields) => {
        if (isChat(path)) take(textOf(fields["name"]) ?? "");
      },
    },
    skipped,
  );
  return {
    format: "telegram-json",
    platform: "desktop",
    dateOrder: "epoch",
    dateOrderGuessed: false,
    precision: "second",
    chats,
    skipped: skipped.list,
  };
}

function addEntry(builder: ChatBuilder, message: Fields): boolean {
  const seconds = numberOf(message["date_unixtime"]);
  const local = localTime(textOf(message["date"]) ?? "");
  const time = seconds === undefined ? local : seconds * 1000;
  if (time === undefined) return false;
  const floating = seconds === undefined ? kinds.floating : 0;
  if (message["type"] === "service") {
    const said = [textOf(message["actor"]), textOf(message["action"])];
    const text = said.filter((part) => part !== undefined).join(" ");
    const call = message["action"] === "phone_call" ? kinds.call : 0;
    builder.add({ time, author: undefined, text, bits: floating | call });
    return true;
  }
  const author = textOf(message["from"]) ?? textOf(message["actor"]) ?? "Deleted account";
  builder.add({ time, author, text: joined(message["text"]), bits: floating | bitsOf(message) });
  return true;
}

/** Telegram keeps the blanks in the parts themselves: they are joined with nothing between. */
function joined(text: unknown): string {
  if (typeof text === "string") return text;
  return listOf(text)
    .map((part) => textOf(part) ?? textOf(fieldsOf(part)["text"]) ?? "")
    .join("");
}

function bitsOf(message: Fields): number {
  const type = textOf(message["media_type"]);
  let bits = 0;
  if (type !== undefined || "photo" in message || "file" in message || "contact_information" in message)
    bits |= kinds.media;
  if (type === "sticker") bits |= kinds.sticker;
  if (type === "voice_message") bits |= kinds.voice;
  if ("location_information" in message) bits |= kinds.location;
  if ("poll" in message) bits |= kinds.poll;
  if ("edited" in message || "edited_unixtime" in message) bits |= kinds.edited;
  if ("reply_to_message_id" in message) bits |= kinds.reply;
  return bits;
}
