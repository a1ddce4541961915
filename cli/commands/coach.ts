import type { Reading } from "@refrain/core/coach";
import { readMessage } from "@refrain/core/coach";
import { page } from "./coach/page.ts";
import { words } from "../words/en/coach.ts";

export const help: string = words.help;

const longestLine = 1_048_576;

/** `refrain coach`: 0 read, 1 the input is at fault, 2 usage. */
export async function run(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${words.help}\n`);
    return 0;
  }
  const [mode, ...more] = args;
  if (more.length > 0 || (mode !== undefined && mode !== "--jsonl" && mode !== "--json")) {
    process.stderr.write(`${words.usage}\n`);
    return 2;
  }
  return mode === "--jsonl" ? await stream() : await letter(mode === "--json");
}

async function letter(json: boolean): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  if (text.trim() === "") {
    process.stderr.write(`${words.nothing}\n`);
    return 1;
  }
  const reading = readMessage(text);
  if (json) process.stdout.write(`${JSON.stringify(reading)}\n`);
  else process.stdout.write(page(text, reading, { colour: colour(), width: width() }));
  return 0;
}

const colour = (): boolean => process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
const width = (): number => Math.min(100, Math.max(40, process.stdout.columns || 80));

/** One line in, one line out, however long the input: memory stays constant, a slow reader is waited for. */
async function stream(): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of lines(process.stdin)) {
    number += 1;
    if (line.trim() === "") continue;
    const read = parse(line);
    if ("why" in read) {
      faults += 1;
      process.stderr.write(`${words.line(number, read.why)}\n`);
      continue;
    }
    const out = `${JSON.stringify({ id: read.id, ...output(readMessage(read.text)) })}\n`;
    if (!process.stdout.write(out)) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
  return faults > 0 ? 1 : 0;
}

/** The lines of a stream; of one that never ends only its beginning is held, enough to be called too long. */
async function* lines(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = "";
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split("\n");
    for (const [i, part] of parts.entries()) {
      if (held.length <= longestLine) held += part;
      if (i === parts.length - 1) break;
      yield held.replace(/\r$/, "");
      held = "";
    }
  }
  held += decoder.decode();
  if (held !== "") yield held;
}

function output(reading: Reading): Omit<Reading, "language" | "help"> & Partial<Reading> {
  const { language, help, ...rest } = reading;
  return { ...rest, ...(language === "en" ? {} : { language }), ...(help.length > 0 ? { help } : {}) };
}

type Read = { readonly id: string | number; readonly text: string } | { readonly why: string };

function parse(line: string): Read {
  if (line.length > longestLine) return { why: words.tooLong };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { why: words.badJson };
  }
  if (typeof value !== "object" || value === null || !("id" in value) || !("text" in value))
    return { why: words.badShape };
  const { id, text } = value;
  return (typeof id === "string" || typeof id === "number") && typeof text === "string"
    ? { id, text }
    : { why: words.badShape };
}
