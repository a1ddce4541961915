// Two phones, in named states.
import { eggHalves, eggPartners, type Fact } from "@refrain/core/dance";
import type { OursPart } from "../state/ours/parts.ts";
import type { DeviceRow, Invitation, Standing } from "../state/ours/standing.ts";
import type { GalleryState } from "./states.ts";

const episode = "0123456789abcdef0123456789abcdef";
const names: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const begun: Fact = { v: 1, kind: "episode-begun", episode, when: Date.UTC(2026, 2, 3, 19, 40) };
const mine: Fact = { v: 1, kind: "half-kept", episode, place: "one", half: eggHalves.one };
const theirs: Fact = { v: 1, kind: "half-kept", episode, place: "two", half: eggHalves.two };

const devices: readonly DeviceRow[] = [
  { id: "a", whose: "this" },
  { id: "b", whose: "mine" },
  { id: "w", whose: "my-words" },
  { id: "c", whose: "theirs" },
];
const linked: Partial<Standing> = { link: "open", reach: "sent", devices, words: true };
const invited = (stage: Invitation["stage"], more: Partial<Invitation> = {}): Partial<Standing> => ({
  invitation: { purpose: "ours", side: "inviter", stage, link: "r1.AbCdEfGhIjKlMnOpQrStUv", ...more },
});

const state = (
  name: string,
  part: OursPart,
  standing: Partial<Standing> = {},
  rest: Partial<GalleryState> = {},
): GalleryState => ({
  name: `ours-${name}`,
  route: { screen: "ours", part },
  facts: [names],
  settings: { opened: true },
  standing,
  ...rest,
});

export const oursStates: readonly GalleryState[] = [
  state("hub", "hub"),
  state("hub-just-me", "hub", {}, { settings: { opened: true, justMe: true } }),
  state("pause-just-me", "hub", linked, {
    route: { screen: "pause", part: "now" },
    settings: { opened: true, justMe: true },
  }),
  state("hub-linked", "hub", { ...linked, reach: "waiting", waiting: 2, troubles: ["rolled-back"] }),
  state("hub-ended", "hub", { ...linked, link: "ended" }),
  state("hub-unable", "hub", { able: false }),
  state("invite", "invite"),
  state("invite-link", "invite", invited("waiting")),
  state("second-link", "second", invited("waiting", { purpose: "device" })),
  state("card", "card", invited("waiting")),
  state("digits-waiting", "digits", invited("waiting", { answered: "Let us talk at breakfast." })),
  state("digits", "digits", invited("digits", { digits: "4071" })),
  state("digits-checked", "digits", invited("checked", { digits: "4071" })),
  state("digits-done", "digits", invited("done")),
  state("digits-over", "digits", invited("over")),
  state("digits-late", "digits", invited("over", { late: true })),
  state("digits-unfound", "digits", invited("waiting", { side: "invited", unfound: true })),
  state("invite-late", "invite", invited("over", { late: true })),
  state(
    "join",
    "join",
    {},
    {
      settings: {},
      facts: [],
      drafts: { arrived: { purpose: "ours", secret: "r1.AbCdEfGhIjKlMnOpQrStUv" } },
      press: ["Answer once"],
    },
  ),
  state(
    "join-device",
    "join",
    {},
    {
      settings: {},
      facts: [],
      drafts: { arrived: { purpose: "device", secret: "r1.AbCdEfGhIjKlMnOpQrStUv" } },
    },
  ),
  state("open", "open"),
  state("words", "words", { words: true }),
  state("words-write", "words", {}, { press: ["Show me new words"] }),
  state("words-check", "words", {}, { press: ["Show me new words", "I have written"] }),
  state("recover", "recover"),
  state("devices", "devices", linked, { press: ["Your other phone"] }),
  state("reads", "reads", { ...linked, halves: { [episode]: "kept" } }),
  state("reads-alone", "reads"),
  state("code", "code", linked),
  state("leave", "leave", linked),
  state("lock", "lock"),
  state("locked", "hub", {}, { lock: { kind: "pin", salt: "00", hash: "00" } }),
  state("give", "give", linked, {
    route: { screen: "ours", part: "give", of: episode },
    facts: [names, begun, mine],
  }),
  state(
    "kept",
    "kept",
    { ...linked, halves: { [episode]: "kept" } },
    {
      route: { screen: "ours", part: "kept", of: episode },
      facts: [names, begun, mine],
    },
  ),
  state(
    "reveal",
    "hub",
    { ...linked, halves: { [episode]: "open" } },
    {
      route: { screen: "reveal", episode },
      facts: [names, begun, mine],
      theirs: [theirs],
    },
  ),
  state(
    "loops",
    "hub",
    { ...linked, halves: { [episode]: "kept" } },
    {
      route: { screen: "loops" },
      facts: [names, begun, mine, { ...begun, episode: "f".repeat(32) }],
    },
  ),
  state("other-half", "hub", linked, {
    route: { screen: "other-half", episode },
    facts: [names, begun, mine],
  }),
  state("just-me-linked", "hub", linked, { route: { screen: "just-me" } }),
];
