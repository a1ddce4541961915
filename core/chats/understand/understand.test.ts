import { stanceOf as coachStance } from "@refrain/core/coach";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generate } from "../../../bench/chats/couples.ts";
import type { Profile } from "../../../bench/chats/couples.ts";
import { chatPorts } from "../../../cli/input/chat-ports.ts";
import { chatBuilder } from "../builder.ts";
import { openChat } from "../index.ts";
import type { Chat } from "../chat.ts";
import type { Ear } from "../stance.ts";
import { english } from "../words/en/stance.ts";
import { conversationsOf } from "./conversations.ts";
import { episodesOf } from "./episodes.ts";
import { answersOf, answerTimes, awakeMinutes, isAsleep, sleepOf } from "./hours.ts";
import { quantile } from "./numbers.ts";
import { pairOf } from "./pair.ts";
import { reportOf } from "./report.ts";
import { unansweredRuns } from "./unanswered.ts";
import { verdictOf } from "./verdict.ts";

const minute = 60_000;
const base = Date.UTC(2024, 2, 4);

/** Days of small talk, so that habits can be learnt, and then whatever is to be tested. */
function chatWith(
  lines: readonly (readonly [minutes: number, who: "Ana" | "Ben", text: string])[],
  days = 40,
): Chat {
  const builder = chatBuilder("x");
  for (let day = -days; day < 0; day++)
    for (let k = 0; k < 10; k++)
      builder.add({
        time:
          base + day * 1440 * minute + (480 + k * 80) * minute + (k % 2) * 4 * minute - (k % 2) * 80 * minute,
        author: k % 2 ? "Ben" : "Ana",
        text: k % 2 ? "sounds good" : "train is late again",
      });
  for (const [at, author, text] of lines) builder.add({ time: base + at * minute, author, text });
  return builder.done(true);
}

const chase = [
  [1140, "Ana", "can we talk about last night?"],
  [1142, "Ana", "you went quiet on me again"],
  [1171, "Ben", "did you pay the water bill"],
  [1173, "Ana", "please don't change the subject, I need to know we're ok"],
  [1180, "Ana", "why won't you answer me"],
  [1182, "Ana", "I feel so alone in this"],
  [1182 + 190, "Ben", "I'm sorry, I shut down. You were right to ask"],
  [1182 + 193, "Ana", "thank you for coming back"],
] as const;

const found = (chat: Chat, ear: Ear = english) => {
  const pair = pairOf(chat)!;
  return episodesOf(pair, ear).map((one) => ({
    ...one,
    pursuer: pair.people[one.pursuer],
    start: pair.text(one.start),
    chaseEnd: pair.text(one.chaseEnd),
    end: pair.text(one.end),
    confidence: 0,
  }));
};

describe("an episode by hand", () => {
  it("has its bounds, roles, subtype and ending", () =>
    expect(found(chatWith(chase))).toEqual([
      {
        pursuer: "Ana",
        start: "can we talk about last night?",
        chaseEnd: "I feel so alone in this",
        end: "I'm sorry, I shut down. You were right to ask",
        subtype: "deflect",
        ending: "repair",
        confidence: 0,
        messages: 5,
        reaching: 5,
      },
    ]));
  it("roles swap with the names, exactly", () => {
    const chat = chatWith(chase);
    const [one] = found(chat);
    const [two] = found({ ...chat, names: chat.names.toReversed() });
    expect([one!.pursuer, two]).toEqual(["Ana", { ...one, pursuer: "Ben" }]);
  });
  it("is none when the answer comes within the other's habit", () =>
    expect(
      found(chatWith(chase.map(([at, who, text]) => [at > 1182 ? at - 170 : at, who, text] as const))),
    ).toEqual([]));
  it("is none when the words are gone", () =>
    expect(found(chatWith(chase.map(([at, who]) => [at, who, "xxxx xx xxxx"] as const)))).toEqual([]));
  it("is none in a language the ear does not know", () =>
    expect(
      found(chatWith(chase.map(([at, who, text]) => [at, who, text.replace(/\p{L}+/gu, "słowo")] as const))),
    ).toEqual([]));
  it("is none after a pause with a return", () => {
    const lines = chase.slice(0, 2).concat([
      [1144, "Ben", "I need half an hour to calm down, then we talk, I promise"],
      [1146, "Ana", "ok. thank you for saying"],
      [1300, "Ben", "right, I'm here"],
    ] as never);
    expect(found(chatWith(lines))).toEqual([]);
  });
  it("the coach takes the stand-in's place with one line", () => {
    const ear: Ear = { ...english, stanceOf: coachStance };
    const lines = [...chase.slice(0, 5), [1181, "Ana", "you never answer me"], ...chase.slice(5)] as const;
    const [one] = found(chatWith(lines), ear);
    expect([one!.pursuer, one!.end]).toEqual(["Ana", "I'm sorry, I shut down. You were right to ask"]);
  });
  it("is surer where the same two have more of them", () => {
    const sure = (days: readonly number[]) => {
      const evenings = days.flatMap((day) =>
        chase.map(([at, who, text]) => [at + day * 1440, who, text] as const),
      );
      return episodesOf(pairOf(chatWith(evenings))!, english).map(({ confidence }) => confidence);
    };
    const [once = 1] = sure([0]);
    const often = sure([0, 3, 5, 8]);
    expect(often).toHaveLength(4);
    for (const one of often) expect(one).toBeGreaterThan(once);
  });
  it("takes the stance as an argument: one that hears nothing finds nothing", () =>
    expect(found(chatWith(chase), { ...english, stanceOf: () => "neutral" })).toEqual([]));
});

