// What the app shows of a chat: rhythms and episodes. No verdict and no totals of who did what; those stay behind.
import type { ChatReport, DateOrder, Episode, Month, OpenedChat, Skipped } from "@refrain/core/chats";

export type Who = 0 | 1;
export const other = (who: Who): Who => (who === 0 ? 1 : 0);

/** The day of one of the two. */
export interface Rhythm {
  /** Messages by hour, 24 numbers. */
  readonly hours: readonly number[];
  /** Usual minutes to an answer by the hour in which the other wrote; NaN where too few. */
  readonly answers: readonly number[];
  readonly sleep: { readonly from: number; readonly to: number } | undefined;
}

/** One time the dance may have come, without a word of it. */
export interface PageEpisode {
  /** Milliseconds, by the clock on the wall. */
  readonly start: number;
  /** Whoever reached this time. */
  readonly pursuer: Who;
  readonly subtype: Episode["subtype"];
  readonly ending: Episode["ending"];
  /** Minutes from the last reaching to the other's return. */
  readonly silence: number;
  /** Which entries of the chat: what the reader needs to give the words. */
  readonly entries: Episode["entries"];
}

/** Loop gain of the acts, where there are enough (`gainOfChat`); what the lab draws. */
export interface PageGain {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly acts: number;
  /** Direct answers: how many acts of kind i one act of kind j calls forth. */
  readonly branching: readonly (readonly number[])[];
  /** Which move each kind is. */
  readonly moves: readonly ("pursue" | "distance")[];
  /** Per hour: how soon answers come. */
  readonly decay: number;
}

export interface ChatPage {
  readonly name: string;
  /** The two as the export prints them. */
  readonly people: readonly [string, string];
  readonly first: number;
  readonly last: number;
  readonly guessed: DateOrder | undefined;
  readonly chats: readonly { readonly name: string; readonly size: number }[];
  readonly skipped: readonly Skipped[];
  readonly months: readonly Month[];
  readonly rhythms: readonly [Rhythm, Rhythm];
  readonly episodes: readonly PageEpisode[];
  /** Whether some were left out because of words of harm in them. */
  readonly leftOut: boolean;
  /** `language`: not one whose words are known, so none was looked for. `short`: too little to look. */
  readonly looked: "yes" | "language" | "short";
  /** Comes after the page. */
  readonly gain: PageGain | undefined;
}

/** @param isHarm whether an episode holds words of harm: it is then no dance to be looked at together */
export function pageOf(
  opened: OpenedChat,
  report: ChatReport,
  isHarm: (episode: Episode) => boolean,
): ChatPage {
  const { chat } = opened;
  const [one, two] = report.people;
  const who = (name: string): Who => (name === one.name ? 0 : 1);
  const kept = report.episodes.filter((episode) => !isHarm(episode));
  const { verdict } = report;
  const looked =
    verdict.kind !== "not enough" ? "yes" : verdict.why === "language" ? ("language" as const) : "short";
  const rhythm = ({ hours, answers, sleep }: typeof one): Rhythm => ({
    hours,
    answers: answers.byHour,
    sleep,
  });
  return {
    name: opened.name,
    people: [one.name, two.name],
    first: chat.time(0),
    last: chat.time(chat.size - 1),
    guessed: opened.dateOrderGuessed ? opened.dateOrder : undefined,
    chats: opened.chats,
    skipped: opened.skipped.slice(0, 20),
    months: withGaps(report.months),
    rhythms: [rhythm(one), rhythm(two)],
    episodes: kept.map(({ start, pursuer, subtype, ending, silence, entries }) => ({
      start,
      pursuer: who(pursuer),
      subtype,
      ending,
      silence,
      entries,
    })),
    leftOut: kept.length < report.episodes.length,
    looked,
    gain: undefined,
  };
}

/** Months without a message are months too. */
function withGaps(months: readonly Month[]): Month[] {
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return [];
  const byName = new Map(months.map((month) => [month.month, month]));
  const all: Month[] = [];
  for (let name = first.month; name <= last.month && all.length < 1200; name = following(name))
    all.push(
      byName.get(name) ?? {
        month: name,
        messages: [0, 0],
        starts: [0, 0],
        answer: [Number.NaN, Number.NaN],
        waited: [0, 0],
        episodes: 0,
      },
    );
  return all;
}

function following(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, "0")}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, "0")}`;
}
