// `refrain chats` as a person calls it: a process, its output and its exit code.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