describe("rhythms", () => {
  it("quantiles are R's type 7", () => {
    // R: quantile(c(1, 2, 4, 8, 16), c(.1, .5, .9))  →  1.4 4.0 12.8
    expect([0.1, 0.5, 0.9].map((p) => quantile([16, 1, 8, 2, 4], p))).toEqual(
      [1.4, 4, 12.8].map((x) => expect.closeTo(x, 12)),
    );
    expect(quantile([], 0.5)).toBeNaN();
  });
  it("answers are counted for who answers", () => {
    const pair = pairOf(chatWith([], 40))!;
    const times = answerTimes(answersOf(pair)[pair.people.indexOf("Ben") === 0 ? 0 : 1]);
    expect(times.median).toBe(4);
  });
  it("learns the night from when nobody writes", () => {
    const pair = pairOf(chatWith([], 40))!;
    const sleep = sleepOf(pair, 0)!;
    expect([0, 1, 3, 5].every((hour) => isAsleep(sleep, hour * 60))).toBe(true);
    expect([9, 12, 18].some((hour) => isAsleep(sleep, hour * 60))).toBe(false);
  });
  it("waking minutes: additive, never more than the span, all of it without a night", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 47 }),
        fc.integer({ min: 8, max: 22 }),
        fc.integer({ min: 1e6, max: 2e6 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        (from, length, start, a, b) => {
          const sleep = { from: from / 2, to: ((from + length) % 48) / 2 };
          const all = awakeMinutes(sleep, start, start + a + b);
          expect(all).toBeCloseTo(
            awakeMinutes(sleep, start, start + a) + awakeMinutes(sleep, start + a, start + a + b),
            6,
          );
          expect(all).toBeLessThanOrEqual(a + b + 1e-9);
          expect(awakeMinutes(sleep, start, start + 1440)).toBeCloseTo(1440 - length * 30, 6);
          expect(awakeMinutes(undefined, start, start + a)).toBe(a);
        },
      ),
    ));
  it("conversations are cut between the two kinds of pause", () => {
    const builder = chatBuilder("x");
    for (let talk = 0; talk < 60; talk++)
      for (let k = 0; k < 8; k++)
        builder.add({ time: base + (talk * 300 + k * 3) * minute, author: k % 2 ? "A" : "B", text: "x" });
    const pair = pairOf(builder.done(true))!;
    const { gap, starts } = conversationsOf(pair, [undefined, undefined]);
    expect(starts.length).toBe(60);
    expect(gap).toBeGreaterThan(3);
    expect(gap).toBeLessThan(279);
  });
  it("unanswered runs need three messages and a long wait", () => {
    const pair = pairOf(
      chatWith(
        [
          [600, "Ana", "a"],
          [601, "Ana", "b"],
          [602, "Ana", "c"],
          [900, "Ben", "d"],
          [901, "Ana", "e"],
          [902, "Ana", "f"],
          [903, "Ana", "g"],
          [910, "Ben", "h"],
        ],
        0,
      ),
    )!;
    expect(unansweredRuns(pair, [45, 45]).map((run) => [run.start, run.messages, run.waited])).toEqual([
      [0, 3, 298],
    ]);
  });
  it("a group is no couple", () => {
    const builder = chatBuilder("x");
    for (let k = 0; k < 30; k++)
      builder.add({ time: base + k * minute, author: ["A", "B", "C"][k % 3]!, text: "x" });
    expect(pairOf(builder.done(true))).toBeUndefined();
  });
});

