// kill -9 under load, again and again: what was acknowledged is there, once, where it was said to be.
import { httpRelay } from "@refrain/vault/unruly";
import { type Hex32, type Item, type Relay } from "@refrain/wire";
import { type Signed, type Writer, writer } from "../../testing/load.ts";
import { type RelayChild, relayChild } from "./child.test-helper.ts";
import { poster } from "./rates.test-helper.ts";

interface Hand {
  readonly writer: Writer;
  /** Position of each acknowledged id. */
  readonly acked: Map<Hex32, number>;
  /** Sent and not acknowledged, in order. */
  open: Signed[];
  begun: boolean;
}

export interface Killed {
  readonly kills: number;
  readonly acknowledged: number;
  /** Entries that were stored though the answer never came: sent again, they were `known`. */
  readonly knownAgain: number;
  readonly faults: readonly string[];
}

/** `more` may kill something else in the same moment, and must have it running again when it returns. */
export async function killLoop(
  db: string,
  kills: number,
  seed: number,
  more: (round: number) => Promise<void> = async () => {},
): Promise<Killed> {
  const hands: Hand[] = Array.from({ length: 8 }, () => ({
    writer: writer(),
    acked: new Map(),
    open: [],
    begun: false,
  }));
  const faults: string[] = [];
  let knownAgain = 0;
  for (let round = 0; round < kills; round += 1) {
    const child = await relayChild(db);
    const relay = httpRelay(poster(child.url));
    const stop = { now: false };
    const busy = hands.map((hand) =>
      work(hand, relay, child.url, stop, (again) => (knownAgain += again)).catch(() => {}),
    );
    const target = acknowledged(hands) + 40;
    const long = 30 + ((seed + round * 7919) % 170);
    while (acknowledged(hands) < target && child.process.exitCode === null) await pause(5);
    await pause(long);
    await Promise.all([child.kill(), more(round)]);
    stop.now = true;
    await Promise.all(busy);
  }
  const child = await relayChild(db);
  for (const hand of hands) faults.push(...(await judge(hand, child)));
  await child.kill("SIGTERM");
  return { kills, acknowledged: acknowledged(hands), knownAgain, faults };
}

const acknowledged = (hands: readonly Hand[]): number =>
  hands.reduce((sum, { acked }) => sum + acked.size, 0);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes until the relay goes; then what was open is sent again to the next. */
async function work(
  hand: Hand,
  relay: Relay,
  origin: string,
  stop: { readonly now: boolean },
  again: (count: number) => void,
): Promise<void> {
  const token = await hand.writer.enter(relay, origin);
  while (!stop.now) {
    const before = hand.open.length;
    if (before === 0) hand.open = Array.from({ length: 1 + (hand.acked.size % 3) }, () => hand.writer.next());
    const first: readonly Item[] = hand.begun ? [] : [hand.writer.genesis];
    const items = [...first, ...hand.open.map(({ item }) => item)];
    const answer = await relay.ask("submit", token, { space: hand.writer.space, items });
    if (!answer.ok) continue;
    hand.begun = true;
    const outcomes = answer.value.outcomes.slice(first.length);
    for (const [i, { id }] of hand.open.entries()) {
      const outcome = outcomes[i];
      if (outcome?.result !== "accepted" && outcome?.result !== "known") throw new Error("not taken");
      hand.acked.set(id, outcome.position);
    }
    if (before > 0) again(outcomes.filter(({ result }) => result === "known").length);
    hand.open = [];
  }
}

async function judge({ writer, acked }: Hand, { url }: RelayChild): Promise<string[]> {
  const relay = httpRelay(poster(url));
  const token = await writer.enter(relay, url);
  const faults: string[] = [];
  const there = new Map<string, number>();
  let position = 0;
  let cursor = { position: 0, id: writer.space };
  for (let more = true; more;) {
    const page = await relay.ask("pull", token, { space: writer.space, cursor, limit: 100 });
    if (!page.ok) return [`pull: ${page.error.reason}`];
    for (const item of page.value.items) {
      position += 1;
      const text = JSON.stringify(item);
      if (there.has(text)) faults.push(`doubled at ${position}`);
      there.set(text, position);
    }
    ({ cursor, more } = page.value);
  }
  if (position !== cursor.position) faults.push(`${position} items up to position ${cursor.position}`);
  for (const [id, at] of acked) {
    const stands = await relay.ask("pull", token, {
      space: writer.space,
      cursor: { position: at, id },
      limit: 1,
    });
    if (!stands.ok) faults.push(`acknowledged at ${at}, not there`);
  }
  return faults;
}
