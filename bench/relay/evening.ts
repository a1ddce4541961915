// The busiest evening, simulated: a million couples, the one hour of the week in which most of them write, and what the
// relays' queues do then. Every number that is no measurement is an assumption, named here.
//   node bench/relay/evening.ts [entries a second one relay takes, 1000 by default] [couples, 1000000 by default]
import { dice } from "../../testing/dice.ts";

const capacity = Number(process.argv[2] ?? 1_000);
const couples = Number(process.argv[3] ?? 1_000_000);

/** Assumed: entries a couple makes on a day it uses the app, how many couples do on the busiest day. */
const entriesADay = 20;
const activeShare = 0.4;
/** Assumed: the share of a day's entries in its busiest hour, and how much busier the busiest second is. */
const busiestHour = 0.2;
const burst = 1.5;
/** Each entry is one submission, and one page pulled by each of three other devices; a page costs half a submission. */
const pulls = 3;

const perSecond = (couples * activeShare * entriesADay * busiestHour * burst) / 3_600;
const work = perSecond * (1 + pulls / 2);
const throws = dice(2026);
console.log(
  `${couples} couples, busiest second: ${perSecond.toFixed(0)} entries, as much work as ${work.toFixed(0)} submissions`,
);
for (const load of [0.5, 0.7, 0.8, 0.9, 0.95]) {
  const relays = Math.max(1, Math.ceil(work / (capacity * load)));
  const waits = queue(work / relays, capacity, 60);
  const at = (share: number) => (waits[Math.floor(waits.length * share)] ?? 0) * 1_000;
  console.log(
    `${String(relays).padStart(4)} relays, each ${((100 * work) / relays / capacity).toFixed(0)} % busy: waiting p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms`,
  );
}

/** Waiting times, sorted, of one relay over so many seconds: arrivals and service by chance (M/M/1). */
function queue(arrivals: number, service: number, seconds: number): number[] {
  const waits: number[] = [];
  let now = 0;
  let free = 0;
  while (now < seconds) {
    now += -Math.log(1 - throws.next()) / arrivals;
    waits.push(Math.max(0, free - now));
    free = Math.max(free, now) - Math.log(1 - throws.next()) / service;
  }
  return waits.sort((a, b) => a - b);
}
