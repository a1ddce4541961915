import { chatBuilder } from "../builder.ts";
import type { FileBytes, Ports } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { namedTime } from "../text/named-date.ts";
import { eachLine } from "../text/whole-lines.ts";
import { kinds } from "../utterance.ts";

export const imessageHead =
  /^([A-Z][a-z]{2} \d{2}, \d{4}\s{1,2}\d{1,2}:\d{2}:\d{2} [AP]M)(?: \(Read by [^)]*\))?(.*)$/u;

const replyNote = "This message responded to an earlier message.";

/**
 * imessage-exporter's text: a line with the time, a line with the sender, the text, a blank line. A reply is printed
 * twice, indented below its parent and again at its own time: the indented copy is left out. Wall-clock times.
 */
export function* readImessageTxt(file: FileBytes, ports: Ports): Steps<Reading> {
  const skipped = skippedList();
  const builder = chatBuilder("");
  let block: { time: number; lines: string[]; notice: string } | undefined;
  const flush = (): void => {
    if (block === undefined) return;
    const { time, lines, notice } = block;
    block = undefined;
    const [author, ...body] = lines;
    if (notice !== "" || author === undefined) builder.add({ time, author: undefined, text: notice });
    else builder.add({ time, author, ...contentOf(body) });
  };
  yield* eachLine(file.bytes(), ports.decode, (line, number) => {
    const found = imessageHead.exec(line);
    const time = found === null ? undefined : namedTime(found[1] ?? "")?.time;
    if (found !== null && time !== undefined) {
      flush();
      block = { time, lines: [], notice: (found[2] ?? "").trim() };
    } else if (block !== undefined) block.lines.push(line);
    else if (line.trim() !== "") skipped.add(number, "before-first-entry", line);
  });
  flush();
  return {
    format: "imessage-exporter-txt",
    platform: "desktop",
    dateOrder: "named month",
    dateOrderGuessed: false,
    precision: "second",
    chats: [{ name: file.name.replace(/^.*[/\\]/u, "").replace(/\.txt$/u, ""), chat: builder.done(true) }],
    skipped: skipped.list,
  };
}

function contentOf(body: readonly string[]): { readonly text: string; readonly bits: number } {
  let bits = 0;
  const words: string[] = [];
  for (const line of body) {
    if (/^(?:Reactions|Tapbacks):$/u.test(line)) break;
    if (line.startsWith("    ")) continue;
    if (line === replyNote) bits |= kinds.reply;
    else if (/^Edited .* later: /u.test(line)) bits |= kinds.edited;
    else words.push(line);
  }
  const text = words.join("\n").replace(/\n+$/u, "");
  if (/^(?:\/|~\/|[A-Z]:\\|attachments\/)\S[^\n]*\.[A-Za-z0-9]{2,5}$/u.test(text)) bits |= kinds.media;
  return { text, bits };
}
