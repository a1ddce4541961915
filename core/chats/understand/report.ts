import type { Chat } from "../chat.ts";
import type { Ear } from "../stance.ts";
import { wordless } from "../utterance.ts";
import { actsOf } from "./acts.ts";
import type { Act } from "./acts.ts";
import { conversationsOf } from "./conversations.ts";
import type { PairEpisode } from "./episode.ts";
import { findEpisodes } from "./episodes.ts";
import { answersOf, answerTimes, busyHours, hourOf, sleepOf } from "./hours.ts";
import type { AnswerTimes, Sleep } from "./hours.ts";
import { listener } from "./listen.ts";
import { monthsOf } from "./months.ts";
import type { Month } from "./months.ts";
import { daysOver, pairOf } from "./pair.ts";
import type { Pair } from "./pair.ts";
import { unansweredRuns } from "./unanswered.ts";
import { verdictOf } from "./verdict.ts";
import type { Verdict } from "./verdict.ts";
import { silenceOf } from "./windows.ts";

/** The rhythm of one of the two. */
export interface PersonReport {
  readonly name: string;
  readonly messages: number;
  /** Messages by hour of the day, 24 numbers. */
  readonly hours: readonly number[];
  /** Conversations this person began. */
  readonly starts: number;
  readonly answers: AnswerTimes;
  /** Usual night, learnt from when they do not write. */
  readonly sleep: Sleep | undefined;
  /** Hours of working days in which answers take twice as long or more. */
  readonly busy: readonly number[];
  /** Runs of three messages and more that stayed without an answer beyond the other's habit. */
  readonly unanswered: number;
}

/** What a chat tells: rhythms and episodes, with what it rests on. */
export interface ChatReport {
  readonly people: readonly [PersonReport, PersonReport];
  readonly days: number;
  readonly conversations: { readonly count: number; readonly gapMinutes: number };
  readonly episodes: readonly Episode[];
  readonly verdict: Verdict;
  readonly months: readonly Month[];
  readonly acts: readonly Act[];
  /** Share of a sample of texts with common words of the language the ear knows. */
  readonly known: number;
}

/** An episode with times in milliseconds by the chat's clock, and the entries of the chat it goes over. */
export interface Episode {
  readonly start: number;
  readonly chaseEnd: number;
  readonly end: number;
  readonly pursuer: string;
  readonly distancer: string;
  readonly subtype: PairEpisode["subtype"];
  readonly ending: PairEpisode["ending"];
  readonly confidence: number;
  readonly messages: number;
  /** Minutes from the last chase message to the other's return. */
  readonly silence: number;
  readonly entries: { readonly start: number; readonly chaseEnd: number; readonly end: number };
}

/** Everything the chat tells about its two people; undefined where it is not a chat of two. */
export function reportOf(chat: Chat, ear: Ear): ChatReport | undefined {
  const pair = pairOf(chat);
  if (pair === undefined) return undefined;
  const answers = answersOf(pair);
  const sleep = [sleepOf(pair, 0), sleepOf(pair, 1)] as const;
  const times = [answerTimes(answers[0]), answerTimes(answers[1])] as const;
  const silence = [silenceOf(times[0].median), silenceOf(times[1].median)] as const;
  const ears = listener(pair, ear);
  const known = knownShare(pair, ear);
  const episodes = findEpisodes(pair, ears, silence, sleep);
  const { gap, starts } = conversationsOf(pair, sleep);
  const runs = unansweredRuns(pair, silence);
  const person = (who: 0 | 1): PersonReport => ({
    name: pair.people[who],
    messages: pair.who.reduce((sum, one) => sum + Number(one === who), 0),
    hours: hoursOf(pair, who),
    starts: starts.filter((index) => pair.who[index] === who).length,
    answers: times[who],
    sleep: sleep[who],
    busy: busyHours(answers[who]),
    unanswered: runs.filter((run) => run.person === who).length,
  });
  const days = daysOver(pair);
  return {
    people: [person(0), person(1)],
    days,
    conversations: { count: starts.length, gapMinutes: gap },
    episodes: episodes.map((one) => published(chat, pair, one)),
    verdict: verdictOf(episodes, { days, messages: pair.size, known }),
    months: monthsOf(pair, starts, episodes, runs),
    acts: actsOf(pair, episodes, ears.hear),
    known,
  };
}

function published(chat: Chat, pair: Pair, one: PairEpisode): Episode {
  const entry = (index: number): number => pair.entry[index] ?? 0;
  const time = (index: number): number => chat.time(entry(index));
  return {
    start: time(one.start),
    chaseEnd: time(one.chaseEnd),
    end: time(one.end),
    pursuer: pair.people[one.pursuer],
    distancer: pair.people[one.pursuer === 0 ? 1 : 0],
    subtype: one.subtype,
    ending: one.ending,
    confidence: one.confidence,
    messages: one.messages,
    silence: (time(one.end) - time(one.chaseEnd)) / 60_000,
    entries: { start: entry(one.start), chaseEnd: entry(one.chaseEnd), end: entry(one.end) },
  };
}

function hoursOf(pair: Pair, who: 0 | 1): number[] {
  const hours = Array.from({ length: 24 }, () => 0);
  for (let i = 0; i < pair.size; i++) {
    const hour = hourOf(pair.minutes[i] ?? 0);
    if (pair.who[i] === who) hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return hours;
}

const sample = 400;

/** Of up to 400 texts of three words and more, spread over the chat, the share in a language the ear knows. */
function knownShare(pair: Pair, ear: Ear): number {
  let seen = 0;
  let known = 0;
  const step = Math.max(1, Math.floor(pair.size / (sample * 2)));
  for (let i = 0; i < pair.size && seen < sample; i += step) {
    if (((pair.bits[i] ?? 0) & wordless) !== 0) continue;
    const text = pair.text(i).slice(0, 300);
    if (text.trim().split(/\s+/u).length < 3) continue;
    seen++;
    if (ear.knows(text)) known++;
  }
  return seen === 0 ? 0 : known / seen;
}
