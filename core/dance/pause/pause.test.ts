import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../history/entry.ts";
import { readFact, type Fact } from "../history/fact.ts";
import { fold } from "../history/fold.ts";
import type { Place } from "../partner.ts";
import type { PauseEnding, PauseFact } from "./facts.ts";
import {
  closingOf,
  grace,
  isKept,
  longestPause,
  pauseActs,
  pauseUntil,
  shortestPause,
  statusOf,
} from "./pause.ts";
import { becomesWall, clocksDiffer, countedOf, phaseOf } from "./view.ts";

const minute = 60_000;
const noon = 1_800_000_000_000;

const call = (by: Place, at = noon, minutes = 30, pause = `p-${by}`): PauseFact => ({
  v: 1,
  kind: "pause-called",
  pause,
  by,
  at,
  until: at + minutes * minute,
});
const back = (by: Place, at: number, pause = "p-one"): PauseFact => ({
  v: 1,
  kind: "pause-returned",
  pause,
  by,
  at,
  line: "I’m back.",
});
const close = (by: Place, how: PauseEnding, calls = ["p-one"]): PauseFact => ({
  v: 1,
  kind: "pause-closed",
  calls,
  by,
  how,
});
const about = (kind: "pause-arrived" | "pause-joined", by: Place): PauseFact => ({
  v: 1,
  kind,
  pause: "p-one",
  by,
});
const renew = (at: number, minutes: number, by: Place = "one"): PauseFact => ({
  v: 1,
  kind: "pause-renewed",
  pause: "p-one",
  by,
  at,
  until: at + minutes * minute,
});

/** In this order, each having seen the one before. */
const inTurn = (...facts: readonly Fact[]): readonly Entry[] =>
  facts.map((fact, i) => ({ id: `e${i}`, author: "a", lamport: i + 1, at: 0, fact }));
const pauseAfter = (...facts: readonly Fact[]) => fold(inTurn(...facts)).pauses.at(-1)!;

describe("the contract", () => {
  test("called, on their phone, renewed, returned, joined, closed", () => {
    const evening = [
      call("one"),
      about("pause-arrived", "two"),
      renew(noon + 28 * minute, 25),
      back("one", noon + 50 * minute),
      about("pause-joined", "two"),
      close("two", "talked"),
    ];
    const statuses = evening.map((_, i) => statusOf(pauseAfter(...evening.slice(0, i + 1))));
    expect(statuses).toEqual(["called", "on-their-phone", "on-their-phone", "returned", "joined", "closed"]);
    const pause = pauseAfter(...evening);
    expect(pauseUntil(pause)).toBe(noon + 53 * minute);
    expect(isKept(pause)).toBe(true);
    expect(closingOf(pause)?.how).toBe("talked");
  });

  test("never under twenty minutes, never over a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999, max: 9_999 }), (minutes) => {
        const until = pauseUntil(pauseAfter(call("one", noon, minutes))) - noon;
        expect(until).toBeGreaterThanOrEqual(shortestPause);
        expect(until).toBeLessThanOrEqual(longestPause);
      }),
    );
  });

  test("renewed once and not twice, by who called and not by who waits", () => {
    const until = noon + 50 * minute;
    const once = pauseAfter(call("one"), renew(noon + 20 * minute, 30));
    expect(pauseUntil(once)).toBe(until);
    expect(pauseActs(once, "one")).not.toContain("renew");
    expect(pauseUntil(pauseAfter(call("one"), renew(noon + 20 * minute, 30), renew(noon, 400)))).toBe(until);
    expect(pauseUntil(pauseAfter(call("one"), renew(noon, 400, "two")))).toBe(noon + 30 * minute);
  });

  test("kept is told by the clock of who called; a little late is kept, late is not, and nothing says failed", () => {
    expect(isKept(pauseAfter(call("one"), back("one", noon + 30 * minute + grace)))).toBe(true);
    expect(isKept(pauseAfter(call("one"), back("one", noon + 31 * minute + grace)))).toBe(false);
    const history = fold(inTurn(call("one"), close("two", "not-kept"))).pauses;
    expect(countedOf(history)).toEqual({ kept: 0, moments: { "first-sign": 0, "in-it": 0, late: 0 } });
  });

  test("who came back before they knew that it was closed did come back, in either order", () => {
    const facts = [call("one"), back("one", noon + 20 * minute), close("two", "not-kept")] as const;
    expect(isKept(pauseAfter(...facts))).toBe(true);
    expect(isKept(pauseAfter(facts[0], facts[2], facts[1]))).toBe(true);
  });

  test("the line of who waits can be kept once, and not by who called", () => {
    const kept = (by: Place, words: string): PauseFact => ({
      v: 1,
      kind: "pause-line-kept",
      pause: "p-one",
      by,
      words,
    });
    expect(pauseAfter(call("one"), kept("one", "x")).lines).toEqual([]);
    expect(pauseAfter(call("one"), kept("two", "a"), kept("two", "b")).lines).toEqual([
      { by: "two", words: "a" },
    ]);
  });

  test("a call after everything is talked through is a new pause; what nobody closed lapses", () => {
    const again = call("one", noon + 90 * minute, 30, "p-again");
    const history = fold(inTurn(call("one"), again)).pauses;
    expect(history.map(statusOf)).toEqual(["lapsed", "called"]);
    expect(phaseOf(history, "two", noon + 95 * minute).at).toBe("waiting");
  });
});

