import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { english, openChat, reportOf } from "@refrain/core/chats";
import type { Reading, Steps } from "@refrain/core/chats";
import { chatPorts, FileChanged, fileSource } from "../input/chat-ports.ts";
import { reason } from "../input/read-json.ts";
import { chatJson } from "../terminal/chat-json.ts";
import { chatPage } from "../terminal/chat-page.ts";
import { chats as words } from "../words/en/chats.ts";

export const help = words.help;

const options = {
  order: { type: "string" },
  chat: { type: "string" },
  me: { type: "string" },
  same: { type: "string", multiple: true },
  messages: { type: "boolean" },
  json: { type: "boolean" },
} as const;

const orders = { dmy: "DMY", mdy: "MDY", ymd: "YMD" } as const;

interface Call {
  readonly files: readonly string[];
  readonly order: "DMY" | "MDY" | "YMD" | undefined;
  readonly chat: string | undefined;
  readonly me: string | undefined;
  readonly aliases: ReadonlyMap<string, string>;
  readonly messages: boolean;
  readonly json: boolean;
}

export async function run(args: readonly string[]): Promise<number> {
  const call = read(args);
  if (typeof call === "string") return complain(`${call}\n${words.usage}`, 2);
  for (const file of call.files) {
    const problem = unreadable(file);
    if (problem !== undefined) return complain(words.cannotRead(file, problem), 1);
  }
  try {
    return await tell(call);
  } catch (error) {
    if (error instanceof FileChanged) return complain(words.changed(error.path), 1);
    throw error;
  }
}

async function tell(call: Call): Promise<number> {
  const opened = await openChat(call.files.map(fileSource), chatPorts, { ...call, run: withProgress });
  if (!opened.ok) return complain(words.fault(opened.error), 1);
  const report = reportOf(opened.value.chat, english);
  if (call.json || call.messages) {
    const json = chatJson(opened.value, report, call.messages);
    process.stdout.write(`${JSON.stringify(json, undefined, call.messages ? undefined : 2)}\n`);
  } else process.stdout.write(chatPage(opened.value, report, page()));
  return 0;
}

const page = (): { columns: number; colour: boolean } => ({
  columns: Math.max(40, Math.min(100, process.stdout.columns ?? 80)),
  colour: process.stdout.isTTY && process.env["NO_COLOR"] === undefined,
});

/** The call understood, or what is wrong with it. */
function read(args: readonly string[]): Call | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? `${error.message.split(/[.\n]/u)[0]}.` : words.usage;
  }
  const { order, chat, me, same = [], messages = false, json = false } = parsed.values;
  const known = Object.entries(orders).find(([name]) => name === order?.toLowerCase())?.[1];
  if (order !== undefined && known === undefined) return words.badOrder(order);
  const pairs = same.map((pair) => pair.split("="));
  const bad = pairs.find((pair) => pair.length !== 2 || pair.some((name) => name.trim() === ""));
  if (bad !== undefined) return words.badSame(bad.join("="));
  const aliases = new Map(pairs.map(([from, to]) => [from?.trim() ?? "", to?.trim() ?? ""]));
  if (parsed.positionals.length === 0) return words.noFile;
  return { files: parsed.positionals, order: known, chat, me, aliases, messages, json };
}

function unreadable(file: string): string | undefined {
  try {
    return statSync(file).isDirectory() ? words.folder : undefined;
  } catch (error) {
    return reason(error);
  }
}

/** Runs a reader's steps; on a terminal a line shows how far it is. */
function withProgress(
  steps: Steps<Reading>,
  file: { readonly name: string; readonly size: number },
): Reading {
  const shows = process.stderr.isTTY;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      if (shows) process.stderr.write("\r\u001b[K");
      return step.value;
    }
    if (shows)
      process.stderr.write(`\r${words.reading(file.name, step.value / Math.max(1, file.size))}\u001b[K`);
  }
}

function complain(text: string, code: number): number {
  process.stderr.write(`refrain chats: ${text}\n`);
  return code;
}
