import type { ChatError, ChatReport, Episode, OpenedChat, PersonReport, Skipped } from "@refrain/core/chats";

const formats: Readonly<Record<string, string>> = {
  "whatsapp-txt": "WhatsApp",
  "telegram-json": "Telegram",
  "messenger-json": "Messenger",
  "messenger-e2ee-json": "Messenger (end-to-end encrypted)",
  "instagram-json": "Instagram",
  "signal-jsonl": "Signal",
  "signal-txt": "Signal (signalbackup-tools)",
  "signal-csv": "Signal (signalbackup-tools)",
  "signal-txt-bracket": "Signal (signal-export)",
  "signal-export-json": "Signal (signal-export)",
  "imessage-chatdb": "iMessage (chat.db)",
  "imessage-exporter-txt": "iMessage (imessage-exporter)",
  "sms-backup-restore-xml": "SMS Backup & Restore",
  "discord-json": "Discord",
  "line-txt": "LINE",
  "googlechat-json": "Google Chat",
};

/** Minutes as people say them. */
function span(minutes: number): string {
  if (!Number.isFinite(minutes)) return "not enough yet";
  if (minutes < 1) return "under a minute";
  if (minutes < 90) return `${Math.round(minutes)} min`;
  if (minutes < 36 * 60) return `${(minutes / 60).toFixed(minutes < 600 ? 1 : 0)} h`;
  return `${(minutes / 1440).toFixed(1)} days`;
}

const clock = (hours: number): string =>
  `${String(Math.floor(hours) % 24).padStart(2, "0")}:${hours % 1 === 0 ? "00" : "30"}`;

/** [9, 10, 11, 14] → "9 to 12, 14 to 15". */
function ranges(hours: readonly number[]): string {
  const starts = hours.filter((hour) => !hours.includes(hour - 1));
  return starts
    .map((start) => {
      let end = start;
      while (hours.includes(end + 1)) end++;
      return `${start} to ${end + 1}`;
    })
    .join(", ");
}

const date = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace("T", " ");

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

const subtypes: Readonly<Record<Episode["subtype"], string>> = {
  silent: "no answer at all",
  minimal: "clipped answers",
  deflect: "answers beside the point",
  leave: "left the talk",
  "slow-burn": "over most of a day",
};

const looks: Readonly<Record<string, string>> = {
  "text without dates we know": "text, but no line begins with a date and time in a form I know",
  "a web page": "a web page: export again and choose JSON or text",
  "other JSON": "JSON, but of no exporter I know",
  "other XML": "XML, but not of SMS Backup & Restore",
  "an encrypted backup": "an encrypted backup: use the app's own 'Export chat' instead",
  "a PDF": "a PDF: export the chat as text instead",
  "a picture or other binary file": "a picture or another file that is not text",
  "an Excel or Word file": "an Office file: export the chat as text instead",
  "a SQLite database": "a database of another kind",
};

const whys: Readonly<Record<Skipped["why"], string>> = {
  "impossible-date": "a date the calendar does not have",
  "not-json": "not JSON",
  "no-time": "no time I can read",
  "cut-off": "the file breaks off here",
  "before-first-entry": "before the first message",
  "too-big": "too big",
};

