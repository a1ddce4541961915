import type { Half } from "./half.ts";
import type { Move } from "./moves.ts";
import { couple, type Partners, type Place } from "./partner.ts";

/**
 * The example that must always work: one evening, told once, for the app, the examples and the tests.
 * Alex comes home late and forgot the eggs; Sam asks; Alex walks off; Sam follows.
 */
export const eggPartners: Partners = couple("Alex", "Sam");

export const eggName = "the egg thing";

const alex: Half = {
  certainty: "own",
  trigger: { seen: ["a-word"], words: "“Where’s the eggs?”" },
  move: { did: "go-silent", words: "I walked off to check e-mail" },
  surface: ["defeated", "frustrated"],
  body: ["chest"],
  story: { me: "I failed again. I can’t make Sam happy." },
  underneath: ["ashamed"],
  need: ["to be welcome, eggs or no eggs"],
  aim: "calm-down",
  landing: "as-not-caring",
};

const sam: Half = {
  certainty: "own",
  trigger: { seen: ["a-turned-back"], words: "Alex walks off to check e-mail" },
  move: { did: "follow", words: "I went after Alex and turned up the heat" },
  surface: ["uncared-for", "hurt"],
  body: ["belly"],
  story: { you: "They walk away. They don’t care.", me: "i-dont-matter" },
  underneath: ["unimportant", "alone"],
  need: ["matter", "answered"],
  aim: "get-an-answer",
  landing: "as-attack",
};

/** The old dance, a half each. */
export const eggHalves: Readonly<Record<Place, Half>> = { one: alex, two: sam };

/** The pause between the old dance and the repairs, said by Alex. */
export const eggPause: { readonly caller: Place; readonly minutes: number; readonly said: string } = {
  caller: "one",
  minutes: 30,
  said: "I’m flooded. I care about this. I’ll be back at 20:40.",
};

/** What each says after the pause. */
export const eggRepairs: Readonly<Record<Place, string>> = {
  one: "I forgot the eggs. It was a long day and I was looking forward to you. When I’m met like this I feel like a failure and I want to retreat. Can we work this out?",
  two: "Welcome home. I’m happy to see you. I see the eggs were forgotten. When I ask for help and it’s forgotten I feel unimportant, and that hurts. Can we talk?",
};

/** The step each takes instead. */
export const eggInstead: Readonly<Record<Place, Move>> = {
  one: { did: "stay" },
  two: { did: "ask-gently" },
};

/** The new dance: the same kitchen, the same eggs. */
export const eggNewHalves: Readonly<Record<Place, Half>> = {
  one: {
    certainty: "own",
    trigger: { seen: ["a-word"], words: "“Welcome home. That hurt. Can we talk?”" },
    move: { did: "stay" },
    surface: ["ashamed, and says so"],
    body: [],
    story: { me: "I forgot the eggs. I haven’t failed you." },
    underneath: ["welcome"],
    need: ["to be met before the eggs"],
    aim: "reach-you",
    landing: "as-care",
  },
  two: {
    certainty: "own",
    trigger: { seen: ["a-word"], words: "“I forgot the eggs. Can we work this out?”" },
    move: { did: "ask-gently" },
    surface: ["hurt, and says so"],
    body: [],
    story: { you: "You stayed. I matter to you." },
    underneath: ["wanted"],
    need: ["answered"],
    aim: "reach-you",
    landing: "as-care",
  },
};
