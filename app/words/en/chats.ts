// Read our chats: episodes and rhythms, no verdict.
import type { ChatError, Episode, LooksLike } from "@refrain/core/chats";

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

/** Minutes as people say them. */
function span(minutes: number): string {
  if (minutes < 1.5) return "a minute";
  if (minutes < 90) return `${Math.round(minutes)} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 36) return many(hours, "hour");
  return many(Math.round(minutes / 1440), "day");
}

const looks: Readonly<Record<LooksLike, string>> = {
  "text without dates we know": "It is text, but no line begins with a date and a time in a form I know.",
  "a web page": "It is a web page. Export again, and choose JSON or text.",
  "other JSON": "It is JSON, but of no app I know.",
  "other XML": "It is XML, but not of SMS Backup & Restore.",
  "an encrypted backup": "It is an encrypted backup. Use the app’s own “Export chat” instead.",
  "a PDF": "It is a PDF. Export the chat as text instead.",
  "a picture or other binary file": "It is a picture, or something else that is not text.",
  "an Excel or Word file": "It is an Office file. Export the chat as text instead.",
  "a SQLite database": "It is a database of another kind.",
};

const help = "Use the file just as the app saved it. A zip is fine.";

interface Said {
  readonly head: string;
  readonly text: readonly string[];
  /** The line of the file that did not fit. */
  readonly line?: string;
}

function fault(error: ChatError | { readonly type: "crashed" }): Said {
  switch (error.type) {
    case "empty":
      return { head: "The file is empty", text: [help] };
    case "unknown-format":
      return {
        head: "I can’t read this one",
        text: [looks[error.looksLike], help],
        ...(error.text === "" ? {} : { line: `Line ${error.line}: ${error.text}` }),
      };
    case "no-entries":
      return {
        head: "There is no message in it",
        text: ["The file has the right form, and nothing in it.", help],
      };
    case "zip-damaged":
      return {
        head: "The zip is damaged",
        text: ["Export the chat again, or unpack it and choose the text file."],
      };
    case "zip-bomb":
      return {
        head: "This is no chat",
        text: ["One file in it would swell beyond all measure. I left it closed."],
      };
    case "zip-without-chat":
      return {
        head: "There is no chat in this zip",
        text: [help],
        ...(error.entries.length === 0 ? {} : { line: `It holds: ${error.entries.slice(0, 6).join(", ")}` }),
      };
    case "database-damaged":
    case "cannot-open":
      return {
        head: "This database can’t be opened",
        text: ["Only Messages’ own chat.db is known here, whole and unlocked."],
      };
    case "no-such-chat":
      return { head: "That chat isn’t in the file", text: [help] };
    case "crashed":
      return {
        head: "Reading broke off",
        text: ["This phone may have run out of room. Export without pictures, or try it on a computer."],
      };
  }
}

const parts = ["night", "morning", "midday", "afternoon", "evening"] as const;
const partOf = (hour: number): string =>
  (hour < 5 ? parts[0] : hour < 11 ? parts[1] : hour < 14 ? parts[2] : hour < 18 ? parts[3] : parts[4]) ?? "";

const quiet: Readonly<Record<Episode["subtype"], (pursuer: string, distancer: string) => string>> = {
  silent: (pursuer, distancer) => `${pursuer} reached out, ${distancer} went quiet`,
  minimal: (pursuer, distancer) => `${pursuer} reached out, ${distancer} said little`,
  deflect: (pursuer, distancer) => `${pursuer} reached out, ${distancer} spoke of something else`,
  leave: (pursuer, distancer) => `${pursuer} reached out, ${distancer} stepped out`,
  "slow-burn": (pursuer, distancer) => `${pursuer} reached out through the day, ${distancer} stayed away`,
};

const ends: Readonly<Record<Episode["ending"], (pursuer: string, distancer: string) => string>> = {
  repair: (_, distancer) => `then ${distancer} came back`,
  "logistics-only": () => "then the day went on",
  "pursuer-gives-in": (pursuer) => `then ${pursuer} softened first`,
};

export const chats = {
  begin: {
    head: "Read our chats",
    lead: "An export of your own chat, read on this phone. Nothing is sent, and nothing is kept.",
    who: "Who is here?",
    both: "Both of us",
    bothSmall: "You look at it together",
    alone: "Only me",
    aloneSmall: "You see your own side",
    foot: "It shows when you write, how long answers take, and some times the dance may have come. It judges nobody, and counts nobody’s faults.",
    unsafe: "If reading this together would not feel safe, don’t. You need no reason.",
  },
  both: {
    head: "Two yeses",
    lead: "Each of you touches your own name. Without both it stays closed.",
    yes: (name: string): string => `${name}: yes, I’m fine with this`,
    foot: "Either of you can end it at any moment, without a word, with “Forget it now”.",
    go: "Choose the export",
  },
  alone: { note: "Your side only. The other’s words and hours stay closed: they are not here to say yes." },
  file: {
    head: "The export",
    lead: "In your chat app, choose “Export chat”, without media. Then choose that file here.",
    choose: "Choose the export",
    drop: "Or drop it here.",
    several: "Several parts or years of one chat can be chosen at once.",
    works:
      "Works with WhatsApp, Telegram, Signal, Messenger, Instagram, iMessage, SMS Backup & Restore, Discord, LINE and Google Chat.",
    reading: "Reading",
    share: (share: number): string => `${Math.round(share * 100)} %`,
    understanding: "Looking through it",
    stop: "Stop",
    again: "Choose another file",
  },
  fault,
  others: {
    head: "Not a chat of two",
    lead: (count: number): string =>
      `${many(count, "person", "people")} wrote here. This reads a chat between the two of you.`,
    chats: "Other chats in this file",
    same: "Is one person here twice?",
    sameAs: (one: string, two: string): string => `${one} and ${two} are one person`,
    size: (size: number): string => many(size, "message"),
  },
  mine: {
    head: "Which of the two is you?",
    headOf: (name: string): string => `Which of the two is ${name}?`,
    lead: "Exports print names as the phone knows them.",
  },
  page: {
    head: "How you two write",
    headAlone: "How I write",
    lead: (messages: number, from: string, until: string): string =>
      `${many(messages, "message")}, ${from} to ${until}.`,
    guessed: (dayFirst: boolean): string =>
      `The file does not tell whether 3/6 is in March or in June. I read the ${dayFirst ? "day" : "month"} first.`,
    otherOrder: (dayFirst: boolean): string => `Read the ${dayFirst ? "month" : "day"} first`,
    skipped: (count: number): string => `${many(count, "line")} could not be read.`,
    otherChat: "Another chat in this file",
    forget: "Forget it now",
    foot: "Forgotten by itself when you go back to Home or close this.",
    months: "Month by month",
    what: { messages: "Messages", starts: "First words", answer: "Answers", waited: "Left waiting" },
    whatSmall: {
      messages: "How much each wrote.",
      starts: "Who wrote first after a break.",
      answer: "How long an answer usually took. Longer bars are slower.",
      waited: "Times three messages or more waited long.",
    },
    whatSmallAlone: {
      messages: "How much I wrote.",
      starts: "Times I wrote first after a break.",
      answer: "How long my answers usually took. Longer bars are slower.",
      waited: "Times three messages of mine or more waited long.",
    },
    marks: "A stroke below: a time the dance may have come.",
    month: (name: string, values: readonly string[], times: number): string =>
      `${name}: ${values.join(", ")}${times === 0 ? "" : `; ${many(times, "time")}`}`,
    value: (who: string, value: string): string => `${who} ${value}`,
    none: "–",
    span,
    count: (value: number): string => value.toLocaleString("en"),
    most: (value: string): string => `Longest bar: ${value}`,
    hours: "Hours of the day",
    hoursSmall: "When you write. Shaded: usually asleep.",
    hoursSmallAlone: "When I write. Shaded: usually asleep.",
    answers: "How long answers take",
    answersSmall: "By the hour in which the other wrote. Longer bars are slower; no bar, not enough yet.",
    hour: (hour: number): string => `${hour} to ${hour + 1} o’clock`,
    episodes: (count: number): string =>
      count === 0 ? "The dance" : `${many(count, "time")} the dance may have come`,
    episodesSmall: "Guessed from words and gaps alone. You two know better.",
    episodesSmallAlone: "Guessed from words and gaps alone. You know better.",
    noEpisodes: "None was found. That says little: much of it happens in the room.",
    language: "I know only English well enough to look for the dance. The rhythms hold in any language.",
    short: "Not enough yet to look for the dance: it needs four weeks and 300 messages.",
    more: (count: number): string => `Show ${count} earlier`,
    leftOut: "Some evenings are left out: there were words of harm in them. Safety is always here.",
    lab: "Your own numbers in the lab",
    limits: "What a chat can’t know",
    limitsText:
      "What was said in the room, on the phone or with a look; who had read what; why somebody was quiet. Going quiet from fear is not stepping away.",
  },
  episode: {
    when: (day: string, hour: number): string => `${day}, ${partOf(hour)}`,
    together: (one: Pick<Episode, "subtype" | "ending">, pursuer: string, distancer: string): string =>
      quiet[one.subtype](pursuer, distancer),
    after: (one: Pick<Episode, "ending" | "silence">, pursuer: string, distancer: string): string =>
      `Quiet for ${span(one.silence)}, ${ends[one.ending](pursuer, distancer)}.`,
    mine: (reached: boolean, silence: number): string =>
      reached ? `I wrote, and it was quiet for ${span(silence)}` : `I was quiet for ${span(silence)}`,
    lead: "A few words around it. Covered until touched. Dashed: just before and after.",
    leadAlone: "My own words around it. Covered until touched. Dashed: just before and after.",
    covered: (who: string, time: string): string => `${who}, ${time}. Covered: touch to read`,
    mute: "(no words)",
    all: "Uncover all",
    cover: "Cover them again",
    map: "Take this into Map",
    mapSmall: "As a beginning: change whatever is not true.",
    gone: "Its words are not here any more.",
    foot: "Neither of you is the problem. The dance is.",
  },
};
