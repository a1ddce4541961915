import { chatBuilder } from "../builder.ts";
import { isFields, isFilledList, textOf } from "../json/values.ts";
import type { Fields } from "../json/values.ts";
import { jsonLines, walkJson } from "../json/walk.ts";
import type { FileBytes, Ports } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { localTime } from "../text/iso.ts";
import { kinds } from "../utterance.ts";

/** data.json of signal-export: one message a line, or one list. Wall-clock times. (Its chat.md is read with WhatsApp's text.) */
export function* readSignalExport(file: FileBytes, ports: Ports): Steps<Reading> {
  const skipped = skippedList();
  const builder = chatBuilder("");
  const take = (fields: Fields): void => {
    const time = localTime(textOf(fields["date"]) ?? textOf(fields["timestamp"]) ?? "");
    const author = textOf(fields["sender"]);
    if (time === undefined || author === undefined) {
      skipped.add(0, "no-time", JSON.stringify(fields));
      return;
    }
    let bits = 0;
    if (isFilledList(fields["attachments"])) bits |= kinds.media;
    if (textOf(fields["sticker"]) !== undefined && fields["sticker"] !== "")
      bits |= kinds.media | kinds.sticker;
    if (textOf(fields["quote"]) !== undefined && fields["quote"] !== "") bits |= kinds.reply;
    builder.add({ time, author, text: (textOf(fields["body"]) ?? "").trimEnd(), bits });
  };
  const bytes = file.bytes();
  const first = bytes.find((byte) => byte > 0x20);
  if (first === 0x5b) {
    const onItem = (_: readonly string[], value: unknown): void => {
      if (isFields(value)) take(value);
    };
    yield* walkJson(
      bytes,
      ports.decode,
      { streams: () => true, enters: () => false, item: onItem, close: () => undefined },
      skipped,
    );
  } else yield* jsonLines(bytes, ports.decode, take, skipped);
  return {
    format: "signal-export-json",
    platform: "desktop",
    dateOrder: "iso",
    dateOrderGuessed: false,
    precision: "second",
    chats: [{ name: "", chat: builder.done(true) }],
    skipped: skipped.list,
  };
}
