import type { Pair } from "./pair.ts";

/** Several messages in a row that stayed without an answer beyond the other's habit. */
export interface UnansweredRun {
  readonly person: 0 | 1;
  readonly start: number;
  readonly messages: number;
  /** From the last of them to the other's next message; undefined at the end of the chat. */
  readonly waited: number | undefined;
}

const leastMessages = 3;

/** @param silence minutes from which not answering stands out, for each person (see `silenceOf`) */
export function unansweredRuns(pair: Pair, silence: readonly [number, number]): UnansweredRun[] {
  const runs: UnansweredRun[] = [];
  for (let start = 0; start < pair.size;) {
    let end = start;
    while (end + 1 < pair.size && pair.who[end + 1] === pair.who[start]) end++;
    const person = pair.who[start] === 0 ? 0 : 1;
    const messages = end - start + 1;
    const next = pair.minutes[end + 1];
    const waited = next === undefined ? undefined : next - (pair.minutes[end] ?? 0);
    if (messages >= leastMessages && waited !== undefined && waited >= silence[person === 0 ? 1 : 0])
      runs.push({ person, start, messages, waited });
    start = end + 1;
  }
  return runs;
}
