// What tests of the letters are made of: a store in memory or a file, settings, a sender with a clock of its own.
import { hostname } from "node:os";
import { composer } from "./mail/compose.ts";
import type { SenderParts } from "./mail/sender.ts";
import { smtpTransport } from "./mail/smtp.ts";
import { newId } from "./ids.ts";
import { openStore, type Store } from "./store/open.ts";
import type { Wants } from "./store/tables.ts";

export const everything: Wants = { letters: true, pieces: true, course: false };
export const settings = {
  site: "https://refrain.example",
  from: "Refrain <letters@refrain.example>",
  fromAddress: "letters@refrain.example",
  inbound: "in@refrain.example",
};
export const start = Date.UTC(2026, 10, 24, 12);

export interface Clock {
  now(): number;
  pass(ms: number): void;
}
export function clock(): Clock {
  let at = start;
  return { now: () => at, pass: (ms) => void (at += ms) };
}

/** A store with so many readers, `reader1@…` and on, over `domains` domains. */
export async function storeWith(count: number, where = ":memory:", domains = 3): Promise<Store> {
  const store = await openStore(where);
  for (let from = 1; from <= count; from += 500)
    await store.importReaders(
      Array.from({ length: Math.min(500, count - from + 1) }, (_, i) => ({
        address: `reader${from + i}@d${(from + i) % domains}.example`,
        wants: everything,
      })),
      start,
    );
  return store;
}

export const letter = {
  id: "first",
  subject: "The first",
  source: "Hello.\n\n[More](the-dance.md)",
  kind: "letter",
} as const;

export function senderParts(
  store: Store,
  smtp: string,
  time: Clock,
  more: Partial<SenderParts> = {},
): SenderParts {
  return {
    store,
    transport: smtpTransport(smtp, { connect: 2_000, silence: 2_000 })!,
    compose: composer(store, settings, time.now),
    rates: { perSecond: 0, perDomain: 0 },
    connections: 4,
    again: [60_000, 300_000],
    now: time.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.min(ms, 5))),
    run: { id: newId(), host: hostname(), pid: process.pid },
    isDead: () => false,
    ...more,
  };
}
