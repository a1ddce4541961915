import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../history/entry.ts";
import { readFact } from "../history/fact.ts";
import { fold } from "../history/fold.ts";
import type { Place } from "../partner.ts";
import { faultsOn } from "../moment/judge.test-helper.ts";
import { disclosureActs, isHeard, turnOf } from "./disclosure.ts";
import type { DisclosureFact } from "./facts.ts";

type Kind = DisclosureFact["kind"] extends `disclosure-${infer K}` ? K : never;

/** Sam (two) speaks, Alex (one) listens. */
function fact(kind: Kind, by: Place, saying = "s1"): DisclosureFact {
  const about = { v: 1, disclosure: "d", by } as const;
  switch (kind) {
    case "ready":
      return { ...about, kind: "disclosure-ready", when: "now", from: 5 };
    case "sent":
      return { ...about, kind: "disclosure-sent", words: "I felt unimportant." };
    case "said-back":
      return { ...about, kind: "disclosure-said-back", saying, words: "You felt unimportant." };
    case "confirmed":
      return { ...about, kind: "disclosure-confirmed", saying };
    case "added":
      return { ...about, kind: "disclosure-added", words: "And alone." };
    case "answered":
      return { ...about, kind: "disclosure-answered", words: "That makes sense." };
    case "aloud":
      return { ...about, kind: "disclosure-aloud", landed: "heard" };
    case "offered":
    case "taken-back":
    case "not-landed":
    case "stopped":
    case "words-deleted":
      return { ...about, kind: `disclosure-${kind}` };
  }
}
const inTurn = (...facts: readonly DisclosureFact[]): Entry[] =>
  facts.map((one, i) => ({ id: `e${i}`, author: "a", lamport: i + 1, at: 0, fact: one }));
const after = (...facts: readonly DisclosureFact[]) => fold(inTurn(...facts)).disclosures[0]!;

const toSent = [fact("offered", "two"), fact("ready", "one"), fact("sent", "two")];
const toHeard = [...toSent, fact("said-back", "one"), fact("confirmed", "two")];

describe("the way of a message", () => {
  test("offered, a time, sent, said back, confirmed, answered", () => {
    const all = [...toHeard, fact("answered", "one")];
    expect(all.map((_, i) => after(...all.slice(0, i + 1)).status)).toEqual([
      "offered",
      "ready",
      "sent",
      "said-back",
      "confirmed",
      "answered",
    ]);
    expect(all.map((_, i) => turnOf(after(...all.slice(0, i + 1))))).toEqual([
      "one",
      "two",
      "one",
      "two",
      "one",
      undefined,
    ]);
    expect(isHeard(after(...all))).toBe(true);
  });

  test("it cannot be sent before the listener gave a time; “I’ll say when” is none", () => {
    expect(after(fact("offered", "two"), fact("sent", "two")).words).toBeUndefined();
    const later: DisclosureFact = {
      v: 1,
      kind: "disclosure-ready",
      disclosure: "d",
      by: "one",
      when: "later",
      from: 0,
    };
    expect(after(fact("offered", "two"), later, fact("sent", "two")).words).toBeUndefined();
    // A time once given holds for a message already on its way.
    expect(after(fact("offered", "two"), fact("ready", "one"), later, fact("sent", "two")).status).toBe(
      "sent",
    );
  });

  test("taking back works until the saying back, and not after", () => {
    expect(after(...toSent, fact("taken-back", "two"))).toMatchObject({
      status: "taken-back",
      words: undefined,
    });
    expect(after(...toSent, fact("said-back", "one"), fact("taken-back", "two")).status).toBe("said-back");
    expect(after(...toSent, fact("taken-back", "one")).status).toBe("sent");
  });

  test("a bit more is said back anew before anything opens", () => {
    const more = [...toSent, fact("said-back", "one"), fact("added", "two")];
    expect(after(...more).status).toBe("more");
    expect(after(...more, fact("answered", "one")).answer).toBeUndefined();
    expect(after(...more, fact("said-back", "one", "s2"), fact("confirmed", "two", "s2")).status).toBe(
      "confirmed",
    );
  });

  test("a yes belongs to the words it was said to", () => {
    expect(after(...toSent, fact("said-back", "one", "s9"), fact("confirmed", "two", "s1")).status).toBe(
      "said-back",
    );
  });

  test("that didn’t land stops it; the listener may say back just what was heard", () => {
    const stopped = after(...toHeard, fact("not-landed", "two"));
    expect(stopped.status).toBe("not-landed");
    expect(disclosureActs(stopped, "one")).toEqual(["say-back", "stop", "delete"]);
    expect(after(...toHeard, fact("answered", "one"), fact("not-landed", "two")).status).toBe("not-landed");
  });

  test("one’s own words can be deleted, later too; while it went on, it ends by that", () => {
    const over = after(...toHeard, fact("answered", "one"), fact("words-deleted", "two"));
    expect(over).toMatchObject({ status: "answered", words: undefined, answer: "That makes sense." });
    expect(after(...toSent, fact("words-deleted", "two"))).toMatchObject({
      status: "stopped",
      words: undefined,
    });
    const listener = after(...toHeard, fact("answered", "one"), fact("words-deleted", "one"));
    expect(listener).toMatchObject({ answer: undefined, words: "I felt unimportant." });
    expect(listener.saidBack[0]!.words).toBeUndefined();
  });
});

test("whatever facts a broken phone writes, in whatever order, no answer opens before the yes, and everybody can leave", () => {
  const kinds: readonly Kind[] = [
    "offered",
    "ready",
    "sent",
    "taken-back",
    "said-back",
    "confirmed",
    "added",
    "answered",
    "not-landed",
    "stopped",
    "words-deleted",
  ];
  const any = fc.record({
    kind: fc.constantFrom(...kinds),
    by: fc.constantFrom<Place>("one", "two"),
    saying: fc.constantFrom("s1", "s2"),
    lamport: fc.integer({ min: 1, max: 12 }),
    author: fc.constantFrom("a", "b"),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 16 }), (some) => {
      const entries: Entry[] = some.map(({ kind, by, saying, lamport, author }, i) => ({
        id: `x${i}`,
        author,
        lamport,
        at: 0,
        fact: fact(kind, by, saying),
      }));
      const state = fold(entries);
      expect(faultsOn({ name: "x", owner: "one", off: 0, entries, state })).toEqual([]);
      expect(fold(entries.toReversed())).toEqual(state);
    }),
    { numRuns: 2_000 },
  );
});

test("every fact of a disclosure is read back as written", () => {
  for (const one of [...toHeard, fact("answered", "one"), fact("aloud", "two"), fact("added", "two")])
    expect(readFact(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
});
