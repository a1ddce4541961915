// `refrain chats` as a person calls it: a process, its output and its exit code.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chatPorts, FileChanged, fileSource } from "./input/chat-ports.ts";
import { english, openChat, reportOf } from "@refrain/core/chats";
import { generate } from "../bench/chats/couples.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const refrain = join(root, "bin", "refrain");
let folder = "";
const file = (name: string): string => join(folder, name);
const call = (...args: string[]) =>
  spawnSync(refrain, ["chats", ...args], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "refrain-chats-"));
  writeFileSync(file("couple.txt"), generate({ seed: 1, profile: "stable", days: 60, style: "ios-uk" }).text);
  writeFileSync(file("short.txt"), "3/6/18, 13:55 - Sam: hi\n3/6/18, 13:56 - Al: ho\n");
  writeFileSync(file("notes.txt"), "dear diary\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("refrain chats", () => {
  it("prints a report with pictures", () => {
    const { stdout, status } = call(file("couple.txt"));
    expect(status).toBe(0);
    for (const part of [
      "When you write",
      "Who starts",
      "How long answers take",
      "The dance",
      "❯",
      "█",
      "The dance is the problem",
    ])
      expect(stdout).toContain(part);
    expect(stdout.split("\n").every((line) => line.length <= 120)).toBe(true);
  });
  it("says so when a file is written to while it is read, and tells nothing of it", async () => {
    const growing = file("growing.txt");
    writeFileSync(growing, generate({ seed: 2, profile: "stable", days: 1500, style: "ios-uk" }).text);
    const child = spawn(refrain, ["chats", growing], { stdio: ["ignore", "pipe", "pipe"] });
    const writing = setInterval(() => appendFileSync(growing, "[01/01/2031, 10:00:00] Sam: hi\r\n"), 2);
    let out = "";
    let said = "";
    child.stdout.on("data", (part) => (out += String(part)));
    child.stderr.on("data", (part) => (said += String(part)));
    const [status] = await once(child, "close");
    clearInterval(writing);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(said).toContain("growing.txt changed while it was read");
  });
  it("does not take texts from a file that changed, or is gone, after it was read", async () => {
    const changing = file("changing.txt");
    writeFileSync(changing, generate({ seed: 3, profile: "stable", days: 60, style: "ios-uk" }).text);
    const opened = await openChat([fileSource(changing)], chatPorts);
    if (!opened.ok) throw new Error("the chat can be read");
    expect(reportOf(opened.value.chat, english)?.people).toHaveLength(2);
    appendFileSync(changing, "[01/01/2031, 10:00:00] Sam: hi\r\n");
    expect(() => reportOf(opened.value.chat, english)).toThrow(FileChanged);
    rmSync(changing);
    expect(() => reportOf(opened.value.chat, english)).toThrow(FileChanged);
  });
  it("prints JSON with the fields that must not drift", () => {
    const json = JSON.parse(
      execFileSync(refrain, ["chats", "--json", file("couple.txt")], { encoding: "utf8" }),
    );
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining([
        "format",
        "platform",
        "dateOrder",
        "dateOrderGuessed",
        "timeBasis",
        "counts",
        "authors",
        "kinds",
        "first",
        "last",
        "skipped",
        "episodes",
        "verdict",
        "report",
      ]),
    );
    expect(json.first.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(Object.keys(json.episodes[0])).toEqual(
      expect.arrayContaining(["start", "chaseEnd", "end", "pursuer", "distancer", "subtype", "confidence"]),
    );
    expect(json.verdict).toMatch(/^(stable .+|switching|none|not enough)$/);
    expect(json.messages).toBeUndefined();
  });
  it("says that it guessed, and can be told", () => {
    const read = (...args: string[]) =>
      JSON.parse(call("--json", "--messages", ...args, file("short.txt")).stdout);
    expect([read().dateOrderGuessed, read().first.at, read().verdict]).toEqual([
      true,
      "2018-06-03T13:55:00",
      "not enough",
    ]);
    expect([read("--order", "mdy").dateOrderGuessed, read("--order", "mdy").first.at]).toEqual([
      false,
      "2018-03-06T13:55:00",
    ]);
    expect(read().messages[0]).toEqual({
      at: "2018-06-03T13:55:00",
      author: "Sam",
      text: "hi",
      kind: "text",
    });
    expect(call(file("short.txt")).stdout).toContain("I guessed DMY");
  });
  it.each([
    [["notes.txt"], 1, "line 1: dear diary"],
    [["missing.txt"], 1, "no such file"],
    [[], 2, "name the export"],
    [["couple.txt", "--order", "myd"], 2, "expected dmy, mdy or ymd"],
    [["couple.txt", "--nonsense"], 2, "--nonsense"],
    [["couple.txt", "--chat", "Zed"], 1, "no chat called"],
  ] as const)("%j ends with %i", (args, code, says) => {
    const { status, stderr } = call(...args.map((arg) => (arg.endsWith(".txt") ? file(arg) : arg)));
    expect(status).toBe(code);
    expect(stderr).toContain(says);
  });
  it("explains itself", () => expect(call("--help").stdout).toContain("refrain chats FILE…"));
});
