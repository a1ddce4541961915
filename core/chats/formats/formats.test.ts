// Formats of which ../shared has no file: small exports written by hand after the exporters' sources.
import { describe, expect, it } from "vitest";
import { chatPorts } from "../../../cli/input/chat-ports.ts";
import { isoTime, openChat, utterances } from "../index.ts";
import type { ByteSource, OpenOptions } from "../index.ts";
import { placeholder } from "./whatsapp-words.ts";
import { typedStreamText } from "./imessage-db.ts";

const source = (name: string, text: string): ByteSource => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, slice: (a, b) => bytes.subarray(a, b) };
};

async function read(name: string, text: string, options: OpenOptions = {}) {
  const result = await openChat([source(name, text)], chatPorts, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { chat, format, skipped } = result.value;
  const rows = [...utterances(chat)].map((one) => [
    isoTime(one.time, one.floating),
    one.author,
    one.text,
    one.kinds.join(" "),
  ]);
  return { format, rows, skipped, opened: result.value };
}

describe("Signal", () => {
  it("signalbackup-tools' text", async () => {
    const text =
      "[2023-01-05 12:00:01] <Noor> hi\nthere\n[2023-01-05 12:01:00] *** <Noor> sent file: a.jpg\n[2023-01-05 12:02:00] *** Timer changed\n";
    const { format, rows } = await read("chat.txt", text);
    expect(format).toBe("signal-txt");
    expect(rows).toEqual([
      ["2023-01-05T12:00:01", "Noor", "hi\nthere", ""],
      ["2023-01-05T12:01:00", "Noor", "<Noor> sent file: a.jpg", "media"],
      ["2023-01-05T12:02:00", undefined, "Timer changed", ""],
    ]);
  });
  it("signalbackup-tools' table", async () => {
    const text =
      '_id,thread_id,date_sent,type,from_recipient_id,body\n1,4,1700000000000,20,2,"hi, you"\n2,4,1700000060000,23,1,hello\n';
    const { format, rows } = await read("message.csv", text, { me: "Sam" });
    expect(format).toBe("signal-csv");
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ["Recipient 2", "hi, you"],
      ["Sam", "hello"],
    ]);
  });
  it("signal-export's data.json", async () => {
    const text =
      '{"date":"2022-03-04 12:23:45","sender":"Me","body":"hello  ","quote":"","sticker":"","reactions":[],"attachments":[]}\n';
    expect((await read("data.json", text)).rows).toEqual([["2022-03-04T12:23:45", "Me", "hello", ""]]);
  });
});

describe("Meta", () => {
  it("the end-to-end export is ordinary UTF-8", async () => {
    const text = JSON.stringify({
      participants: ["Zoë", "Ł"],
      threadName: "Ł_1",
      messages: [
        {
          senderName: "Ł",
          timestamp: 1700000000000,
          text: "déjà vu ✓",
          type: "text",
          media: [],
          isUnsent: false,
        },
      ],
    });
    const { format, rows } = await read("Ł_1.json", text);
    expect(format).toBe("messenger-e2ee-json");
    expect(rows).toEqual([["2023-11-14T22:13:20Z", "Ł", "déjà vu ✓", ""]]);
  });
});

describe("LINE", () => {
  it("Japanese dates and markers before the time", async () => {
    const text =
      "[LINE] 花子とのトーク履歴\n保存日時：2026/02/14 10:00\n\n2026/01/30(金)\n午後9:05\t花子\tもう帰った？\n午後9:06\t太郎\t[スタンプ]\n21:07\t花子がメッセージの送信を取り消しました\n";
    const { format, rows } = await read("x.txt", text);
    expect(format).toBe("line-txt");
    expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
      ["2026-01-30T21:05:00", "花子", ""],
      ["2026-01-30T21:06:00", "太郎", "media sticker"],
      ["2026-01-30T21:07:00", undefined, ""],
    ]);
  });
});

