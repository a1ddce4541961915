import { createReadStream, existsSync, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseAddress, type Wants } from "@refrain/server/letters";
import { progress } from "../terminal/progress.ts";
import { letters as words } from "../words/en/letters.ts";
import { csvFields, uncovered } from "./csv.ts";
import { complain, tell, type Parts } from "./parts.ts";

interface Columns {
  readonly count: number;
  readonly address: number;
  readonly of: Readonly<Record<keyof Wants, number>>;
}
const batch = 500;

/** Adds the readers of a CSV file; memory does not grow with it. 1 when a line was bad; the good ones are kept. */
export async function importFile({ store, json }: Parts, file: string, now: number): Promise<number> {
  if (!existsSync(file) || !statSync(file).isFile()) return complain(words.noFile(file), 1);
  const size = statSync(file).size;
  const stream = createReadStream(file);
  const shown = progress(size);
  const bad: { readonly line: number; readonly why: string }[] = [];
  let columns: Columns | undefined;
  let number = 0;
  let good = 0;
  let added = 0;
  let waiting: { readonly address: string; readonly wants: Wants }[] = [];
  const keep = async () => {
    added += await store.importReaders(dedupe(waiting), now);
    good += waiting.length;
    waiting = [];
    shown.at(stream.bytesRead);
  };
  for await (const raw of createInterface({ input: stream, crlfDelay: Infinity })) {
    number += 1;
    const line = number === 1 ? raw.replace(/^\uFEFF/, "") : raw;
    if (line.trim() === "") continue;
    const fields = csvFields(line);
    if (!fields) {
      bad.push({ line: number, why: words.csv.quote });
      continue;
    }
    if (!columns) {
      columns = columnsOf(fields);
      if (columns.count > 0) continue;
    }
    if (columns.count > 0 && fields.length !== columns.count) {
      bad.push({ line: number, why: words.csv.fields });
      continue;
    }
    const parsed = parseAddress(uncovered(fields[columns.address] ?? ""));
    if ("fault" in parsed) bad.push({ line: number, why: words.csv.address[parsed.fault] });
    else waiting.push({ address: parsed.address, wants: wantsOf(fields, columns) });
    if (waiting.length >= batch) await keep();
  }
  await keep();
  shown.done();
  if (!json) for (const one of bad) process.stderr.write(`${words.line(one.line, one.why)}\n`);
  tell(json, { added, known: good - added, bad }, words.imported(added, good - added, bad.length));
  return bad.length > 0 ? 1 : 0;
}

/** From the first line, when it names its fields; else the first field is the address. */
function columnsOf(fields: readonly string[]): Columns {
  const at = (...names: readonly string[]) =>
    fields.findIndex((field) => names.includes(field.toLowerCase()));
  const address = at("address", "email", "e-mail", "mail");
  return {
    count: address < 0 ? 0 : fields.length,
    address: Math.max(0, address),
    of: { letters: at("letters"), pieces: at("pieces"), course: at("course") },
  };
}

function wantsOf(fields: readonly string[], { of }: Columns): Wants {
  const on = (column: number, usual: boolean) =>
    column < 0 ? usual : /^(1|y|yes|true|on|x)$/i.test(fields[column] ?? "");
  return { letters: on(of.letters, true), pieces: on(of.pieces, false), course: on(of.course, false) };
}

const dedupe = <T extends { readonly address: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((one) => [one.address.toLowerCase(), one])).values(),
];
