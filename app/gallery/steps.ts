// Finder, practise, the weeks and what is shown, in named states. Numbers are made up for looking at, by a fixed rule.
import {
  eggHalves,
  eggPartners,
  finderTopics,
  lineIds,
  situationIds,
  weekOf,
  type AnswerId,
  type Fact,
  type Round,
} from "@refrain/core/dance";
import type { Settings } from "../state/settings.ts";
import type { GalleryState } from "./states.ts";

const day = 86_400_000;

/** A round that leans to stepping back, most of all about touch. */
function exampleRound(id: string, at: number, turn = 0): Round {
  const answer = (i: number): AnswerId =>
    i % 4 === 2
      ? i % 8 === 2
        ? "quiet"
        : "busy"
      : (i + turn) % 3 === 0
        ? "ask"
        : (i + turn) % 3 === 1
          ? "quiet"
          : "soft";
  return {
    id,
    at,
    situations: situationIds.map((situation, i) => ({
      situation,
      chosen: [{ answer: answer(i), strength: i % 5 === 0 ? 3 : 2 }],
      aims: answer(i) === "ask" ? ["get-an-answer"] : answer(i) === "soft" ? [] : ["calm-down"],
    })),
    lines: lineIds.map((line, i) => ({ line, likeness: i % 2 === 0 ? 1 : 3 })),
    learnt: ["nobody-talked"],
    learntWords: "When it got tense at home, everybody found something to do.",
  };
}

/** Half a year of evenings, looks and a plan in the middle, for `me` one; weeks 7 and 15 were skipped. */
export function halfYear(now: number): readonly Fact[] {
  const thisWeek = weekOf(now, 0);
  const planAt = now - 12 * 7 * day;
  const evenings = Array.from({ length: 14 }, (_, i): readonly Fact[] => {
    const when = now - Math.round((24 - i * 1.6) * 7 * day) - (i % 3) * day;
    const id = `evening-${i}`;
    return [
      { v: 1, kind: "episode-begun", episode: id, when, topic: "chores" },
      { v: 1, kind: "half-kept", episode: id, place: "one", half: eggHalves.one },
      { v: 1, kind: "half-kept", episode: id, place: "two", half: { ...eggHalves.two, certainty: "guess" } },
      { v: 1, kind: "episode-ended", episode: id, how: i % 3 === 0 ? "open" : "cooled" },
    ];
  }).flat();
  const looks = Array.from({ length: 25 }, (_, i): readonly Fact[] => {
    const week = thisWeek - 24 + i;
    if (i === 7 || i === 15) return [];
    const wave = [0, 1, 0, -1, 1, 0, 1, -1][i % 8] ?? 0;
    const rise = i < 12 ? 0 : (i - 11) / 4;
    const within = (x: number) => Math.max(0, Math.min(10, Math.round(x)));
    return [
      {
        v: 1,
        kind: "check-in-kept",
        by: "one",
        checkIn: {
          week,
          at: now - (24 - i) * 7 * day,
          scales: {
            seen: within(4 + rise + wave),
            supported: within(5 + wave),
            trust: within(6 + 0.4 * rise - wave),
            presence: within(4 + 1.2 * rise + wave),
            ...(i > 20 ? { hope: within(6 + wave) } : {}),
          },
          caught: i < 10 ? "afterwards" : i % 3 === 0 ? "none" : "midway",
        },
      },
    ];
  }).flat();
  const uses = Array.from({ length: 7 }, (_, i): Fact => ({
    v: 1,
    kind: "plan-used",
    by: "one",
    plan: "stay",
    at: planAt + (i + 1) * 10 * day,
    how: i < 2 ? "noticed-late" : i === 4 ? "not-this-time" : "used",
  }));
  return [
    { v: 1, kind: "couple-set", partners: eggPartners },
    ...evenings,
    ...looks,
    {
      v: 1,
      kind: "plan-made",
      by: "one",
      plan: {
        id: "stay",
        at: planAt,
        old: { did: "go-silent" },
        instead: { did: "stay" },
        cue: { sign: "jaw" },
        aim: "calm-down",
      },
    },
    ...uses,
    { v: 1, kind: "plan-rehearsed", by: "one", plan: "stay", at: planAt + day, episode: "evening-3" },
    { v: 1, kind: "finder-kept", by: "one", round: exampleRound("then", now - 150 * day, 1) },
    { v: 1, kind: "finder-kept", by: "one", round: exampleRound("now", now - 2 * day) },
    { v: 1, kind: "evening-had", by: "one", evening: "the-dance", at: now - 20 * day },
    {
      v: 1,
      kind: "found-kept",
      by: "one",
      found: {
        id: "f1",
        at: now - 9 * day,
        helped: ["a-touch", "coming-back"],
        words: "You knocked before you came in.",
      },
    },
    { v: 1, kind: "greeting-set", by: "one", words: "put down what I carry, and hold you for three breaths" },
  ];
}

