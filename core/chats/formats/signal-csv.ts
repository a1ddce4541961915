import { chatBuilder } from "../builder.ts";
import type { ChatBuilder } from "../builder.ts";
import { numberOf } from "../json/values.ts";
import type { FileBytes, Ports, ReadOptions } from "../ports.ts";
import { skippedList } from "../reading.ts";
import type { Reading, Steps } from "../reading.ts";
import { csvRows } from "../text/csv.ts";
import { kinds } from "../utterance.ts";

/**
 * signalbackup-tools' table of messages as CSV: raw rows of Signal's database. The low five bits of `type` say whether a
 * message came in (20) or went out (21 to 26); other values are calls and notices. Persons are numbers here.
 */
export function* readSignalCsv(file: FileBytes, ports: Ports, options: ReadOptions): Steps<Reading> {
  const skipped = skippedList();
  const builders = new Map<string, ChatBuilder>();
  let head: readonly string[] = [];
  let number = 0;
  for (const row of csvRows(ports.decode(file.bytes()))) {
    number++;
    if (number === 1) {
      head = row.map((name) => name.toLowerCase().trim());
      continue;
    }
    const field = (...names: readonly string[]): string =>
      names.map((name) => row[head.indexOf(name)] ?? "").find((value) => value !== "") ?? "";
    const time = numberOf(field("date_sent", "date"));
    if (time === undefined) {
      skipped.add(number, "no-time", row.join(","));
      continue;
    }
    const thread = field("thread_id");
    const builder = builders.get(thread) ?? chatBuilder(thread);
    builders.set(thread, builder);
    const base = (numberOf(field("type")) ?? 20) & 31;
    const person = `Recipient ${field("from_recipient_id", "recipient_id", "address")}`;
    const isMessage = base >= 20 && base <= 26;
    const isCall = base >= 1 && base <= 8;
    const mine = base > 20 && base <= 26;
    const author = isMessage || isCall ? (mine ? (options.me ?? "Me") : person) : undefined;
    const deleted = field("remote_deleted") === "1" ? kinds.deleted : 0;
    builder.add({ time, author, text: field("body"), bits: deleted | (isCall ? kinds.call : 0) });
    if (number % 20_000 === 0) yield number;
  }
  return {
    format: "signal-csv",
    platform: "android",
    dateOrder: "epoch",
    dateOrderGuessed: false,
    precision: "millisecond",
    chats: [...builders].map(([id, builder]) => ({ name: id, chat: builder.done(false) })),
    skipped: skipped.list,
  };
}
