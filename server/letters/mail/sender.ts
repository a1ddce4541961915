import { keyOf, type Run, type TakenMail } from "../store/mail.ts";
import type { Store } from "../store/open.ts";
import { gather } from "./gather.ts";
import { pace, type Rates } from "./pace.ts";
import { ready } from "./ready.ts";
import type { Connection, Envelope, Outcome, Transport } from "./transport.ts";

export interface Composed {
  readonly envelope: Envelope;
  readonly words: Buffer;
}

export interface SenderParts {
  readonly store: Store;
  readonly transport: Transport;
  /** The mail as it goes out; undefined when what it says is no longer there. */
  readonly compose: (mail: TakenMail) => Promise<Composed | undefined>;
  readonly rates: Rates;
  readonly connections: number;
  /** Waits before the second, third, … try after a “not now”, ms; after the last it is given up. */
  readonly again: readonly number[];
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly run: Run;
  /** Whether the process of a run on this machine is gone. */
  readonly isDead: (run: Run) => boolean;
  readonly stopped?: () => boolean;
  readonly progress?: (tally: Tally) => void;
}

export interface Tally {
  sent: number;
  later: number;
  refused: number;
  uncertain: number;
  dropped: number;
  /** Why the run ended before everything due was tried. */
  trouble?: string;
}

/** Connections that could not be opened, one after the other, until the run gives up for now. */
const patience = 4;
const beatEvery = 20_000;

/** Sends what is due, each mail at most once: its row is `handing`, on the disk, before the first byte of its words goes out. */
export async function sendDue(parts: SenderParts): Promise<Tally> {
  const { store, run, now, sleep, connections, rates } = parts;
  const tally: Tally = { sent: 0, later: 0, refused: 0, uncertain: 0, dropped: 0 };
  const waiting = ready(pace(rates));
  const handing = gather<TakenMail>(async (all) => {
    const may = await store.handing(run.id, all);
    return (mail) => may.has(keyOf(mail));
  }, 0);
  const sent = gather<TakenMail>(async (all) => {
    const done = await store.sent(run.id, all);
    return (mail) => done.has(keyOf(mail));
  }, 10);
  const limited = rates.perSecond > 0 || rates.perDomain > 0;
  const ahead = limited ? 4 * connections : 500;
  let failures = 0;
  let filling: Promise<number> | undefined;
  /** Nothing was due at the last look: not looked again before. */
  let emptyUntil = 0;
  const over = () => parts.stopped?.() === true || tally.trouble !== undefined;

  const fill = (): Promise<number> =>
    (filling ??= (async () => {
      const full = limited ? waiting.full(20) : [];
      const mails = await store.claim(run.id, ahead, now(), full);
      for (const mail of mails) waiting.add(mail);
      if (mails.length === 0) emptyUntil = now() + 1_000;
      return mails.length;
    })().finally(() => (filling = undefined)));

  async function next(): Promise<TakenMail | undefined> {
    for (;;) {
      if (over()) return undefined;
      const looks = waiting.count() < ahead / 2 && now() >= emptyUntil;
      const found = looks ? await fill() : 0;
      const mail = waiting.next(now());
      if (typeof mail === "object") return mail;
      if (mail === undefined && found === 0) return undefined;
      if (mail !== undefined) await sleep(Math.min(mail, 200));
    }
  }

  async function work(): Promise<void> {
    let line: Connection | undefined;
    for (let mail = await next(); mail; mail = await next()) {
      const composed = await parts.compose(mail);
      if (!composed) {
        await settle(mail, { kind: "withdrawn" });
        continue;
      }
      if (!line?.alive()) line = await opened();
      if (!line) {
        waiting.add(mail);
        continue;
      }
      const taken = mail;
      const outcome = await line.send(composed.envelope, async () =>
        (await handing.add(taken)) ? composed.words : undefined,
      );
      failures = outcome.kind === "later" && outcome.lost ? failures + 1 : 0;
      await settle(mail, outcome);
      if (failures >= patience && outcome.kind === "later") tally.trouble = outcome.answer;
    }
    line?.close();
  }

  async function opened(): Promise<Connection | undefined> {
    const line = await parts.transport.open();
    if (!("failed" in line)) return line;
    failures += 1;
    if (failures >= patience) tally.trouble = line.failed;
    else await sleep(250 * 2 ** failures);
    return undefined;
  }

  async function settle(mail: TakenMail, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case "sent":
        tally.sent += 1;
        void sent.add(mail).catch((error: unknown) => (tally.trouble = String(error)));
        break;
      case "later": {
        const wait = parts.again[mail.attempts];
        const { answer } = outcome;
        if (wait === undefined) {
          tally.refused += 1;
          await store.settleMail(run.id, mail, { to: "refused", answer });
          break;
        }
        tally.later += 1;
        const attempts = mail.attempts + 1;
        await store.settleMail(run.id, mail, { to: "queued", answer, attempts, nextAt: now() + wait });
        break;
      }
      case "refused":
        tally.refused += 1;
        await store.settleMail(run.id, mail, { to: "refused", answer: outcome.answer });
        if (outcome.box) await store.stop(mail.reader, "bounced");
        break;
      case "uncertain":
        tally.uncertain += 1;
        await store.settleMail(run.id, mail, { to: "uncertain", answer: outcome.answer });
        break;
      case "withdrawn":
        tally.dropped += 1;
        await store.settleMail(run.id, mail, { to: "dropped", answer: "" });
        break;
    }
    parts.progress?.(tally);
  }

  await store.beat(run, now());
  await store.recover(now(), ({ id, ...other }) => id !== run.id && parts.isDead({ id, ...other }));
  const heart = setInterval(() => void store.beat(run, now()).catch(() => undefined), beatEvery);
  try {
    await Promise.all(Array.from({ length: connections }, work));
    await sent.settled();
  } finally {
    clearInterval(heart);
    await store.release(run.id);
    await store.endRun(run.id);
  }
  return tally;
}