describe("both pressing at once is one pause", () => {
  const at = (author: string, lamport: number, fact: Fact): Entry => ({
    id: `${author}${lamport}`,
    author,
    lamport,
    at: 0,
    fact,
  });

  test("whatever the order of arrival, the Lamport times, the minutes and the clocks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 1_440 }),
        fc.integer({ min: 20, max: 1_440 }),
        fc.integer({ min: -19, max: 19 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
        (first, second, apart, lamportA, lamportB, order) => {
          const entries = [
            at("a", lamportA, call("one", noon, first)),
            at("b", lamportB, call("two", noon + apart * minute, second)),
            at("a", lamportA + 1, about("pause-arrived", "two")),
            at("b", 9, back("two", noon + 25 * minute, "p-two")),
          ];
          const { pauses } = fold(order.map((i) => entries[i]!));
          expect(pauses).toHaveLength(1);
          expect(pauses[0]!.calls.map(({ by }) => by).toSorted()).toEqual(["one", "two"]);
          expect(pauseUntil(pauses[0]!)).toBe(
            Math.max(noon + first * minute, noon + (apart + second) * minute),
          );
          expect(pauses).toEqual(fold(entries).pauses);
        },
      ),
    );
  });

  test("a closing written without knowing of the other's call leaves that call standing", () => {
    const { pauses } = fold([
      at("a", 1, call("one")),
      at("a", 2, close("one", "let-go", ["p-one"])),
      at("b", 1, call("two", noon + minute)),
    ]);
    expect(pauses).toHaveLength(1);
    expect(statusOf(pauses[0]!)).toBe("called");
    expect(phaseOf(pauses, "two", noon + 2 * minute).at).toBe("away");
    expect(phaseOf(pauses, "one", noon + 2 * minute).at).toBe("waiting");
  });

  test("one person pressing on two phones has one contract", () => {
    const { pauses } = fold([
      at("a", 1, call("one")),
      at("c", 1, call("one", noon + minute, 600, "p-again")),
      at("b", 4, close("two", "talked", ["p-one"])),
    ]);
    expect(pauses).toHaveLength(1);
    expect(pauses[0]!.calls).toHaveLength(1);
    expect(statusOf(pauses[0]!)).toBe("closed");
  });
});

describe("where each stands", () => {
  const phase = (place: Place, minutes: number, ...facts: readonly Fact[]) =>
    phaseOf(fold(inTurn(...facts)).pauses, place, noon + minutes * minute).at;

  test("by their own clock", () => {
    expect(phase("one", 10, call("one"))).toBe("away");
    expect(phase("one", 30, call("one"))).toBe("due");
    expect(phase("two", 10, call("one"))).toBe("waiting");
    expect(phase("two", 30, call("one"))).toBe("passed");
    expect(phase("two", 20, call("one"), back("one", noon))).toBe("they-are-back");
    expect(phase("one", 20, call("one"), back("one", noon))).toBe("back");
    expect(phase("one", 20, call("one"), back("one", noon), about("pause-joined", "two"))).toBe("both-here");
    expect(phase("one", 13 * 60, call("one"))).toBe("none");
  });

  test("a call from a clock ahead of this one is told as such", () => {
    const [pause] = fold(inTurn(call("one"))).pauses;
    expect(clocksDiffer(pause!, noon - 10 * minute)).toBe(true);
    expect(clocksDiffer(pause!, noon)).toBe(false);
  });

  test("a break becomes a wall for its caller's eyes: two of the last three without a coming back", () => {
    const missed = (n: number): readonly Fact[] => [
      call("one", noon + n * 600 * minute, 30, `m${n}`),
      close("two", "not-kept", [`m${n}`]),
    ];
    const kept: readonly Fact[] = [
      call("one", noon, 30, "k"),
      back("one", noon, "k"),
      close("one", "talked", ["k"]),
    ];
    const after = (...facts: readonly Fact[]) => fold(inTurn(...facts)).pauses;
    expect(becomesWall(after(...missed(1)), "one")).toBe(false);
    expect(becomesWall(after(...missed(1), ...kept, ...missed(2)), "one")).toBe(true);
    expect(becomesWall(after(...missed(1), ...missed(2)), "two")).toBe(false);
  });
});

test("every fact of a pause is read back as written", () => {
  for (const fact of [
    call("one"),
    about("pause-arrived", "two"),
    renew(noon, 30),
    back("one", 5),
    close("two", "let-go"),
  ])
    expect(readFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, value: fact });
});
