// A file that is read in pieces gives what it gives in memory, wherever pieces meet.
import { describe, expect, it } from "vitest";
import { bigExport } from "../../bench/chats/export.ts";
import { seeded } from "../../bench/chats/mangle.ts";
import { chatPorts } from "../../cli/input/chat-ports.ts";
import { openChat, utterance } from "./index.ts";
import type { ByteSource } from "./index.ts";

const name = "_chat.txt";
const inMemory = (bytes: Uint8Array): ByteSource => ({
  name,
  size: bytes.length,
  slice: (from, until) => bytes.subarray(from, until),
});
const inPieces = (bytes: Uint8Array): ByteSource => ({
  name,
  size: bytes.length,
  slice: (from, until) => bytes.slice(from, until),
  readInto: (to, from) => {
    const piece = bytes.subarray(from, from + to.length);
    to.set(piece);
    return piece.length;
  },
});

async function read(source: ByteSource, backwards = false) {
  const opened = await openChat([source], chatPorts);
  if (!opened.ok) throw new Error(opened.error.type);
  const { chat, skipped, dateOrder } = opened.value;
  const indices = Array.from({ length: chat.size }, (_, i) => i);
  if (backwards) indices.reverse();
  const entries = indices.map((i) => utterance(chat, i));
  return { entries: backwards ? entries.reverse() : entries, skipped, dateOrder };
}

async function expectSame(bytes: Uint8Array): Promise<void> {
  const whole = await read(inMemory(bytes));
  expect(await read(inPieces(bytes))).toEqual(whole);
  expect(await read(inPieces(bytes), true)).toEqual(whole);
}

/** What heads, names and placeholders are told by, and pieces of characters. */
const telling = [10, 10, 13, 0x20, 0x30, 0x33, 0x39, 0x3a, 0x2f, 0x5b, 0x5d, 0x3e, 0xe2, 0x80, 0x8e, 0xff];

describe("in pieces as in memory", () => {
  it.each(["android24", "ios12"] as const)("%s, whole and broken", async (style) => {
    const bytes = bigExport(30_000, style);
    await expectSame(bytes);
    const random = seeded(7);
    for (let i = 0; i < bytes.length / 150; i++)
      bytes[Math.floor(random() * bytes.length)] = telling[Math.floor(random() * telling.length)]!;
    await expectSame(bytes);
  });

  it("a text longer than a piece, and lines before the first entry", async () => {
    const line = (minute: number, text: string) => `13/01/2024, 10:${minute} - Sam: ${text}\n`;
    const long = "a line of it\n".repeat(150_000);
    const bytes = new TextEncoder().encode(
      `${"x".repeat(300_000)}\nbefore\n${line(10, "one")}${line(11, long)}${line(12, "\u{1f600}".repeat(400_000))}${line(13, "last")}`,
    );
    await expectSame(bytes);
    const opened = await read(inPieces(bytes));
    expect(opened).toMatchObject({ skipped: [{ why: "before-first-entry" }, { detail: "before" }] });
    expect(opened.entries.map(({ text }) => text.length)).toEqual([3, long.length - 1, 800_000, 4]);
  });

  it("dates that do not exist are named with their lines, wherever they are", async () => {
    const lines = Array.from(
      { length: 40_000 },
      (_, n) => `${n % 997 === 5 ? 31 : 13}/04/2024, 10:10 - Sam: line ${n}`,
    );
    const bytes = new TextEncoder().encode(lines.join("\n"));
    await expectSame(bytes);
    const opened = await read(inPieces(bytes));
    const wrong = lines.flatMap((line, n) =>
      n % 997 === 5 ? [{ line: n + 1, why: "impossible-date", detail: line }] : [],
    );
    expect(opened).toMatchObject({ skipped: wrong });
  });

  it("a file in UTF-16", async () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `13/04/2024, 10:10 - Zoë: line ${n}\n`).join("");
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    await expectSame(bytes);
    expect((await read(inPieces(bytes))).entries.at(-1)).toMatchObject({ author: "Zoë", text: "line 19999" });
  });

  it("a file cut meanwhile ends in nothing rather than an error", async () => {
    const bytes = bigExport(20_000, "android24");
    let cut = false;
    const source = inPieces(bytes);
    const opened = await openChat(
      [{ ...source, readInto: (to, from) => (cut ? 0 : source.readInto!(to, from)) }],
      chatPorts,
    );
    cut = true;
    if (!opened.ok) throw new Error(opened.error.type);
    expect(opened.value.chat.text(opened.value.chat.size - 1)).toBe("");
  });
});
