import { chatBuilder } from "../builder.ts";
import type { FileBytes, Ports } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { localTime } from "../text/iso.ts";
import { namedTime } from "../text/named-date.ts";
import { eachLine } from "../text/whole-lines.ts";
import { kinds } from "../utterance.ts";

const line = /^\[([^\]]{8,40})\] (?:<([^>]{1,120})> ?(.*)|\*\*\* ?(.*))$/u;

/** signalbackup-tools' text: "[date] <Name> text", "[date] *** notice", and lines of a sent file. Wall-clock times. */
export function* readSignalTxt(file: FileBytes, ports: Ports): Steps<Reading> {
  const skipped = skippedList();
  const builder = chatBuilder("");
  let open: { time: number; author: string | undefined; text: string } | undefined;
  const flush = (): void => {
    if (open === undefined) return;
    const sent = /^<([^>]{1,120})> (?:sent|has sent) (?:a )?file/u.exec(open.text);
    if (open.author === undefined && sent !== null)
      builder.add({ ...open, author: sent[1] ?? "", bits: kinds.media });
    else builder.add({ ...open, text: open.text.trimEnd() });
    open = undefined;
  };
  yield* eachLine(file.bytes(), ports.decode, (text, number) => {
    const found = line.exec(text);
    const time = found === null ? undefined : (localTime(found[1] ?? "") ?? namedTime(found[1] ?? "")?.time);
    if (found !== null && time !== undefined) {
      flush();
      open = { time, author: found[2], text: found[3] ?? found[4] ?? "" };
    } else if (open !== undefined) open.text += `\n${text}`;
    else if (text.trim() !== "") skipped.add(number, "before-first-entry", text);
  });
  flush();
  return {
    format: "signal-txt",
    platform: "desktop",
    dateOrder: "iso",
    dateOrderGuessed: false,
    precision: "second",
    chats: [{ name: "", chat: builder.done(true) }],
    skipped: skipped.list,
  };
}
