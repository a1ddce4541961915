import {
  atWallClock,
  english,
  linesAround,
  openChat,
  reportOf,
  type Chat,
  type ChatReport,
  type Episode,
  type FileBytes,
  type Kind,
  type Reading,
  type Steps,
} from "@refrain/core/chats";
import { gainOfChat } from "@refrain/core/dynamics";
import { browserPorts, fileSource, isDatabase, withSqlite } from "../platform/chat-ports.ts";
import type { FromReader, ReadAs, ShownLine } from "../state/chats/messages.ts";
import { pageOf, type PageGain, type Who } from "../state/chats/page.ts";

/** A chat in the worker's memory. */
export interface HeldChat {
  readonly lines: (episode: number, only: Who | undefined) => readonly ShownLine[];
}

interface Read {
  readonly message: FromReader;
  readonly held?: HeldChat;
  /** What takes longer and is wanted later. */
  readonly gain?: () => PageGain | undefined;
}

export async function readChat(
  files: readonly File[],
  as: ReadAs,
  progress: (share: number) => void,
): Promise<Read> {
  const databases = await Promise.all(files.map(isDatabase));
  const ports = databases.includes(true) ? await withSqlite() : browserPorts;
  const opened = await openChat(files.map(fileSource), ports, {
    order: as.order,
    chat: as.chat,
    aliases: new Map(as.same ? [as.same] : []),
    run: withProgress(files, progress),
  });
  if (!opened.ok) return { message: { kind: "failed", fault: opened.error } };
  const chat = atWallClock(opened.value.chat, (time) => -new Date(time).getTimezoneOffset());
  const report = reportOf(chat, english);
  if (!report) return { message: { kind: "others", names: chat.names, chats: opened.value.chats } };
  const isHarm = report.episodes.length === 0 ? () => false : await harmIn(chat);
  const page = pageOf({ ...opened.value, chat }, report, isHarm);
  return { message: { kind: "page", page }, held: hold(chat, page), gain: () => gainOf(chat, report) };
}

function hold(chat: Chat, { episodes, people }: ReturnType<typeof pageOf>): HeldChat {
  return {
    lines(number, only) {
      const episode = episodes[number];
      if (!episode) return [];
      return linesAround(chat, episode).flatMap(({ time, author, text, kinds, within }) => {
        const who: Who = author === people[0] ? 0 : 1;
        const mute = kinds.some((kind) => wordless.has(kind)) || text.trim() === "";
        return only === undefined || only === who
          ? [{ time, who, text: mute ? "" : text.slice(0, 600), mute, within }]
          : [];
      });
    },
  };
}

const wordless: ReadonlySet<Kind> = new Set([
  "media",
  "deleted",
  "call",
  "location",
  "poll",
  "sticker",
  "voice",
]);

/** Words of harm make an evening something else than a dance: it is not put on a page for two. The coach knows them. */
async function harmIn(chat: Chat): Promise<(episode: Episode) => boolean> {
  const { readMessage } = await import("@refrain/core/coach");
  return (episode) =>
    linesAround(chat, episode, 3).some(({ text }) => readMessage(text.slice(0, 2000)).help.length > 0);
}

/** The loop gain of the acts, where it can be told. */
function gainOf(chat: Chat, report: ChatReport): PageGain | undefined {
  const names = report.people.map(({ name }) => name);
  const first = chat.authors.findIndex((author) => names.includes(chat.names[author] ?? ""));
  const found = gainOfChat(report.acts, {
    firstMinuteOfDay: (chat.time(Math.max(0, first)) / 60_000) % 1440,
    minutes: report.days * 1440 + 1,
  });
  if (!found.ok || found.value.fit.abstains) return undefined;
  const { fit, kinds } = found.value;
  const { low, high } = fit.gain.interval;
  if (!Number.isFinite(high)) return undefined;
  return {
    value: fit.gain.value,
    low,
    high,
    acts: fit.counts.reduce((sum, count) => sum + count, 0),
    branching: fit.model.branching,
    moves: kinds.map(({ move }) => move),
    decay: fit.model.decay,
  };
}

/** Runs a reader's steps, telling of them some ten times a second. */
function withProgress(files: readonly File[], progress: (share: number) => void) {
  const all = files.reduce((sum, file) => sum + file.size, 0);
  let behind = 0;
  let told = 0;
  return (steps: Steps<Reading>, file: FileBytes): Reading => {
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        behind += file.size;
        return step.value;
      }
      const now = performance.now();
      if (now - told < 100) continue;
      told = now;
      progress(Math.min(1, (behind + step.value) / Math.max(all, behind + file.size)));
    }
  };
}
