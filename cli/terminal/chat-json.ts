import { isoTime, kindsOf, utterance } from "@refrain/core/chats";
import type { ChatReport, OpenedChat, Verdict } from "@refrain/core/chats";
import { loopGain } from "./chat-gain.ts";

/** Everything `refrain chats` knows, for other tools. Times without a zone carry no `Z`. */
export function chatJson(opened: OpenedChat, report: ChatReport | undefined, withMessages: boolean): object {
  const { chat } = opened;
  const { floating } = chat;
  const time = (ms: number): string => isoTime(ms, floating);
  return {
    format: opened.format,
    platform: opened.platform,
    dateOrder: opened.dateOrder,
    dateOrderGuessed: opened.dateOrderGuessed,
    timeBasis: opened.timeBasis,
    precision: opened.precision,
    chat: opened.name,
    ...(opened.chats.length > 1 ? { chats: opened.chats } : {}),
    ...counted(opened),
    skipped: opened.skipped.map(({ line, why, detail }) => ({ line, why, detail })),
    episodes: (report?.episodes ?? []).map((one) => ({
      start: time(one.start),
      chaseEnd: time(one.chaseEnd),
      end: time(one.end),
      pursuer: one.pursuer,
      distancer: one.distancer,
      subtype: one.subtype,
      confidence: Number(one.confidence.toFixed(3)),
      ending: one.ending,
      silenceMinutes: Math.round(one.silence),
      messages: one.messages,
    })),
    verdict: report === undefined ? "not enough" : verdictText(report.verdict, report),
    report: report === undefined ? { twoPeople: false } : reportJson(report),
    loopGain: report === undefined ? null : loopGain(chat, report),
    ...(withMessages ? { messages: messagesOf(opened) } : {}),
  };
}

export function verdictText(verdict: Verdict, report: ChatReport): string {
  return verdict.kind === "stable" ? `stable ${report.people[verdict.pursuer].name}` : verdict.kind;
}

function counted({ chat }: OpenedChat) {
  const authors: Record<string, number> = {};
  const kinds: Record<string, number> = {};
  let user = 0;
  let first = -1;
  let last = -1;
  for (let i = 0; i < chat.size; i++) {
    for (const kind of kindsOf(chat.kinds[i] ?? 0)) kinds[kind] = (kinds[kind] ?? 0) + 1;
    const name = chat.names[chat.authors[i] ?? -1];
    if (name === undefined) continue;
    user++;
    authors[name] = (authors[name] ?? 0) + 1;
    const at = chat.time(i);
    if (first < 0 || at < chat.time(first)) first = i;
    if (last < 0 || at >= chat.time(last)) last = i;
  }
  const end = (index: number) => {
    if (index < 0) return null;
    const { time, floating, author } = utterance(chat, index);
    return { at: isoTime(time, floating), author };
  };
  return { counts: { user, system: chat.size - user }, authors, kinds, first: end(first), last: end(last) };
}

const messagesOf = ({ chat }: OpenedChat): object[] =>
  Array.from({ length: chat.size }, (_, i) => utterance(chat, i)).map(
    ({ time, floating, author, text, kinds }) => ({
      at: isoTime(time, floating),
      author: author ?? null,
      text,
      kind: author === undefined ? "system" : kinds.length === 0 ? "text" : kinds.join(" "),
    }),
  );

function reportJson(report: ChatReport): object {
  return {
    twoPeople: true,
    days: Number(report.days.toFixed(2)),
    conversations: report.conversations,
    people: report.people,
    months: report.months,
    verdictWhy: report.verdict.kind === "not enough" ? report.verdict.why : null,
    languageKnown: Number(report.known.toFixed(3)),
    acts: report.acts,
  };
}
