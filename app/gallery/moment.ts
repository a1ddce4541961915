// The hard moment in named states: Pause and Say it.
import { eggHalves, eggPartners, eggRepairs, type Fact, type Place } from "@refrain/core/dance";
import { emptySay, type SayDraft } from "../state/moment/say-draft.ts";
import type { Settings } from "../state/settings.ts";
import type { PausePart } from "../state/moment/pause-route.ts";
import type { SayPart } from "../state/moment/say-route.ts";
import type { GalleryState } from "./states.ts";

/** The moment every gallery stands still at. */
const galleryNow = Date.UTC(2026, 2, 3, 19, 40);
const minute = 60_000;
const open: Partial<Settings> = { opened: true };
const couple: Fact = { v: 1, kind: "couple-set", partners: eggPartners };

const called = (by: Place, minutesAgo: number, pause = "p"): Fact => ({
  v: 1,
  kind: "pause-called",
  pause,
  by,
  at: galleryNow - minutesAgo * minute,
  until: galleryNow + (30 - minutesAgo) * minute,
});
const back = (by: Place, pause = "p"): Fact => ({
  v: 1,
  kind: "pause-returned",
  pause,
  by,
  at: galleryNow,
  line: "I’m back. Still shaky, and here.",
});
const line: Fact = {
  v: 1,
  kind: "pause-line-kept",
  pause: "p",
  by: "two",
  words: "I missed you. I’m not angry now.",
};
const closed = (by: Place, pause = "p"): Fact => ({
  v: 1,
  kind: "pause-closed",
  calls: [pause],
  by,
  how: "not-kept",
});
const found: Fact = {
  v: 1,
  kind: "found-kept",
  by: "one",
  found: { id: "f", at: 0, helped: ["coming-back"] },
};
const missed = [1, 2].flatMap((n): readonly Fact[] => [
  called("one", 90 * n, `m${n}`),
  closed("two", `m${n}`),
]);

const pause = (
  name: string,
  part: PausePart,
  facts: readonly Fact[],
  more: Partial<GalleryState> = {},
): GalleryState => ({
  name: `pause-${name}`,
  route: { screen: "pause", part },
  facts: [couple, ...facts],
  settings: open,
  ...more,
});

const pauses: readonly GalleryState[] = [
  pause("call", "now", []),
  pause("away", "now", [found, called("one", 5)]),
  pause("away-just-me", "now", [called("one", 5)], { settings: { opened: true, justMe: true } }),
  pause("call-just-me", "now", [], { settings: { opened: true, justMe: true } }),
  pause("due-just-me", "now", [called("one", 30)], { settings: { opened: true, justMe: true } }),
  pause("remember-just-me", "remember", [called("one", 5)], { settings: { opened: true, justMe: true } }),
  pause("away-both", "now", [called("one", 5), called("two", 4, "q")]),
  pause("notice", "notice", [called("one", 5)]),
  pause("breathe", "breathe", [called("one", 5)]),
  pause("name", "name", [called("one", 5)]),
  pause("old", "old", [called("one", 5)]),
  pause("remember", "remember", [found, called("one", 5)]),
  pause("reminder", "reminder", [called("one", 5)]),
  pause("reminder-push", "reminder", [called("one", 5)], { press: ["Allow, even if the app is closed"] }),
  pause("due", "now", [called("one", 30)]),
  pause("due-words", "now", [called("one", 30)], { press: ["More words"] }),
  pause("longer", "longer", [called("one", 30)]),
  pause("waiting", "now", [called("two", 5)]),
  pause("passed", "now", [called("two", 31)]),
  pause("line", "line", [called("two", 31)]),
  pause("line-words", "line", [called("two", 31)], { press: ["More words"] }),
  pause("returned", "now", [called("one", 31), line, back("one")]),
  pause("they-are-back", "now", [called("two", 20), back("two")]),
  pause("next", "next", [called("one", 20), back("one")]),
  pause("time", "time", [called("one", 20), back("one")]),
  pause("moment", "moment", [called("one", 20), back("one"), closed("one")]),
  pause("done", "done", [
    called("one", 20),
    back("one"),
    {
      v: 1,
      kind: "pause-closed",
      calls: ["p"],
      by: "one",
      how: "time-set",
      talkAt: galleryNow + 1_440 * minute,
    },
  ]),
  pause("closed-away", "now", [...missed, called("one", 60), line, closed("two")]),
  pause("wall", "wall", missed),
  pause("fear", "fear", []),
  {
    name: "home-paused",
    route: { screen: "home" },
    facts: [couple, called("one", 5)],
    settings: open,
  },
];

const taps = {
  seen: ["a-thing-undone"],
  felt: ["unimportant"],
  want: ["follow"],
  need: ["matter"],
  ask: ["talk"],
  warm: ["glad"],
};
const draft = (part: Partial<SayDraft> = {}): Readonly<Record<string, unknown>> => ({
  "say-one": { ...emptySay("d", "one"), ...part },
});
const hard = "You never listen to me. I feel ignored, and that hurts.";

const own = (
  name: string,
  part: SayPart,
  drafts: Readonly<Record<string, unknown>>,
  more: Partial<GalleryState> = {},
): GalleryState => ({
  name: `say-${name}`,
  route: { screen: "say", part },
  facts: [couple],
  settings: open,
  drafts,
  ...more,
});

