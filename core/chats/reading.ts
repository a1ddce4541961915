import type { Chat } from "./chat.ts";

export type FormatName =
  | "whatsapp-txt"
  | "telegram-json"
  | "messenger-json"
  | "messenger-e2ee-json"
  | "instagram-json"
  | "signal-jsonl"
  | "signal-txt"
  | "signal-csv"
  | "signal-txt-bracket"
  | "signal-export-json"
  | "imessage-chatdb"
  | "imessage-exporter-txt"
  | "sms-backup-restore-xml"
  | "discord-json"
  | "line-txt"
  | "googlechat-json";

/** How the numbers of a date are to be read; the last three say that nothing had to be decided. */
export type DateOrder = "DMY" | "MDY" | "YMD" | "MYD" | "epoch" | "iso" | "named month";

/** A place in a file that could not be read, in facts; `detail` is the offending text, cut short. */
export interface Skipped {
  /** Line of the file from 1; 0 where the format has no lines. */
  readonly line: number;
  readonly why: "impossible-date" | "not-json" | "no-time" | "cut-off" | "before-first-entry" | "too-big";
  readonly detail: string;
}

/** One chat out of an export. */
export interface ReadChat {
  readonly name: string;
  readonly chat: Chat;
}

/** What a reader of one format gives for one file. */
export interface Reading {
  readonly format: FormatName;
  readonly platform: "android" | "ios" | "desktop" | "server" | "unknown";
  readonly dateOrder: DateOrder;
  /** True when nothing in the file decides the order of day and month. */
  readonly dateOrderGuessed: boolean;
  readonly precision: "minute" | "second" | "millisecond";
  readonly chats: readonly ReadChat[];
  readonly skipped: readonly Skipped[];
}

/** Reads in steps: yields how many bytes are behind it, so that a caller can show progress, breathe, or stop. */
export type Steps<T> = Generator<number, T>;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Keeps at most this many places per file: enough to see what is wrong. */
export const maxSkipped = 200;

export interface SkippedList {
  readonly list: Skipped[];
  readonly add: (line: number, why: Skipped["why"], detail: string) => void;
}

export function skippedList(): SkippedList {
  const list: Skipped[] = [];
  return {
    list,
    add: (line, why, detail) => {
      if (list.length < maxSkipped) list.push({ line, why, detail: detail.slice(0, 120) });
    },
  };
}
