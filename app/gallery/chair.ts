// Showing something to a therapist, in named states.
import { eggHalves, eggPartners, type Fact, weekOf } from "@refrain/core/dance";
import { showsNothing, type Showing } from "../state/chair/standing.ts";
import type { ChairPart } from "../state/chair/route.ts";
import type { Invitation, Standing } from "../state/ours/standing.ts";
import type { GalleryState } from "./states.ts";

const episode = "0123456789abcdef0123456789abcdef";
const when = Date.UTC(2026, 2, 3, 19, 40);
const week = weekOf(when, 0);
const facts: readonly Fact[] = [
  { v: 1, kind: "couple-set", partners: eggPartners },
  { v: 1, kind: "episode-begun", episode, when, topic: "chores" },
  { v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.one },
  { v: 1, kind: "episode-ended", episode, how: "repaired" },
  { v: 1, kind: "refrain-named", name: "the egg thing" },
  {
    v: 1,
    kind: "plan-made",
    by: "one",
    plan: {
      id: "p",
      at: when,
      old: { did: "phone" },
      instead: { did: "stay" },
      cue: { words: "my jaw tightens" },
      aim: "calm-down",
    },
  },
  ...[week - 1, week].map((one): Fact => ({
    v: 1,
    kind: "check-in-kept",
    by: "one",
    checkIn: { week: one, at: when, scales: { seen: 4, trust: 6, hope: 7 }, caught: "midway" },
  })),
];
const linked: Partial<Standing> = { link: "open", reach: "sent" };
const showing = (change: Partial<Showing>, more: Partial<Standing> = linked): Partial<Standing> => ({
  ...more,
  showing: { ...showsNothing, ...change },
});
const invited = (
  stage: Invitation["stage"],
  side: Invitation["side"] = "inviter",
  more: Partial<Invitation> = {},
): Partial<Standing> => ({
  invitation: { purpose: "reader", side, stage, link: "r1.AbCdEfGhIjKlMnOpQrStUv", ...more },
});
const open = { stage: "open", mine: [`half/${episode}`, "names"], theirs: ["names"] } as const;

const state = (
  name: string,
  part: ChairPart,
  standing: Partial<Standing> = {},
  rest: Partial<GalleryState> = {},
): GalleryState => ({
  name: `chair-${name}`,
  route: { screen: "chair", part },
  facts,
  settings: { opened: true },
  standing,
  ...rest,
});
const preview = (name: string, of: string): GalleryState =>
  state(`preview-${name}`, "preview", showing(open), { route: { screen: "chair", part: "preview", of } });

export const chairStates: readonly GalleryState[] = [
  state("begin", "hub", linked),
  state("begin-alone", "hub"),
  state("begin-just-me", "hub", linked, { settings: { opened: true, justMe: true } }),
  state("link", "invite", invited("waiting")),
  state("met", "digits", { ...linked, ...invited("done") }),
  state("seated", "digits", invited("done", "invited")),
  state("proposed", "hub", showing({ stage: "proposed" })),
  state("asked", "hub", showing({ stage: "asked" })),
  state("choose", "hub", showing(open)),
  state("choose-empty", "hub", showing({ stage: "open" })),
  state("choose-alone", "hub", showing({ ...open, alone: true, theirs: [] }, {})),
  state("ended", "hub", showing({ stage: "ended" })),
  state("ended-late", "hub", showing({ stage: "ended", why: "late" })),
  state("ended-unused", "hub", showing({ stage: "ended", why: "unused" })),
  preview("names", "names"),
  preview("half", `half/${episode}`),
  state("preview-half-given", "preview", showing(open, { ...linked, halves: { [episode]: "open" } }), {
    route: { screen: "chair", part: "preview", of: `half/${episode}` },
  }),
  preview("plan", "plan/p"),
  preview("looks", "looks"),
  state("stop", "stop", showing(open)),
  state("stop-alone", "stop", showing({ ...open, alone: true }, {})),
  state(
    "join",
    "join",
    {},
    {
      settings: {},
      facts: [],
      drafts: { arrived: { purpose: "reader", secret: "r1.AbCdEfGhIjKlMnOpQrStUv" } },
    },
  ),
  state("asked-home", "hub", showing({ stage: "asked" }), { route: { screen: "home" } }),
];