const half: readonly Fact[] = [
  { v: 1, kind: "episode-begun", episode: "e", when: galleryNow },
  { v: 1, kind: "half-kept", episode: "e", place: "one", half: eggHalves.one },
];

const building: readonly GalleryState[] = [
  own("begin", "begin", {}, { facts: [couple, ...half] }),
  own("seen", "taps", draft()),
  own("felt", "taps", draft({ step: 1, taps: { seen: ["a-door"], felt: ["alone"] } })),
  own("ask", "taps", draft({ step: 4, taps: { ...taps, ask: [], warm: [] } })),
  own("parts", "parts", draft({ mode: "parts", parts: { situation: "When the eggs were forgotten" } }), {
    press: ["What I felt"],
  }),
  own("write", "write", draft({ mode: "write", free: hard })),
  own("write-note", "write", draft({ mode: "write", free: hard }), { press: ["I feel ignored"] }),
  own("write-always", "write", draft({ mode: "write", free: hard }), { press: ["You never listen"] }),
  own("write-threat", "write", draft({ mode: "write", free: "If you leave again I will kill myself." })),
  own(
    "write-fear",
    "write",
    draft({ mode: "write", free: "You threatened me last night and I was scared." }),
  ),
  own("preview", "preview", draft({ mode: "write", free: eggRepairs.two })),
  own("preview-just-me", "preview", draft({ mode: "taps", taps }), {
    settings: { opened: true, justMe: true },
  }),
  own("aloud", "aloud", draft({ mode: "write", free: eggRepairs.two })),
  own("landed", "landed", draft({ mode: "write", free: eggRepairs.two })),
  own("landed-heard", "landed", draft({ mode: "write", free: eggRepairs.two }), { press: ["It was heard"] }),
  own("landed-not", "landed", draft({ mode: "write", free: eggRepairs.two }), { press: ["It didn’t land"] }),
];

const about = (kind: "offered" | "confirmed" | "not-landed" | "stopped" | "taken-back", by: Place): Fact => {
  const base = { v: 1, disclosure: "d", by } as const;
  return kind === "confirmed"
    ? { ...base, kind: "disclosure-confirmed", saying: "s" }
    : { ...base, kind: `disclosure-${kind}` };
};
const ready = (when: "now" | "tonight" | "later"): Fact => ({
  v: 1,
  kind: "disclosure-ready",
  disclosure: "d",
  by: "one",
  when,
  from: galleryNow + (when === "tonight" ? 60 * minute : 0),
});
const sent: readonly Fact[] = [
  about("offered", "two"),
  ready("now"),
  { v: 1, kind: "disclosure-sent", disclosure: "d", by: "two", words: eggRepairs.two },
];
const saidBack: readonly Fact[] = [
  ...sent,
  {
    v: 1,
    kind: "disclosure-said-back",
    disclosure: "d",
    by: "one",
    saying: "s",
    words: "You felt unimportant when the eggs were forgotten, and you’d like to talk.",
  },
];
const more: readonly Fact[] = [
  ...saidBack,
  { v: 1, kind: "disclosure-added", disclosure: "d", by: "two", words: "I was a little afraid, too." },
];
const confirmed: readonly Fact[] = [...saidBack, about("confirmed", "two")];
const answered: readonly Fact[] = [
  ...confirmed,
  {
    v: 1,
    kind: "disclosure-answered",
    disclosure: "d",
    by: "one",
    words: "It makes sense that you felt that. I’m here.",
  },
];

const talk = (
  name: string,
  as: Place,
  facts: readonly Fact[],
  rest: Partial<GalleryState> = {},
): GalleryState => ({
  name: `say-${name}`,
  route: { screen: "say", part: "talk", as, disclosure: "d" },
  facts: [couple, ...facts],
  settings: open,
  drafts: { "say-two": { ...emptySay("d", "two"), mode: "write", free: eggRepairs.two } },
  ...rest,
});

const talking: readonly GalleryState[] = [
  talk("pass", "two", [about("offered", "two")]),
  talk("ready", "one", [about("offered", "two")]),
  talk("answered-tonight", "two", [about("offered", "two"), ready("tonight")]),
  talk("answered-later", "two", [about("offered", "two"), ready("later")]),
  talk("wait", "two", sent, { standing: { link: "open" } }),
  talk("receive", "one", sent),
  talk("receive-paused", "one", [called("two", 5), ...sent]),
  talk("back", "one", sent, { press: ["Say back what I heard", "Unimportant", "To talk"] }),
  talk("confirm", "two", saidBack),
  talk("more", "two", saidBack, { press: ["There’s a bit more"] }),
  talk("receive-more", "one", more),
  talk("answer", "one", confirmed),
  talk("done", "two", answered),
  talk("done-listener", "one", answered),
  talk("not-landed", "one", [...saidBack, about("not-landed", "two")]),
  talk("not-landed-mine", "two", [...saidBack, about("not-landed", "two")]),
  talk("taken-back", "two", [...sent, about("taken-back", "two")]),
  talk("stopped", "one", [...sent, about("stopped", "one")]),
  talk("delete", "two", answered, { press: ["Delete my words in this"] }),
  talk("delete-linked", "two", answered, {
    press: ["Delete my words in this"],
    standing: { link: "open" },
  }),
  {
    name: "home-to-hear",
    route: { screen: "home" },
    facts: [couple, about("offered", "two")],
    settings: open,
  },
];

export const momentStates: readonly GalleryState[] = [...pauses, ...building, ...talking];