describe("Telegram", () => {
  it("an account with several chats: the couple's is taken, --chat takes another", async () => {
    const chat = (name: string, from: string[]) => ({
      name,
      messages: from.map((who, i) => ({
        type: "message",
        date_unixtime: String(1700000000 + i),
        from: who,
        text: "x",
      })),
    });
    const text = JSON.stringify({
      about: "x",
      chats: {
        about: "y",
        list: [
          chat("Group", ["A", "B", "C", "A", "B"]),
          chat("Sam", ["Sam", "Me"]),
          chat("Bot", ["Bot", "Bot", "Bot"]),
        ],
      },
    });
    expect((await read("result.json", text)).opened.name).toBe("Sam");
    expect((await read("result.json", text, { chat: "bot" })).rows.length).toBe(3);
    const missing = await openChat([source("result.json", text)], chatPorts, { chat: "Zed" });
    expect(missing).toEqual({
      ok: false,
      error: { type: "no-such-chat", asked: "Zed", chats: ["Group", "Sam", "Bot"] },
    });
  });
  it("a file that breaks off gives what came before, and says so", async () => {
    const text =
      '{"name":"Sam","messages":[{"type":"message","date_unixtime":"1700000000","from":"Sam","text":"a"},{"type":"message","date_un';
    const { rows, skipped } = await read("result.json", text);
    expect(rows.length).toBe(1);
    expect(skipped.map((one) => one.why)).toEqual(["cut-off"]);
  });
});

describe("WhatsApp", () => {
  it("a date that does not exist goes to the entry before and is listed", async () => {
    const { rows, skipped } = await read(
      "_chat.txt",
      "13/01/2024, 10:00 - A: one\n30/02/2024, 10:01 - B: two\n01/03/2024, 10:02 - A: three\n",
    );
    expect(rows.map((row) => row[2])).toEqual(["one\n30/02/2024, 10:01 - B: two", "three"]);
    expect(skipped).toEqual([{ line: 2, why: "impossible-date", detail: "30/02/2024, 10:01 - B: two" }]);
  });
  it("clocks put back: the file's order stands", async () => {
    const { rows } = await read(
      "_chat.txt",
      "27/10/2024, 01:50 - A: one\n27/10/2024, 01:10 - B: two\n27/10/2024, 01:20 - A: three\n",
    );
    expect(rows.map((row) => row[2])).toEqual(["one", "two", "three"]);
  });
  it("words that look like placeholders stay words", async () => {
    const { rows } = await read(
      "_chat.txt",
      "13/01/2024, 10:00 - A: <3\n13/01/2024, 10:01 - B: she added sugar\n13/01/2024, 10:02 - A: missed you (a lot)\n13/01/2024, 10:03 - B: image\n",
    );
    expect(rows.map((row) => row[3])).toEqual(["", "", "", ""]);
  });
  it("a pasted chat of another shape is text", async () => {
    const { rows } = await read(
      "_chat.txt",
      "13/01/2024, 10:00 - A: look\n[00:42, 9.9.2017] Marc: hi\n[1/2/17, 10:00:00] Eva: ho\n14/01/2024, 10:00 - B: ha\n",
    );
    expect(rows.map((row) => row[1])).toEqual(["A", "B"]);
  });
  it("finds every kind of deletion in a file without marks", async () => {
    const said = [
      "This message was deleted",
      "Du hast diese Nachricht gelöscht",
      "Данное сообщение удалено",
      "null",
    ];
    const { rows } = await read(
      "_chat.txt",
      said.map((text, i) => `13/01/2024, 10:0${i} - A: ${text}\n`).join(""),
    );
    expect(rows.map((row) => row[3])).toEqual(["deleted", "deleted", "deleted", "media"]);
  });
  it("knows deletions and calls in other languages", () => {
    expect([
      placeholder("Diese Nachricht wurde gelöscht."),
      placeholder("Voice call, \u200e3 min"),
      placeholder("hello"),
    ]).toEqual([2, 8, undefined]);
  });
});

it("typedstream texts of both lengths", () => {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const body = (length: number[], text: string): Uint8Array =>
    Uint8Array.from([
      ...new TextEncoder().encode("xNSString"),
      1,
      0x94,
      0x84,
      1,
      0x2b,
      ...length,
      ...new TextEncoder().encode(text),
      0x86,
    ]);
  expect(typedStreamText(body([5], "hello"), decode)).toBe("hello");
  expect(typedStreamText(body([0x81, 200, 0], "y".repeat(200)), decode)).toBe("y".repeat(200));
  expect(typedStreamText(new Uint8Array([1, 2]), decode)).toBe("");
});
