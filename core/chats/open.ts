import { err, ok } from "@refrain/core/result";
import type { Result } from "@refrain/core/result";
import { isSystem } from "./chat.ts";
import type { Chat } from "./chat.ts";
import type { ChatError } from "./errors.ts";
import { fileBytes } from "./file-bytes.ts";
import { fileOrder, merged, withAliases } from "./merge.ts";
import type { FileOrder } from "./merge.ts";
import type { ByteSource, FileBytes, Ports, ReadOptions } from "./ports.ts";
import { finish } from "./reading.ts";
import type { ReadChat, Reading, Skipped, Steps } from "./reading.ts";
import { readers } from "./readers.ts";
import { enoughToSniff, sniff } from "./sniff.ts";
import { Pieces } from "./text/pieces.ts";
import { chatEntries, unzip, zipEntries } from "./zip.ts";

export interface OpenOptions extends ReadOptions {
  /** Which chat of an export that holds several. */
  readonly chat?: string | undefined;
  /** Printed name → name to keep, for one person under several names. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Runs a reader's steps; a caller may show progress between them. By default all at once. */
  readonly run?: (steps: Steps<Reading>, file: FileBytes) => Reading | Promise<Reading>;
}

/** One chat, read whole. */
export interface OpenedChat {
  readonly format: Reading["format"];
  readonly platform: Reading["platform"];
  readonly dateOrder: Reading["dateOrder"];
  readonly dateOrderGuessed: boolean;
  readonly timeBasis: "local-floating" | "utc-epoch";
  readonly precision: Reading["precision"];
  /** Order of the entries in the (first) file. */
  readonly fileOrder: FileOrder;
  readonly name: string;
  readonly chat: Chat;
  /** All chats that were in the files, with their number of entries. */
  readonly chats: readonly { readonly name: string; readonly size: number }[];
  readonly skipped: readonly Skipped[];
}

/** Reads one export, or several parts or copies of one, into one chat. */
export async function openChat(
  files: readonly ByteSource[],
  ports: Ports,
  options: OpenOptions = {},
): Promise<Result<OpenedChat, ChatError>> {
  const readings: Reading[] = [];
  for (const source of files) {
    const read = await readFile(source, ports, options);
    if (!read.ok) return read;
    readings.push(read.value);
  }
  return chosen(readings, options);
}

async function readFile(
  source: ByteSource,
  ports: Ports,
  options: OpenOptions,
): Promise<Result<Reading, ChatError>> {
  if (source.size === 0) return err({ type: "empty", file: source.name });
  const head = await source.slice(0, Math.min(4, source.size));
  if (head[0] === 0x50 && head[1] === 0x4b) return readZip(source, ports, options);
  return readBytes(await fileBytes(source), ports, options);
}

async function readBytes(
  file: FileBytes,
  ports: Ports,
  options: OpenOptions,
): Promise<Result<Reading, ChatError>> {
  const sniffed = sniff(file.name, new Pieces(file, enoughToSniff).bytes, ports.decode);
  if (!sniffed.known) return err({ type: "unknown-format", file: file.name, ...sniffed });
  if (sniffed.family === "zip")
    return err({ type: "zip-damaged", file: file.name, what: "zip within a zip" });
  if (sniffed.family === "imessage-db" && ports.sqlite === undefined)
    return err({ type: "cannot-open", file: file.name, needs: "sqlite" });
  const steps = readers[sniffed.family](file, ports, options);
  try {
    const reading = await (options.run?.(steps, file) ?? finish(steps));
    return reading.chats.some((one) => one.chat.size > 0)
      ? ok(reading)
      : err({ type: "no-entries", file: file.name, format: reading.format });
  } catch (error) {
    if (sniffed.family !== "imessage-db") throw error;
    return err({
      type: "database-damaged",
      file: file.name,
      what: error instanceof Error ? error.message : "",
    });
  }
}

async function readZip(
  source: ByteSource,
  ports: Ports,
  options: OpenOptions,
): Promise<Result<Reading, ChatError>> {
  const entries = await zipEntries(source, ports.decode);
  if (!entries.ok) return entries;
  const readings: Reading[] = [];
  let problem: ChatError | undefined;
  for (const entry of chatEntries(entries.value)) {
    const file = await unzip(source, entry, ports);
    const read = file.ok ? await readBytes(file.value, ports, options) : file;
    if (read.ok) readings.push(read.value);
    else if (read.error.type === "zip-bomb") return read;
    else problem ??= read.error;
  }
  const [first] = readings;
  if (first !== undefined)
    return ok({ ...first, chats: byName(readings), skipped: readings.flatMap((r) => r.skipped) });
  return err(
    problem ?? {
      type: "zip-without-chat",
      file: source.name,
      entries: entries.value.map((e) => e.name).slice(0, 20),
    },
  );
}

/** Parts of one chat in one container are one chat. */
function byName(readings: readonly Reading[]): ReadChat[] {
  const groups = new Map<string, Chat[]>();
  for (const { name, chat } of readings.flatMap((reading) => reading.chats))
    groups.set(name, [...(groups.get(name) ?? []), chat]);
  return [...groups].map(([name, chats]) => ({ name, chat: merged(chats, "millisecond") }));
}

function chosen(readings: readonly Reading[], options: OpenOptions): Result<OpenedChat, ChatError> {
  const [first] = readings;
  if (first === undefined) return err({ type: "empty", file: "" });
  const all = readings.flatMap((reading) => reading.chats);
  const asked = options.chat?.toLowerCase();
  const picked = readings.flatMap((reading) => {
    const fits = reading.chats.filter((one) => asked === undefined || one.name.toLowerCase() === asked);
    const best =
      fits.length > 1 ? fits.toSorted((a, b) => couplehood(b.chat) - couplehood(a.chat))[0] : fits[0];
    return best === undefined ? [] : [{ reading, ...best }];
  });
  const [lead] = picked;
  if (lead === undefined)
    return err({ type: "no-such-chat", asked: options.chat ?? "", chats: all.map((one) => one.name) });
  const precisions = picked.map((one) => one.reading.precision);
  const coarsest = precisions.includes("minute")
    ? "minute"
    : precisions.includes("second")
      ? "second"
      : "millisecond";
  const order = fileOrder(lead.chat);
  const parts = picked.map((one) => one.chat);
  // As nearly always: then a million entries need not be gone over once more.
  const asItIs = parts.length === 1 && order === "ascending";
  const chat = withAliases(asItIs ? lead.chat : merged(parts, coarsest), options.aliases ?? new Map());
  return ok({
    format: lead.reading.format,
    platform: lead.reading.platform,
    dateOrder: lead.reading.dateOrder,
    dateOrderGuessed: picked.some((one) => one.reading.dateOrderGuessed),
    timeBasis: chat.floating ? "local-floating" : "utc-epoch",
    precision: coarsest,
    fileOrder: order,
    name: lead.name,
    chat,
    chats: all.map((one) => ({ name: one.name, size: one.chat.size })),
    skipped: picked.flatMap((one) => one.reading.skipped),
  });
}

/** The chat somebody most likely means: two people, many entries. */
function couplehood(chat: Chat): number {
  const people = new Set<number>();
  let entries = 0;
  for (let i = 0; i < chat.size; i++)
    if (!isSystem(chat, i)) {
      people.add(chat.authors[i] ?? -1);
      entries++;
    }
  return entries + (people.size === 2 ? 1e9 : 0);
}
