// The way between a phone and the relay: everything passes as JSON text, and may be lost, doubled or late.
import type { Context } from "@refrain/vault/unruly";
import {
  readAsk,
  readGive,
  readRefusal,
  type Ask,
  type Give,
  type Refusal,
  type Relay,
  type Result,
  type Route,
} from "@refrain/wire";
import type { Dice } from "./dice.ts";

export interface Link extends Relay {
  /** No connection at all. */
  cut: boolean;
  /** Probabilities that a question is lost, that its answer is, and that it arrives twice. */
  lost: number;
  unanswered: number;
  doubled: number;
  /** Questions that reached the relay. */
  asked: number;
}

/** Something happens just before this phone's next question of a kind. Gives the way to stop waiting for it. */
export function before(context: Context, route: Route, happens: () => unknown): () => void {
  const { ports } = context;
  const { relay } = ports;
  const stop = () => void Object.assign(context, { ports });
  const watched: Relay = {
    async ask(asked, token, question) {
      if (asked === route) {
        stop();
        await happens();
      }
      return relay.ask(asked, token, question);
    },
  };
  Object.assign(context, { ports: { ...ports, relay: watched } });
  return stop;
}

/** Decides who goes next when several phones talk at once. */
export interface Gate {
  pass(): Promise<void>;
}

/**
 * Runs tasks side by side; whenever all of them wait at the gate, the dice let one through. The same dice make the
 * same story, whatever the machine's own timing.
 */
export async function sideBySide(
  dice: Dice,
  tasks: readonly ((gate: Gate) => Promise<void>)[],
): Promise<void> {
  const waiting: { task: number; go: () => void }[] = [];
  let running = tasks.length;
  const let1 = () => {
    if (running === 0 || waiting.length < running) return;
    waiting.sort((a, b) => a.task - b.task);
    const [chosen] = waiting.splice(dice.below(waiting.length), 1);
    chosen?.go();
  };
  await Promise.all(
    tasks.map(async (task, number) => {
      try {
        await task({
          pass: () =>
            new Promise((go) => {
              waiting.push({ task: number, go });
              let1();
            }),
        });
      } finally {
        running -= 1;
        let1();
      }
    }),
  );
}

/** A link to a relay. Both sides read JSON through the schemas: what they cannot express does not pass. */
export function link(relay: Relay, dice: Dice, gate?: () => Gate | undefined): Link {
  const self: Link = {
    cut: false,
    lost: 0,
    unanswered: 0,
    doubled: 0,
    asked: 0,
    async ask<R extends Route>(route: R, token: string, question: Ask<R>): Promise<Result<Give<R>, Refusal>> {
      await gate?.()?.pass();
      if (self.cut || dice.chance(self.lost)) throw new Error("no connection");
      const text = JSON.stringify(question);
      const deliver = async () => {
        self.asked += 1;
        const read = readAsk(route, text);
        return read.ok ? relay.ask(route, token, read.value) : read;
      };
      let answer = await deliver();
      if (dice.chance(self.doubled)) answer = await deliver();
      if (dice.chance(self.unanswered)) throw new Error("no answer");
      if (!answer.ok) {
        const refusal = readRefusal(JSON.stringify(answer.error));
        if (!refusal) throw new Error("garbled");
        return { ok: false, error: refusal };
      }
      const give = readGive(route, JSON.stringify(answer.value));
      if (give === undefined) throw new Error("garbled");
      return { ok: true, value: give };
    },
  };
  return self;
}
