// Every screen and figure in named states: what the gallery shows, what the pictures show, what the goldens hold.
import { eggHalves, eggPartners, unknownHalf, type Fact, type Half } from "@refrain/core/dance";
import { momentStates } from "./moment.ts";
import { chairStates } from "./chair.ts";
import { chatStates } from "./chats.ts";
import { labStates } from "./lab.ts";
import { emptyHalf, fromHalf, type HalfDraft, type MapDraft, type MapStep } from "../state/draft.ts";
import type { Lock } from "../state/ours/lock.ts";
import type { Standing } from "../state/ours/standing.ts";
import { oursStates } from "./ours.ts";
import type { ReadingState } from "../state/chats/reading.ts";
import type { Route } from "../state/route.ts";
import type { Settings } from "../state/settings.ts";
import { roomStates } from "./room.ts";
import { sheetStates } from "./sheets.ts";
import { readingStates } from "./reading.ts";
import { stepStates } from "./steps.ts";

export interface GalleryState {
  readonly name: string;
  readonly route: Route;
  readonly facts?: readonly Fact[];
  readonly draft?: MapDraft;
  readonly settings?: Partial<Settings>;
  /** What came from the other's own phone. */
  readonly theirs?: readonly Fact[];
  /** How this phone stands to the other one. */
  readonly standing?: Partial<Standing>;
  /** What changes of that while the screen is looked at, once it is asked for. */
  readonly afterwards?: Partial<Standing>;
  /** Other unfinished things on the shelf. */
  readonly drafts?: Readonly<Record<string, unknown>>;
  readonly lock?: Lock;
  /** A chat as it was read. */
  readonly reading?: ReadingState;
  /** What is touched once it stands there, by how its name begins. */
  readonly press?: readonly string[];
}

/** The moment every gallery stands still at. */
export const galleryNow = Date.UTC(2026, 2, 3, 19, 40);
const day = 86_400_000;

const couple: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const begun = (episode = "eggs", when = galleryNow): Fact => ({ v: 1, kind: "episode-begun", episode, when });
const kept = (place: "one" | "two", half: Half = eggHalves[place], episode = "eggs"): Fact => ({
  v: 1,
  kind: "half-kept",
  episode,
  place,
  half,
});
const opened = (by: "one" | "two", episode = "eggs"): Fact => ({ v: 1, kind: "half-opened", episode, by });

const oneHalf: readonly Fact[] = [couple, begun(), kept("one")];
const bothKept: readonly Fact[] = [...oneHalf, kept("two")];
const bothRead: readonly Fact[] = [...bothKept, opened("one"), opened("two")];
const guess: Half = {
  ...unknownHalf,
  certainty: "guess",
  move: { did: "follow" },
  underneath: ["unimportant"],
};
const whole: readonly Fact[] = [
  ...bothRead,
  { v: 1, kind: "half-answered", episode: "eggs", by: "one", answer: "touches", words: "that you waited" },
  {
    v: 1,
    kind: "half-answered",
    episode: "eggs",
    by: "two",
    answer: "landed-differently",
    words: "as leaving",
  },
  { v: 1, kind: "loop-owned", episode: "eggs", by: "one" },
  { v: 1, kind: "loop-owned", episode: "eggs", by: "two" },
  { v: 1, kind: "refrain-named", name: "the egg thing" },
  { v: 1, kind: "episode-ended", episode: "eggs", how: "repaired" },
];
const fearful: readonly Fact[] = [
  couple,
  begun(),
  kept("one", { ...eggHalves.one, aim: "keep-safe" }),
  kept("two"),
];

/** Several evenings: the same dance most times. */
const many: readonly Fact[] = [
  ...whole,
  ...[1, 2, 3].flatMap((n): readonly Fact[] => {
    const id = `again-${n}`;
    return [
      begun(id, galleryNow - n * 9 * day),
      kept("one", eggHalves.one, id),
      kept("two", n === 3 ? { ...eggHalves.two, move: { did: "criticise" } } : eggHalves.two, id),
      opened("one", id),
      opened("two", id),
      { v: 1, kind: "episode-ended", episode: id, how: n === 1 ? "open" : "cooled" },
    ];
  }),
];