const leans = (after: number, away: number): Fact => ({
  v: 1,
  kind: "shown",
  by: "two",
  id: "theirs",
  at: 0,
  item: {
    what: "leans",
    after: { value: after, low: after - 15, high: after + 15 },
    away: { value: away, low: away - 15, high: away + 15 },
  },
});

/** The states, for the moment the gallery stands still at. */
export function stepStates(now: number): readonly GalleryState[] {
  const open: Partial<Settings> = { opened: true };
  const facts = halfYear(now);
  const couple = facts.slice(0, 1);
  const full = { facts, settings: open };
  const bare = { facts: couple, settings: open };
  const shownMine: Fact = {
    v: 1,
    kind: "shown",
    by: "one",
    id: "mine",
    at: now,
    item: {
      what: "leans",
      after: { value: 23, low: 9, high: 37 },
      away: { value: 62, low: 48, high: 76 },
    },
  };
  const called: Fact = { v: 1, kind: "refrain-named", name: "the egg thing" };
  const together = { facts: [...facts, shownMine, leans(68, 20)], settings: open };
  return [
    { name: "finder-start", route: { screen: "finder", part: "start" }, ...bare },
    { name: "finder-ask", route: { screen: "finder", part: "ask" }, ...bare },
    {
      name: "finder-ask-chosen",
      route: { screen: "finder", part: "ask" },
      ...bare,
      press: ["Say nothing either", "Ask what is wrong"],
    },
    {
      name: "finder-why",
      route: { screen: "finder", part: "ask" },
      ...bare,
      press: ["Say nothing either", "Next"],
    },
    { name: "finder-result", route: { screen: "finder", part: "result" }, ...together },
    { name: "tonight", route: { screen: "practise", part: "tonight" }, ...full },
    {
      name: "tonight-just-me",
      route: { screen: "practise", part: "tonight" },
      facts,
      settings: { opened: true, justMe: true },
    },
    { name: "plan-none", route: { screen: "practise", part: "plan" }, ...bare },
    { name: "plan", route: { screen: "practise", part: "plan" }, ...full },
    {
      name: "plan-just-me",
      route: { screen: "practise", part: "plan" },
      facts,
      settings: { opened: true, justMe: true },
    },
    { name: "plan-old", route: { screen: "practise", part: "make" }, ...full },
    { name: "plan-step", route: { screen: "practise", part: "make" }, ...full, press: ["Went quiet"] },
    {
      name: "plan-cue",
      route: { screen: "practise", part: "make" },
      ...full,
      press: ["Went quiet", "I stay"],
    },
    {
      name: "plan-cue-words",
      route: { screen: "practise", part: "make" },
      ...full,
      press: ["Went quiet", "I stay", "More words"],
    },
    { name: "plan-log", route: { screen: "practise", part: "log", id: "stay" }, ...full },
    { name: "new-dance", route: { screen: "practise", part: "loop", id: "stay" }, ...full },
    { name: "rehearse", route: { screen: "practise", part: "rehearse", id: "stay" }, ...full },
    { name: "thread", route: { screen: "practise", part: "thread" }, ...full },
    { name: "lesson", route: { screen: "practise", part: "lesson", id: "pausing" }, ...full },
    { name: "found", route: { screen: "practise", part: "found" }, ...full },
    { name: "greeting", route: { screen: "practise", part: "greeting" }, ...bare },
    { name: "rest", route: { screen: "practise", part: "rest" }, ...bare },
    { name: "look", route: { screen: "change", part: "check-in" }, ...bare },
    {
      name: "look-caught",
      route: { screen: "change", part: "check-in" },
      ...bare,
      press: ["7", "5", "6", "7", "Skip this one"],
    },
    { name: "weeks-none", route: { screen: "change", part: "weeks" }, ...bare },
    { name: "weeks", route: { screen: "change", part: "weeks" }, ...full },
    { name: "weeks-table", route: { screen: "change", part: "weeks" }, ...full, press: ["As words"] },
    { name: "one-measure", route: { screen: "change", part: "one", id: "seen" }, ...full },
    { name: "measures", route: { screen: "change", part: "measures" }, ...full },
    {
      name: "reminder",
      route: { screen: "change", part: "reminder" },
      facts: couple,
      settings: { opened: true, reminder: { day: 6, hour: 18, quietFrom: 22, quietTo: 7 } },
    },
    { name: "shown", route: { screen: "shown", part: "list" }, ...together },
    { name: "shown-before", route: { screen: "shown", part: "list" }, ...together, theirs: [called] },
    {
      name: "shown-preview",
      route: { screen: "shown", part: "preview", id: `topic/${finderTopics[2]}` },
      ...full,
    },
  ];
}
