import { expect, test } from "vitest";
import { simulateHawkes } from "@refrain/core/dynamics";
import { seeded } from "@refrain/core/stats";
import type { Chat, ChatReport } from "@refrain/core/chats";
import { loopGain } from "./chat-gain.ts";

/** The parts of a chat and its report that are looked at: a year of acts with G = 0.5, from 7 in the evening on. */
function made(hours: number): { chat: Chat; report: ChatReport } {
  const drawn = simulateHawkes(
    {
      baseline: [0.05, 0.03],
      branching: [
        [0.2, 0.4],
        [0.3, 0.1],
      ],
      decay: 2,
    },
    0,
    hours,
    seeded(3),
  );
  if (!drawn.ok) throw new Error("no acts");
  const { times, kinds } = drawn.value;
  const acts = [...times].map((t, i) => ({
    at: t * 60,
    person: kinds[i]!,
    move: kinds[i] ? "distance" : "pursue",
    episode: 0,
  }));
  const chat = {
    names: ["System", "Sam", "Alex"],
    authors: Int32Array.from([-1, 1, 2]),
    time: (i: number) => [0, 19 * 3_600_000, 20 * 3_600_000][i],
    size: 3,
  };
  const report = { people: [{ name: "Sam" }, { name: "Alex" }], days: hours / 24, acts };
  return { chat: chat as unknown as Chat, report: report as unknown as ChatReport };
}

test("a long chat has a gain with names and an interval that holds the truth", () => {
  const { chat, report } = made(8760);
  const found = loopGain(chat, report) as {
    value: number;
    interval: { low: number; high: number };
    kinds: object[];
  };
  expect(found.kinds).toEqual([
    { author: "Sam", move: "pursue" },
    { author: "Alex", move: "distance" },
  ]);
  expect(found.interval.low).toBeLessThan(0.5);
  expect(found.interval.high).toBeGreaterThan(0.5);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

test("a short one says what it would need", () => {
  const { chat, report } = made(100);
  expect(loopGain(chat, report)).toMatchObject({ abstains: { type: "too-few", needs: 40 } });
});
