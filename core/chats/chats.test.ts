// Zips, joining, unknown and damaged files: what is around the readers.
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chatPorts } from "../../cli/input/chat-ports.ts";
import { openChat, utterances } from "./index.ts";
import type { ByteSource } from "./index.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = (name: string, bytes: Uint8Array | string): ByteSource => {
  const data = typeof bytes === "string" ? bytesOf(bytes) : bytes;
  return { name, size: data.length, slice: (a, b) => data.subarray(a, b) };
};

interface Packed {
  name: string;
  data: Uint8Array;
  /** What the directory claims, where it lies. */
  claims?: number;
}

/** A zip as WhatsApp makes it, small enough to be written here. */
function zipOf(files: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, claims } of files) {
    const packed = deflateRawSync(data);
    const label = bytesOf(name);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(8, 8, true);
    local.setUint16(26, label.length, true);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(10, 8, true);
    entry.setUint32(20, packed.length, true);
    entry.setUint32(24, claims ?? data.length, true);
    entry.setUint16(28, label.length, true);
    entry.setUint32(42, offset, true);
    directory.push(new Uint8Array(entry.buffer), label);
    parts.push(new Uint8Array(local.buffer), label, packed);
    offset += 30 + label.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return Uint8Array.from([...parts, ...directory, new Uint8Array(end.buffer)].flatMap((part) => [...part]));
}

const small = "13/01/2024, 10:00 - A: one\n13/01/2024, 10:01 - B: two\n";
const texts = async (...files: ByteSource[]) => {
  const result = await openChat(files, chatPorts);
  return result.ok ? [...utterances(result.value.chat)].map((one) => one.text) : result.error;
};

describe("zips", () => {
  it("the chat is found among other files", async () => {
    const zip = zipOf([
      { name: "notes.txt", data: bytesOf("13/01/2024, 10:00 - X: other\n") },
      { name: "_chat.txt", data: bytesOf(small) },
    ]);
    expect(await texts(source("chat.zip", zip))).toEqual(["one", "two"]);
  });
  it("a bomb is refused by what its directory says", async () => {
    const zip = zipOf([{ name: "_chat.txt", data: new Uint8Array(20_000_000) }]);
    expect(await texts(source("chat.zip", zip))).toMatchObject({ type: "zip-bomb", size: 20_000_000 });
  });
  it("a bomb that lies about its size never swells beyond it", async () => {
    const zip = zipOf([{ name: "_chat.txt", data: new Uint8Array(20_000_000), claims: 1000 }]);
    expect(await texts(source("chat.zip", zip))).toMatchObject({ type: "zip-damaged" });
  });
  it("without a chat it says what it holds", async () => {
    const zip = zipOf([{ name: "IMG-1.jpg", data: bytesOf("x") }]);
    expect(await texts(source("chat.zip", zip))).toEqual({
      type: "zip-without-chat",
      file: "chat.zip",
      entries: ["IMG-1.jpg"],
    });
  });
});

describe("unknown files", () => {
  it.each([
    ["page.html", "<!DOCTYPE html><p>hi", "a web page"],
    ["x.json", '{"a": 1}', "other JSON"],
    ["x.xml", "<a><b/></a>", "other XML"],
    ["notes.txt", "\n\ndear diary\n", "text without dates we know"],
    ["x.jpg", "\u0000\u0001\u0002\u0003\u0004", "a picture or other binary file"],
  ])("%s", async (name, text, looksLike) =>
    expect(await texts(source(name, text))).toMatchObject({ type: "unknown-format", looksLike }),
  );
  it("shows the offending line", async () =>
    expect(await texts(source("notes.txt", "\n\ndear diary\n"))).toMatchObject({
      line: 3,
      text: "dear diary",
    }));
  it("an empty file is empty", async () =>
    expect(await texts(source("x.txt", ""))).toMatchObject({ type: "empty" }));
});

describe("joining", () => {
  const line = (minute: number, who: string, text: string): string =>
    `13/01/2024, 10:${String(minute).padStart(2, "0")} - ${who}: ${text}\n`;
  it("two exports that overlap make one chat, whatever the cut", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "b", "c"), { minLength: 6, maxLength: 50 }),
        fc.nat(),
        fc.nat(),
        async (all, x, y) => {
          const lines = all.map((text, i) => line(Math.floor(i / 2), i % 2 ? "A" : "B", text));
          const [from, to] = [x % all.length, y % all.length].sort((a, b) => a - b) as [number, number];
          // Both exports hold what lies between the cuts; a minute is not cut in two.
          const even = (n: number): number => n - (n % 4);
          const first = lines.slice(0, Math.max(4, even(to) + 4)).join("");
          const second = lines.slice(even(from)).join("");
          expect(await texts(source("1.txt", first), source("2.txt", second))).toEqual(all);
        },
      ),
      { numRuns: 60 },
    ));
  it("a message sent twice in one minute stays twice", async () =>
    expect(
      await texts(
        source("1.txt", line(1, "A", "x") + line(1, "A", "x")),
        source("2.txt", line(1, "A", "x") + line(1, "A", "x")),
      ),
    ).toEqual(["x", "x"]));
  it("one person under two names", async () => {
    const result = await openChat(
      [source("1.txt", line(1, "Sam", "x") + line(2, "Sam Work", "y") + line(3, "Al", "z"))],
      chatPorts,
      { aliases: new Map([["Sam Work", "Sam"]]) },
    );
    expect(result.ok && result.value.chat.names).toEqual(["Sam", "Al"]);
  });
});
