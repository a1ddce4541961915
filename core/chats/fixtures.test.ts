// Every export under ../shared/data/chats, public and made up, read through the real ports. Skipped where the folder is absent.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chatPorts, fileSource } from "../../cli/input/chat-ports.ts";
import { isoTime, isSystem, openChat, utterances } from "./index.ts";
import type { ByteSource, OpenedChat } from "./index.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const shared = [
  process.env["REFRAIN_SHARED"],
  join(root, "..", "shared"),
  join(root, "..", "..", "shared"),
].find((folder) => folder !== undefined && existsSync(join(folder, "data", "chats")));
const folder = shared === undefined ? undefined : join(shared, "data", "chats");

interface Expected {
  id: string;
  input: string[];
  format: string;
  platform?: string;
  dateOrder?: string;
  dateOrderAmbiguous?: boolean;
  timeBasis?: string;
  counts: Record<string, number | number[]>;
  authors?: Record<string, number>;
  authorsSet?: string[];
  kinds?: Record<string, number>;
  first?: { at: string; author: string };
  last?: { at: string; author: string };
  messages?: Probe[];
  probes?: Probe[];
  chats?: string[];
}
interface Probe {
  at: string;
  author: string;
  text: string;
  kind?: string;
}

const opened = async (files: string[]): Promise<OpenedChat> => {
  const result = await openChat(files.map(fileSource), chatPorts);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const sameTime = (iso: string): number => Date.parse(iso.endsWith("Z") ? iso : `${iso}Z`);

function check(chat: OpenedChat, expected: Expected): void {
  const all = [...utterances(chat.chat)];
  const people = all.filter((one) => one.author !== undefined);
  const wanted = (key: string): number[] =>
    [expected.counts[key], expected.counts[`${key}Accept`]]
      .flat()
      .filter((n): n is number => n !== undefined);
  expect(chat.format).toBe(expected.format);
  if (expected.platform !== undefined) expect(chat.platform).toBe(expected.platform);
  expect(wanted("user")).toContain(people.length);
  if (expected.counts["system"] !== undefined) expect(wanted("system")).toContain(all.length - people.length);
  const authors: Record<string, number> = {};
  for (const { author } of people) authors[author ?? ""] = (authors[author ?? ""] ?? 0) + 1;
  if (expected.authors !== undefined) expect(authors).toEqual(expected.authors);
  if (expected.authorsSet !== undefined)
    expect(Object.keys(authors).sort()).toEqual([...expected.authorsSet].sort());
  expect(chat.dateOrderGuessed).toBe(expected.dateOrderAmbiguous === true);
  if (/^(?:DMY|MDY|YMD)$/.test(expected.dateOrder ?? "")) expect(chat.dateOrder).toBe(expected.dateOrder);
  for (const [kind, count] of Object.entries(expected.kinds ?? {}))
    if (kind !== "edited-ios" && kind !== "reaction")
      expect([kind, people.filter((one) => (one.kinds as readonly string[]).includes(kind)).length]).toEqual([
        kind,
        count,
      ]);
  for (const kind of ["media", "call"] as const)
    if (typeof expected.counts[kind] === "number")
      expect([kind, all.filter((one) => one.kinds.includes(kind)).length]).toEqual([
        kind,
        expected.counts[kind],
      ]);
  const byTime = people.toSorted((a, b) => a.time - b.time);
  const ends = [
    [expected.first, byTime[0]],
    [expected.last, byTime.at(-1)],
  ] as const;
  for (const [want, got] of ends)
    if (want !== undefined) expect([got?.time, got?.author]).toEqual([sameTime(want.at), want.author]);
  if (expected.chats !== undefined) expect(chat.chats.map((one) => one.name)).toEqual(expected.chats);
  if (expected.messages !== undefined) {
    expect(people.map((one) => [isoTime(one.time, one.floating), one.author])).toEqual(
      expected.messages.map((one) => [isoTime(sameTime(one.at), !one.at.endsWith("Z")), one.author]),
    );
    expected.messages.forEach((want, i) => {
      const got = people[i];
      for (const kind of (want.kind ?? "").split(" ").filter((k) => k !== "" && k !== "edited-ios"))
        expect(got?.kinds).toContain(kind);
      if (!/media|deleted|call/.test(want.kind ?? "")) expect(got?.text).toBe(want.text);
    });
  }
  for (const want of expected.probes ?? [])
    expect(people.map((one) => [isoTime(one.time, one.floating), one.author, one.text])).toContainEqual([
      want.at,
      want.author,
      want.text,
    ]);
}

describe.skipIf(folder === undefined)("the exports in ../shared/data/chats (skipped where absent)", () => {
  const folders = ["public", "synthetic"].flatMap((kind) =>
    folder === undefined ? [] : readdirSync(join(folder, kind)).map((name) => join(folder, kind, name)),
  );
  for (const place of folders) {
    const expected = JSON.parse(readFileSync(join(place, "expected.json"), "utf8")) as Expected;
    if (expected.id === "wcp-header-lines") continue;
    it(expected.id, async () => {
      const files = expected.input.map((name) => join(place, name));
      check(await opened(files), expected);
      // A zip beside the text holds the same chat.
      if (files.length > 1 && files.some((name) => name.endsWith(".zip")))
        for (const one of files) check(await opened([one]), expected);
    });
  }

  const lines =
    folder === undefined
      ? []
      : (JSON.parse(
          readFileSync(join(folder, "public", "wcp-header-lines", "lines.json"), "utf8"),
        ) as (Probe & { n: number; line: string })[]);
  it.each(lines)("header line $n: $line", async ({ line, at, author, text }) => {
    const bytes = new TextEncoder().encode(line);
    const source: ByteSource = {
      name: "_chat.txt",
      size: bytes.length,
      slice: (a, b) => bytes.subarray(a, b),
    };
    const result = await openChat([source], chatPorts);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const [entry] = [...utterances(result.value.chat)];
    expect([isoTime(entry!.time, true), entry!.author, entry!.text]).toEqual([at, author, text]);
    expect(isSystem(result.value.chat, 0)).toBe(false);
  });
});
