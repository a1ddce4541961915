import { describe, expect, test } from "vitest";
import { seeded } from "@refrain/core/stats";
import { type ChatAct, gainOfChat } from "./chat.ts";
import { simulateHawkes } from "./simulate.ts";

/** A year in which person 0 pursues and person 1 distances, G = 0.5, begun at 18:00. */
const minutes = 365 * 1440;
const drawn = simulateHawkes(
  {
    baseline: [0.05, 0.03],
    branching: [
      [0.2, 0.4],
      [0.3, 0.1],
    ],
    decay: 2,
    day: [0.2, 0.5, 1.5, 1.8],
  },
  18,
  18 + minutes / 60,
  seeded(5),
);
if (!drawn.ok) throw new Error("no acts");
const { times, kinds } = drawn.value;
const acts: ChatAct[] = [...times].map((t, i) => ({
  at: (t - 18) * 60,
  person: kinds[i] === 0 ? 0 : 1,
  move: kinds[i] === 0 ? "pursue" : "distance",
}));

describe("gainOfChat", () => {
  const found = gainOfChat(acts, { firstMinuteOfDay: 18 * 60, minutes, bins: 4 });
  if (!found.ok) throw new Error(found.error.type);
  test("finds the kinds, the gain and the day", () => {
    expect(found.value.kinds).toEqual([
      { person: 0, move: "pursue" },
      { person: 1, move: "distance" },
    ]);
    expect(found.value.fit.gain.interval.low).toBeLessThan(0.5);
    expect(found.value.fit.gain.interval.high).toBeGreaterThan(0.5);
    const day = found.value.fit.model.day!;
    expect(day[3]).toBeGreaterThan(day[0]! * 3);
  });
  test("a few acts of another kind and softenings change nothing, and are named", () => {
    const more: ChatAct[] = [
      ...acts,
      { at: 10, person: 0, move: "distance" },
      { at: 20, person: 1, move: "soften" },
    ];
    const other = gainOfChat(more, { firstMinuteOfDay: 18 * 60, minutes, bins: 4 });
    expect(other.ok && other.value.left).toEqual([{ person: 0, move: "distance" }]);
    expect(other.ok && other.value.fit.gain.value).toBeCloseTo(found.value.fit.gain.value, 10);
  });
  test("thin chats are refused", () =>
    expect(gainOfChat(acts.slice(0, 30), { firstMinuteOfDay: 0, minutes })).toMatchObject({
      ok: false,
      error: { type: "too-few", needs: 40 },
    }));
});
