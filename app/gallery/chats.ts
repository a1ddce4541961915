// A chat of two years, made up, as it stands after reading; and every screen on the way to it.
import { eggPartners, type Fact } from "@refrain/core/dance";
import type { ChatReading, ReadingState, Stage } from "../state/chats/reading.ts";
import type { ShownLine } from "../state/chats/messages.ts";
import type { ChatPage, PageEpisode } from "../state/chats/page.ts";
import type { GalleryState } from "./states.ts";

const wave = (i: number, middle: number, swing: number, turn: number): number =>
  Math.round(middle + swing * Math.sin(i / turn));

const months = Array.from({ length: 22 }, (_, i) => ({
  month: `${2024 + Math.floor((i + 4) / 12)}-${String(((i + 4) % 12) + 1).padStart(2, "0")}`,
  messages: [wave(i, 420, 190, 2.1), wave(i + 2, 460, 230, 2.4)],
  starts: [wave(i, 14, 6, 1.7), wave(i, 16, 5, 2.9)],
  answer: [wave(i, 16, 9, 1.9), wave(i, 9, 5, 2.3)],
  waited: [i % 3 === 0 ? 1 : 0, i % 4 === 1 ? 2 : 0],
  episodes: [0, 0, 1, 0, 2, 0, 0, 1, 0, 0, 0, 3][i % 12] ?? 0,
})) as unknown as ChatPage["months"];

const hours = (peak: number) =>
  Array.from({ length: 24 }, (_, h) => {
    const awake = h >= 7 && h < 23 ? 1 : 0.02;
    return Math.round(
      awake * (60 + 240 * Math.exp(-((h - peak) ** 2) / 8) + 90 * Math.exp(-((h - 8) ** 2) / 3)),
    );
  });
const slow = (busy: number) =>
  Array.from({ length: 24 }, (_, h) =>
    h < 6 ? Number.NaN : h >= busy && h < busy + 6 ? 55 + 6 * h : 6 + (h % 5),
  );

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00Z`);
const episode = (
  start: number,
  pursuer: 0 | 1,
  subtype: PageEpisode["subtype"],
  ending: PageEpisode["ending"],
  silence: number,
): PageEpisode => ({ start, pursuer, subtype, ending, silence, entries: { start: 0, chaseEnd: 0, end: 0 } });

const page: ChatPage = {
  name: "Alex and Sam",
  people: ["Alex", "Sam"],
  first: at("2024-05-02", "08:10"),
  last: at("2026-02-27", "21:40"),
  guessed: undefined,
  chats: [{ name: "Alex and Sam", size: 19_340 }],
  skipped: [],
  months,
  rhythms: [
    { hours: hours(18), answers: slow(9), sleep: { from: 23.5, to: 6.5 } },
    { hours: hours(20), answers: slow(13), sleep: { from: 23, to: 7 } },
  ],
  episodes: [
    episode(at("2024-07-13", "19:20"), 1, "silent", "logistics-only", 310),
    episode(at("2024-09-02", "21:05"), 1, "minimal", "repair", 190),
    episode(at("2024-09-21", "12:40"), 0, "deflect", "pursuer-gives-in", 95),
    episode(at("2024-12-08", "18:00"), 1, "leave", "repair", 640),
    episode(at("2025-04-17", "22:15"), 1, "silent", "repair", 600),
    episode(at("2025-09-01", "09:30"), 0, "slow-burn", "logistics-only", 400),
    episode(at("2026-01-19", "20:10"), 1, "minimal", "repair", 150),
  ],
  leftOut: false,
  looked: "yes",
  gain: {
    value: 0.52,
    low: 0.38,
    high: 0.69,
    acts: 640,
    branching: [
      [0.24, 0.36],
      [0.31, 0.12],
    ],
    moves: ["pursue", "distance"],
    decay: 1.8,
  },
};

const line = (time: string, who: 0 | 1, text: string, within = true): ShownLine => ({
  time: at("2026-01-19", time),
  who,
  text,
  mute: text === "",
  within,
});
const lines: readonly ShownLine[] = [
  line("17:42", 0, "leaving now, do we need anything?", false),
  line("17:44", 1, "eggs please", false),
  line("20:10", 1, "can we talk about earlier?"),
  line("20:18", 1, "i don’t want to go to bed like this"),
  line("20:21", 0, "fine"),
  line("20:22", 1, "that’s not an answer"),
  line("20:40", 1, "are you there?"),
  line("23:10", 0, "sorry. i didn’t know what to say. tea?"),
  line("23:12", 1, "yes", false),
];

/** A reading that stands still. */
export function standing(state: ReadingState = nothing): ChatReading {
  const still = () => undefined;
  return {
    get: () => state,
    subscribe: () => still,
    agree: still,
    read: still,
    again: still,
    cancel: still,
    iAm: still,
    lines: () => Promise.resolve(state.looking === "alone" ? lines.filter(({ who }) => who === 0) : lines),
    forget: still,
  };
}
const nothing: ReadingState = { looking: undefined, stage: { kind: "none" }, me: undefined };

const couple: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const open = { opened: true } as const;
const shown = (
  name: string,
  part: string,
  stage: Stage,
  rest: Partial<GalleryState> & { looking?: ReadingState["looking"]; me?: 0 | 1 | undefined } = {},
): GalleryState => ({
  name,
  route: { screen: "chats", part },
  facts: [couple],
  settings: open,
  reading: { looking: rest.looking ?? "together", stage, me: "me" in rest ? rest.me : 0 },
  ...(rest.settings ? { settings: rest.settings } : {}),
  ...(rest.press ? { press: rest.press } : {}),
});
const read: Stage = { kind: "read", page };
const strangers: Stage = { kind: "read", page: { ...page, people: ["Lex 🌊", "+44 7700 900123"] } };

/** For the lab: a chat with enough in it. */
export const readTogether: ReadingState = { looking: "together", stage: read, me: 0 };

export const chatStates: readonly GalleryState[] = [
  { name: "chats", route: { screen: "chats", part: "" }, facts: [couple], settings: open },
  {
    name: "chats-just-me",
    route: { screen: "chats", part: "" },
    facts: [couple],
    settings: { opened: true, justMe: true },
  },
  {
    name: "chats-both",
    route: { screen: "chats", part: "both" },
    facts: [couple],
    settings: open,
    press: ["Alex: yes"],
  },
  shown("chats-file", "file", { kind: "none" }, { looking: "alone" }),
  shown("chats-reading", "file", { kind: "reading", share: 0.42 }),
  shown("chats-failed", "file", {
    kind: "failed",
    fault: {
      type: "unknown-format",
      file: "notes.txt",
      looksLike: "text without dates we know",
      line: 3,
      text: "eggs, milk, bread",
    },
  }),
  shown("chats-others", "file", {
    kind: "others",
    names: ["Alex", "Sam", "Sam (new phone)"],
    chats: [
      { name: "Family", size: 812 },
      { name: "Alex and Sam", size: 19_340 },
    ],
  }),
  shown("chats-mine", "file", strangers, { me: undefined }),
  shown("chats-page", "file", read),
  shown(
    "chats-page-alone",
    "file",
    { kind: "read", page: { ...page, guessed: "DMY", leftOut: true } },
    { looking: "alone" },
  ),
  shown("chats-episode", "episode-6", read, { press: ["Sam, 20:10"] }),
];