export const chats = {
  help: `refrain chats FILE… [--order dmy|mdy|ymd] [--chat NAME] [--me NAME] [--messages] [--json]

Reads an export of the chat of two people and prints its rhythms: hours of the day, who starts, how long answers take,
what stays unanswered, and the times one reached and the other withdrew. Nothing leaves this machine; nothing is kept.
For people who may read this chat: their own, or with consent.

  FILE…             exports of one chat: text, JSON, XML, chat.db, or a zip as the app made it. Several files are
                    joined; what stands in more than one is counted once.
  --order           which number of a date is the day, where the file does not tell
  --chat NAME       which chat, where the export holds several
  --me NAME         your name, where the export only says "Me"
  --same OLD=NAME   two names of one person (may be repeated)
  --messages        with every message, as JSON
  --json            as JSON

Reads WhatsApp, Telegram, Messenger, Instagram, Signal, iMessage, SMS Backup & Restore, Discord, LINE, Google Chat.
Episodes are found in English chats only; rhythms in any language.
`,
  usage:
    "usage: refrain chats FILE… [--order dmy|mdy|ymd] [--chat NAME] [--json]; 'refrain chats --help' explains.",
  noFile: "name the export to read.",
  folder: "it is a folder",
  badOrder: (order: string): string => `--order: found ${order}, expected dmy, mdy or ymd.`,
  badSame: (pair: string): string => `--same: found ${pair}, expected OLD=NAME.`,
  cannotRead: (file: string, why: string): string => `${file}: cannot be read (${why}).`,
  changed: (file: string): string =>
    `${file} changed while it was read, or is gone. Wait until it is written to its end, and read it again.`,
  reading: (file: string, share: number): string => {
    const filled = Math.round(Math.max(0, Math.min(1, share)) * 24);
    return `${file} ${"█".repeat(filled)}${"░".repeat(24 - filled)} ${Math.round(share * 100)}%`;
  },

  fault: (error: ChatError): string => {
    switch (error.type) {
      case "empty":
        return `${error.file}: the file is empty.`;
      case "unknown-format":
        return `${error.file}: this looks like ${looks[error.looksLike] ?? error.looksLike}.\n  line ${error.line}: ${error.text}\nWhat would help: the app's own export, unchanged ('refrain chats --help' lists the apps).`;
      case "no-entries":
        return `${error.file}: looks like ${formats[error.format] ?? error.format}, but there is no message in it.`;
      case "zip-damaged":
        return `${error.file}: the zip is damaged (${error.what}). Export again, or unpack it and give the text file.`;
      case "zip-bomb":
        return `${error.file}: ${error.entry} would swell from ${error.packed} to ${error.size} bytes. That is no chat; refused.`;
      case "zip-without-chat":
        return `${error.file}: there is no chat in this zip. It holds: ${error.entries.join(", ")}.`;
      case "cannot-open":
        return `${error.file}: cannot be opened here (needs ${error.needs}).`;
      case "database-damaged":
        return `${error.file}: a database, but not Messages' chat.db, or damaged (${error.what}).`;
      case "no-such-chat":
        return `there is no chat called "${error.asked}". There is: ${error.chats.join(", ")}.`;
    }
  },

  title: ({ chat, name }: OpenedChat): string =>
    chat.names.length === 2 ? chat.names.join(" and ") : name || "A chat",
  source: (opened: OpenedChat): string => {
    const { chat } = opened;
    const zone = opened.timeBasis === "utc-epoch" ? "times in UTC" : "times by the phone's clock";
    const first = date(chat.time(0)).slice(0, 10);
    const last = date(chat.time(chat.size - 1)).slice(0, 10);
    return `${formats[opened.format] ?? opened.format}, ${many(chat.size, "entry", "entries")}, ${first} to ${last}, ${zone}.`;
  },
  guessed: (order: string): string =>
    `Whether 3/6 is the 3rd of June or the 6th of March the file does not tell. I guessed ${order}; --order sets it.`,
  others: ({ chats: all, name }: OpenedChat): string =>
    `The export holds ${all.length} chats; this is "${name}". --chat NAME picks another.`,
  skipped: (count: number): string => `${many(count, "place")} could not be read:`,
  skippedLine: ({ line, why, detail }: Skipped): string =>
    `${line > 0 ? `line ${line}: ` : ""}${whys[why]}: ${detail.replace(/\s+/gu, " ").slice(0, 60)}`,
  notTwo: (people: number): string =>
    `${many(people, "person", "people")} wrote here. Rhythms and episodes need a chat of two.`,

  hours: "When you write",
  night: ({ name, sleep, busy }: PersonReport): string[] => [
    ...(sleep === undefined
      ? []
      : [`${name} is usually quiet from ${clock(sleep.from)} to ${clock(sleep.to)}.`]),
    ...(busy.length === 0 ? [] : [`On working days ${name} answers slowly from ${ranges(busy)} o'clock.`]),
  ],
  startsTitle: (count: number, gap: number): string =>
    `Who starts (${many(count, "conversation")}, parted by ${span(gap)})`,
  starts: (count: number, share: number): string => `${count} (${Math.round(share * 100)}%)`,
  answersTitle: "How long answers take",
  answers: ({ count, median, slow }: PersonReport["answers"]): string =>
    count < 5 ? "not enough yet" : `half within ${span(median)}, nine in ten within ${span(slow)}`,
  unanswered: ({ name, unanswered }: PersonReport): string =>
    `${name}: ${many(unanswered, "run")} of three messages or more that waited long.`,
  monthsTitle: (first: string, last: string): string => `Month by month, ${first} to ${last}`,
  monthRows: { messages: "messages", answer: "answers", episodes: "episodes" },
  most: (row: string, most: number): string => `at most ${row.startsWith("answers") ? span(most) : most}`,

  episodesTitle: (count: number): string => `The dance (${many(count, "time")})`,
  earlier: (count: number): string => `  … and ${many(count, "earlier one")}; --json has all.`,
  episode: (one: Episode, floating: boolean): string =>
    `${date(one.start)}${floating ? "" : " UTC"}  ${one.pursuer} reached, ${one.distancer} withdrew: ${subtypes[one.subtype]}`,
  ending: (one: Episode): string => {
    const how = {
      repair: `${one.distancer} came back towards ${one.pursuer}`,
      "logistics-only": `${one.distancer} came back with something practical`,
      "pursuer-gives-in": `${one.pursuer} softened first, then ${one.distancer} came back`,
    }[one.ending];
    return `quiet for ${span(one.silence)}; ${how} (${Math.round(one.confidence * 100)}% sure)`;
  },
  noEpisodes: "No time was found when one reached and the other withdrew.",
  verdict: (report: ChatReport): string => {
    const { verdict, episodes } = report;
    switch (verdict.kind) {
      case "stable":
        return `In most of these ${report.people[verdict.pursuer].name} reached first. That is a habit of the two of you, and habits can turn.`;
      case "switching":
        return "Sometimes one of you reaches and the other withdraws, sometimes the other way round.";
      case "none":
        return episodes.length === 0
          ? "Nothing like a pattern."
          : `${many(episodes.length, "time")}: too few to be a pattern.`;
      case "not enough":
        return {
          short: "Not enough yet: less than four weeks of messages.",
          "few messages": "Not enough yet: fewer than 300 messages.",
          language:
            "I only know English well enough to look for the dance; the rhythms above hold in any language.",
          "not two people": "A chat of two is needed.",
        }[verdict.why];
    }
  },
  limits:
    "A chat cannot know what was said in the room, on the phone or with a look, who read what, or why somebody was quiet. The dance is the problem, not the partner.",
};
