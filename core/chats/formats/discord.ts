import { chatBuilder } from "../builder.ts";
import { fieldsOf, isFields, isFilledList, textOf } from "../json/values.ts";
import type { Fields } from "../json/values.ts";
import { walkJson } from "../json/walk.ts";
import type { FileBytes, Ports } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { exactTime } from "../text/iso.ts";
import { kinds } from "../utterance.ts";

/** DiscordChatExporter's JSON of one channel. A call is an entry of the caller; pins, joins and the like are notices. */
export function* readDiscord(file: FileBytes, ports: Ports): Steps<Reading> {
  const skipped = skippedList();
  const builder = chatBuilder("");
  let name = "";
  yield* walkJson(
    file.bytes(),
    ports.decode,
    {
      streams: (path) => path.length === 1 && path[0] === "messages",
      enters: () => false,
      item: (_, value) => {
        if (!isFields(value)) return;
        const time = exactTime(textOf(value["timestamp"]) ?? "");
        if (time === undefined) skipped.add(0, "no-time", JSON.stringify(value));
        else
          builder.add({
            time,
            author: authorOf(value),
            text: textOf(value["content"]) ?? "",
            bits: bitsOf(value),
          });
      },
      close: (_, fields) => {
        name = textOf(fieldsOf(fields["channel"])["name"]) ?? "";
      },
    },
    skipped,
  );
  return {
    format: "discord-json",
    platform: "server",
    dateOrder: "iso",
    dateOrderGuessed: false,
    precision: "millisecond",
    chats: [{ name, chat: builder.done(false) }],
    skipped: skipped.list,
  };
}

function authorOf(message: Fields): string | undefined {
  if (!["Default", "Reply", "Call", "ThreadStarterMessage"].includes(textOf(message["type"]) ?? "Default"))
    return undefined;
  const author = fieldsOf(message["author"]);
  return textOf(author["nickname"]) ?? textOf(author["name"]) ?? "Unknown";
}

function bitsOf(message: Fields): number {
  let bits = 0;
  if (message["type"] === "Call") bits |= kinds.call;
  if (message["type"] === "Reply") bits |= kinds.reply;
  if (typeof message["timestampEdited"] === "string") bits |= kinds.edited;
  if (isFilledList(message["attachments"])) bits |= kinds.media;
  if (isFilledList(message["stickers"])) bits |= kinds.media | kinds.sticker;
  return bits;
}
