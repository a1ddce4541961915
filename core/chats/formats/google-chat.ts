import { chatBuilder } from "../builder.ts";
import { fieldsOf, isFields, isFilledList, textOf } from "../json/values.ts";
import type { Fields } from "../json/values.ts";
import { walkJson } from "../json/walk.ts";
import type { FileBytes, Ports } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { namedTime } from "../text/named-date.ts";
import { kinds } from "../utterance.ts";

/** messages.json of a Google Takeout; its dates are sentences in the language of the account. */
export function* readGoogleChat(file: FileBytes, ports: Ports): Steps<Reading> {
  const skipped = skippedList();
  const builder = chatBuilder("");
  yield* walkJson(
    file.bytes(),
    ports.decode,
    {
      streams: (path) => path.length === 1 && path[0] === "messages",
      enters: () => false,
      item: (_, value) => {
        if (!isFields(value)) return;
        const time = namedTime(textOf(value["created_date"]) ?? "")?.time;
        const creator = fieldsOf(value["creator"]);
        const author = textOf(creator["name"]) ?? textOf(creator["email"]) ?? "Unknown";
        if (time === undefined)
          skipped.add(0, "no-time", textOf(value["created_date"]) ?? JSON.stringify(value));
        else builder.add({ time, author, text: textOf(value["text"]) ?? "", bits: bitsOf(value) });
      },
      close: () => undefined,
    },
    skipped,
  );
  return {
    format: "googlechat-json",
    platform: "server",
    dateOrder: "named month",
    dateOrderGuessed: false,
    precision: "second",
    chats: [{ name: "", chat: builder.done(false) }],
    skipped: skipped.list,
  };
}

function bitsOf(message: Fields): number {
  let bits = 0;
  if (message["message_state"] === "DELETED") bits |= kinds.deleted;
  if (isFilledList(message["attached_files"])) bits |= kinds.media;
  if ("updated_date" in message) bits |= kinds.edited;
  if ("quoted_message_metadata" in message) bits |= kinds.reply;
  return bits;
}