const longNames: readonly Fact[] = [
  {
    v: 1,
    kind: "couple-set",
    partners: {
      one: { ...eggPartners.one, name: "Maximiliane-Aurelia" },
      two: { ...eggPartners.two, name: "Bartholomew of the Hill" },
    },
  },
  ...bothRead.slice(1),
];

const draft = (step: MapStep, half: HalfDraft = emptyHalf): MapDraft => ({
  episode: "now",
  when: galleryNow,
  place: "one",
  step,
  lean: "distance",
  half,
  again: false,
});
const eggDraft = fromHalf(eggHalves.one);
const open: Partial<Settings> = { opened: true };
const wordy: Partial<Settings> = { opened: true, fewerWords: false };
const eggs = { episode: "eggs" };
const named = { facts: [couple], settings: open };

const map = (step: MapStep, half?: HalfDraft, settings = open): Omit<GalleryState, "name"> => ({
  route: { screen: "map", step },
  facts: [couple],
  draft: draft(step, half),
  settings,
});

export const states: readonly GalleryState[] = [
  { name: "opening", route: { screen: "opening" } },
  { name: "question", route: { screen: "question" }, settings: open },
  { name: "names", route: { screen: "names" }, settings: open, draft: draft(1) },
  { name: "alone", route: { screen: "alone", next: "map" }, settings: open },
  { name: "alone-handed", route: { screen: "alone", next: "hand-over" }, settings: open },
  { name: "alone-later", route: { screen: "alone", next: "map" }, settings: open, press: ["Not right now"] },
  { name: "check", route: { screen: "check", next: "map" }, settings: open },
  { name: "after-yes", route: { screen: "after-yes" }, settings: open },
  { name: "weighs", route: { screen: "weighs" }, settings: open, press: ["Thoughts of ending my life"] },
  { name: "safety", route: { screen: "safety" }, settings: open },
  { name: "safety-plan", route: { screen: "safety", part: "plan" }, settings: open },
  { name: "just-me", route: { screen: "just-me" }, settings: open },
  { name: "just-me-on", route: { screen: "just-me" }, settings: { opened: true, justMe: true } },
  { name: "home-first-day", route: { screen: "home" }, settings: open },
  { name: "home-just-me", route: { screen: "home" }, settings: { opened: true, justMe: true } },
  { name: "home-half-way", route: { screen: "home" }, ...named, draft: draft(3) },
  { name: "home-open-half", route: { screen: "home" }, facts: oneHalf, settings: open },
  { name: "home-quiet", route: { screen: "home" }, facts: whole, settings: open },
  { name: "menu", route: { screen: "menu" }, settings: open },
  { name: "breath", route: { screen: "breath" }, ...named },
  { name: "breath-feeling", route: { screen: "breath" }, ...named, press: ["Skip the breaths"] },
  { name: "breath-old", route: { screen: "breath" }, ...named, press: ["Skip the breaths", "Afraid"] },
  {
    name: "breath-say",
    route: { screen: "breath" },
    ...named,
    press: ["Skip the breaths", "Hurt", "Partly old"],
  },
  {
    name: "breath-say-just-me",
    route: { screen: "breath" },
    settings: { opened: true, justMe: true },
    press: ["Skip the breaths", "Hurt", "Partly old"],
  },
  { name: "map-1", ...map(1) },
  { name: "map-1-words", ...map(1, { ...emptyHalf, triggerWords: "You attacked me at the door" }, wordy) },
  { name: "map-2", ...map(2) },
  { name: "map-2-words", ...map(2, eggDraft, wordy) },
  { name: "map-3", ...map(3, { ...emptyHalf, body: ["chest"] }) },
  { name: "map-4", ...map(4) },
  { name: "map-4-words", ...map(4, eggDraft, wordy) },
  { name: "map-5", ...map(5) },
  { name: "map-5-chosen", ...map(5, { ...emptyHalf, underneath: ["unimportant"] }) },
  { name: "map-5-words", ...map(5, { ...emptyHalf, underneathWords: "ignored" }, wordy) },
  {
    name: "map-5-from",
    ...map(5, {
      ...emptyHalf,
      underneath: ["ashamed"],
      from: "At seven, in the kitchen.",
      echo: { now: 4, old: 8 },
    }),
  },
  {
    name: "map-6",
    ...map(6, { ...emptyHalf, need: ["welcome"], aim: "calm-down" }),
    press: ["How do I guess it landed?"],
  },
  { name: "other-half", route: { screen: "other-half", ...eggs }, facts: oneHalf, settings: open },
  {
    name: "other-half-just-me",
    route: { screen: "other-half", ...eggs },
    facts: oneHalf,
    settings: { opened: true, justMe: true },
  },
  {
    name: "guess",
    route: { screen: "guess", ...eggs },
    facts: oneHalf,
    settings: open,
    press: ["follows", "unimportant"],
  },
  { name: "cover", route: { screen: "cover", ...eggs }, facts: oneHalf, settings: open },
  {
    name: "reveal",
    route: { screen: "reveal", ...eggs },
    facts: [...bothKept, opened("one")],
    settings: open,
  },
  { name: "read", route: { screen: "read", ...eggs, by: "two" }, facts: bothRead, settings: open },
  {
    name: "read-landed",
    route: { screen: "read", ...eggs, by: "two" },
    facts: bothRead,
    settings: open,
    press: ["Their step landed differently"],
  },
  {
    name: "reveal-both-read",
    route: { screen: "reveal", ...eggs },
    facts: bothRead,
    settings: open,
  },
  { name: "loop-one-half", route: { screen: "loop", ...eggs }, facts: oneHalf, settings: open },
  {
    name: "loop-guess",
    route: { screen: "loop", ...eggs },
    facts: [...oneHalf, kept("two", guess)],
    settings: open,
  },
  { name: "loop", route: { screen: "loop", ...eggs }, facts: bothRead, settings: open },
  { name: "loop-whole", route: { screen: "loop", ...eggs }, facts: whole, settings: open },
  {
    name: "loop-said",
    route: { screen: "loop", ...eggs },
    facts: [...bothRead, ...whole.filter((fact) => fact.kind === "loop-owned" && fact.by === "one")],
    settings: open,
  },
  { name: "loop-fear", route: { screen: "loop", ...eggs }, facts: fearful, settings: open },
  { name: "loop-long-names", route: { screen: "loop", ...eggs }, facts: longNames, settings: open },
  { name: "name", route: { screen: "name" }, facts: bothRead, settings: open },
  { name: "end", route: { screen: "end", ...eggs }, facts: bothRead, settings: open },
  { name: "loops-none", route: { screen: "loops" }, ...named },
  { name: "loops", route: { screen: "loops" }, facts: many, settings: open },
  { name: "loops-fear", route: { screen: "loops" }, facts: fearful, settings: open },
  { name: "eggs-old", route: { screen: "eggs" }, settings: open },
  { name: "eggs-pause", route: { screen: "eggs" }, settings: open, press: ["Next"] },
  { name: "eggs-repair", route: { screen: "eggs" }, settings: open, press: ["Next", "Next"] },
  { name: "eggs-new", route: { screen: "eggs" }, settings: open, press: ["Next", "Next", "Next", "Next"] },
  ...chatStates,
  ...labStates,
  { name: "settings", route: { screen: "settings" }, ...named },
  { name: "keep", route: { screen: "keep" }, settings: open },
  { name: "delete", route: { screen: "delete" }, settings: open },
  ...momentStates,
  ...oursStates,
  ...chairStates,
  ...readingStates,
  ...roomStates,
  ...sheetStates,
  ...stepStates(galleryNow),
];
