import { dayMs } from "../text/calendar.ts";
import type { PairEpisode } from "./episode.ts";
import { median } from "./numbers.ts";
import type { Pair } from "./pair.ts";
import type { UnansweredRun } from "./unanswered.ts";

/** One calendar month of a chat. Pairs of numbers are for the two people in order. */
export interface Month {
  /** "2024-03". */
  readonly month: string;
  readonly messages: readonly [number, number];
  readonly starts: readonly [number, number];
  /** Median minutes to an answer; NaN with fewer than five. */
  readonly answer: readonly [number, number];
  /** Runs of three messages and more of each that waited long for an answer. */
  readonly waited: readonly [number, number];
  readonly episodes: number;
}

export function monthsOf(
  pair: Pair,
  starts: readonly number[],
  episodes: readonly PairEpisode[],
  runs: readonly UnansweredRun[],
): Month[] {
  const rows = new Map<string, Draft>();
  let day = Number.NaN;
  let today: Draft | undefined;
  const row = (index: number): Draft => {
    const number = Math.floor((pair.minutes[index] ?? 0) / 1440);
    if (today === undefined || number !== day) today = rowOf(number);
    day = number;
    return today;
  };
  const rowOf = (dayNumber: number): Draft => {
    const month = new Date(dayNumber * dayMs).toISOString().slice(0, 7);
    const known = rows.get(month);
    if (known !== undefined) return known;
    const fresh: Draft = { messages: [0, 0], starts: [0, 0], answers: [[], []], waited: [0, 0], episodes: 0 };
    rows.set(month, fresh);
    return fresh;
  };
  for (let i = 0; i < pair.size; i++) {
    const person = pair.who[i] === 0 ? 0 : 1;
    const here = row(i);
    here.messages[person]++;
    if (i > 0 && pair.who[i - 1] !== person)
      here.answers[person].push((pair.minutes[i] ?? 0) - (pair.minutes[i - 1] ?? 0));
  }
  for (const start of starts) row(start).starts[pair.who[start] === 0 ? 0 : 1]++;
  for (const episode of episodes) row(episode.start).episodes++;
  for (const run of runs) row(run.start).waited[run.person]++;
  const typical = (minutes: number[]): number => (minutes.length < 5 ? Number.NaN : median(minutes));
  return [...rows].map(([month, { messages, starts: began, answers, waited, episodes: count }]) => ({
    month,
    messages,
    starts: began,
    answer: [typical(answers[0]), typical(answers[1])],
    waited,
    episodes: count,
  }));
}

interface Draft {
  readonly messages: [number, number];
  readonly starts: [number, number];
  readonly answers: [number[], number[]];
  readonly waited: [number, number];
  episodes: number;
}
