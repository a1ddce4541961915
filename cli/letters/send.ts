import { sendNow, type Tally } from "@refrain/server/letters";
import { progress } from "../terminal/progress.ts";
import { letters as words } from "../words/en/letters.ts";
import { readLetter } from "./file.ts";
import { complain, print, type Parts } from "./parts.ts";

export interface SendCall {
  readonly name: string | undefined;
  readonly perSecond: number | undefined;
  readonly perDomain: number | undefined;
  readonly wait: boolean;
}

/** Queues a letter once and sends what is due. A stop signal ends it after the mails that are going out. */
export async function send({ store, settings, json }: Parts, call: SendCall): Promise<number> {
  if (call.name !== undefined) {
    const letter = readLetter(settings, call.name);
    if (typeof letter === "string") return complain(letter, 1);
    const fresh = await store.startLetter(letter, Date.now());
    const counts = await store.mailCounts();
    const queued = counts
      .filter((one) => one.letter === letter.id && one.state === "queued")
      .reduce((sum, { count }) => sum + count, 0);
    if (!json) print(fresh ? words.queued(letter.id, queued) : words.before(letter.id));
  }
  if (!settings.transport) return complain(words.noSmtp, 1);
  const rates = {
    perSecond: call.perSecond ?? settings.rates.perSecond,
    perDomain: call.perDomain ?? settings.rates.perDomain,
  };
  let stopped = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => (stopped = true));
  const all: Tally = { sent: 0, later: 0, refused: 0, uncertain: 0, dropped: 0 };
  for (;;) {
    const { due } = await store.waiting(Date.now());
    const shown = progress(due);
    const tally = await sendNow({
      store,
      settings: { ...settings, rates },
      now: Date.now,
      stopped: () => stopped,
      progress: (now) => {
        const done = now.sent + now.later + now.refused + now.uncertain + now.dropped;
        shown.at(done, words.sending(done, due));
      },
    });
    shown.done();
    if (tally) add(all, tally);
    const waiting = await store.waiting(Date.now());
    if (!call.wait || stopped || all.trouble !== undefined || waiting.next === undefined) break;
    await pauseUntil(waiting.next, () => stopped);
  }
  const waiting = await store.waiting(Date.now());
  if (json) print(JSON.stringify({ ...all, waiting: waiting.due + waiting.later }));
  else {
    print(words.tally(all));
    if (waiting.later > 0 && waiting.next !== undefined)
      print(words.later(waiting.later, new Date(waiting.next).toISOString().slice(0, 16).replace("T", " ")));
  }
  return all.trouble === undefined ? 0 : complain(words.trouble(all.trouble), 1);
}

function add(all: Tally, more: Tally): void {
  all.sent += more.sent;
  all.later += more.later;
  all.refused += more.refused;
  all.uncertain += more.uncertain;
  all.dropped += more.dropped;
  if (more.trouble !== undefined) all.trouble = more.trouble;
}

async function pauseUntil(at: number, stopped: () => boolean): Promise<void> {
  while (Date.now() < at && !stopped())
    await new Promise((resolve) => setTimeout(resolve, Math.min(500, Math.max(1, at - Date.now()))));
}
