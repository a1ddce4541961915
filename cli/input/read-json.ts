import { readFile } from "node:fs/promises";

export type JsonInput =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "cannot-read"; readonly why: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json"; readonly line: number; readonly column: number };

/** One JSON document from a file, or from standard input for `-`. At most `most` bytes. */
export async function readJson(file: string, most: number): Promise<JsonInput> {
  let bytes: Buffer;
  try {
    bytes = file === "-" ? await readStandardInput(most) : await readFile(file);
  } catch (error) {
    return { kind: "cannot-read", why: reason(error) };
  }
  if (bytes.length > most) return { kind: "too-large" };
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  try {
    return { kind: "read", value: JSON.parse(text) };
  } catch (error) {
    return { kind: "not-json", ...placeOf(error, text) };
  }
}

async function readStandardInput(most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

const codes: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "not permitted",
  EISDIR: "it is a folder",
  ENOTDIR: "no such folder",
  ENOSPC: "the disk is full",
};

/** A system error in plain words. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return codes[code] ?? (code || error.message);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "");

/** Where the text stops being JSON. V8 names the position of most faults, but not of an unexpected sign. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const named = /position (\d+)/.exec(messageOf(error));
  const position = named ? Number(named[1]) : firstUnexpected(text);
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The position of the first unexpected sign: the end of the shortest beginning that has one; else the end of the text. */
function firstUnexpected(text: string): number {
  const stumbles = (length: number) => {
    try {
      JSON.parse(text.slice(0, length));
      return false;
    } catch (error) {
      return messageOf(error).startsWith("Unexpected token");
    }
  };
  if (!stumbles(text.length)) return text.length;
  let fine = 0;
  let bad = text.length;
  while (bad - fine > 1) {
    const middle = (fine + bad) >> 1;
    if (stumbles(middle)) bad = middle;
    else fine = middle;
  }
  return bad - 1;
}