describe("verdict", () => {
  const one = (pursuer: 0 | 1) => ({ pursuer, confidence: 0.9 }) as never;
  const enough = { days: 100, messages: 2000, known: 0.9 };
  it.each([
    [[0, 0, 0, 1], { kind: "stable", pursuer: 0 }],
    [[1, 1, 1, 1, 0], { kind: "stable", pursuer: 1 }],
    [[0, 1, 0, 1], { kind: "switching" }],
    [[0, 0], { kind: "none" }],
  ] as const)("%j", (roles, verdict) => expect(verdictOf(roles.map(one), enough)).toEqual(verdict));
  it("doubtful episodes alone make no pattern", () =>
    expect(
      verdictOf(
        [0, 0, 0].map((pursuer) => ({ pursuer, confidence: 0.7 }) as never),
        enough,
      ),
    ).toEqual({ kind: "none" }));
  it("abstains on thin data and in other languages", () => {
    expect(verdictOf([], { ...enough, days: 10 })).toEqual({ kind: "not enough", why: "short" });
    expect(verdictOf([], { ...enough, messages: 100 })).toEqual({ kind: "not enough", why: "few messages" });
    expect(verdictOf([], { ...enough, known: 0.1 })).toEqual({ kind: "not enough", why: "language" });
  });
});

describe("on invented couples of our own", () => {
  const open = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const result = await openChat(
      [{ name: "_chat.txt", size: bytes.length, slice: (a, b) => bytes.subarray(a, b) }],
      chatPorts,
    );
    if (!result.ok) throw new Error(result.error.type);
    return result.value.chat;
  };
  it.each([
    ["stable", 1],
    ["switch", 2],
    ["mixed", 3],
    ["none", 4],
  ] as const)(
    "%s: swapped names swap all roles, blanked texts leave nothing",
    async (profile: Profile, seed: number) => {
      const { text, truth } = generate({ seed, profile, days: 90, style: "ios-uk" });
      const chat = await open(text);
      const [one, two] = truth.people;
      const plain = reportOf(chat, english)!;
      const swapped = reportOf(
        { ...chat, names: chat.names.map((name) => (name === one ? two : one)) },
        english,
      )!;
      const flip = (name: string): string => (name === one ? two : one);
      expect(swapped.episodes).toEqual(
        plain.episodes.map((e) => ({ ...e, pursuer: flip(e.pursuer), distancer: flip(e.distancer) })),
      );
      const blank = reportOf({ ...chat, text: () => "lorem ipsum dolor" }, english)!;
      expect([blank.episodes, blank.verdict.kind]).toEqual([[], "not enough"]);
      if (profile !== "none") expect(plain.episodes.length).toBeGreaterThan(2);
    },
  );
  it("the steps of an episode are in order and alternate in role", async () => {
    const { text } = generate({ seed: 5, profile: "stable", days: 90, style: "android-us" });
    const report = reportOf(await open(text), english)!;
    expect(report.acts.length).toBeGreaterThan(report.episodes.length * 3);
    for (const [number, episode] of report.episodes.entries()) {
      const acts = report.acts.filter((act) => act.episode === number);
      expect(acts.map((act) => act.at)).toEqual(acts.map((act) => act.at).toSorted((a, b) => a - b));
      const pursuer = report.people[0].name === episode.pursuer ? 0 : 1;
      expect(acts.some((act) => act.move === "pursue" && act.person === pursuer)).toBe(true);
      expect(acts.some((act) => act.move === "distance" && act.person !== pursuer)).toBe(true);
    }
  });
});
