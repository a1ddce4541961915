// A therapist's device, in named states: two couples and one person show something there.
import {
  eggHalves,
  eggPartners,
  weekOf,
  type CheckIn,
  type Entry,
  type Fact,
  type Half,
  type Place,
} from "@refrain/core/dance";
import type { RoomRoute } from "../state/chair/room-route.ts";
import type { Room } from "../state/chair/standing.ts";
import { labelKey, noteKey, seenKey } from "../state/chair/own-shelf.ts";
import type { GalleryState } from "./states.ts";

const now = Date.UTC(2026, 2, 3, 19, 40);
const day = 86_400_000;
const thisWeek = weekOf(now, 0);

type Said = readonly [from: Place, fact: Fact];
const entries = (said: readonly Said[]): readonly Entry[] =>
  said.map(([from, fact], i) => ({
    id: `r${i}`,
    author: from,
    lamport: i + 1,
    at: now,
    fact,
    from,
  }));

const begun = (from: Place, episode: string, when: number): Said => [
  from,
  { v: 1, kind: "episode-begun", episode, when },
];
const kept = (place: Place, episode: string, half: Half = eggHalves[place]): Said => [
  place,
  { v: 1, kind: "half-kept", episode, place, half },
];
const evening = (episode: string, when: number, places: readonly Place[]): readonly Said[] =>
  places.flatMap((place) => [begun(place, episode, when), kept(place, episode)]);
const names: readonly Said[] = [["one", { v: 1, kind: "couple-set", partners: eggPartners }]];
const called: readonly Said[] = [["two", { v: 1, kind: "refrain-named", name: "the egg thing" }]];

const look = (by: Place, week: number, from: number): Said => {
  const tenth = (n: number) => Math.max(0, Math.min(10, n));
  const checkIn: CheckIn = {
    week,
    at: now,
    scales: {
      seen: tenth(from + ((week * 7) % 3)),
      supported: tenth(from + 1 + ((week * 5) % 3)),
      trust: tenth(from + 2),
      presence: tenth(from + ((week * 3) % 4)),
      hope: tenth(from + ((week * 11) % 3)),
    },
    caught: week % 3 === 0 ? "midway" : "afterwards",
  };
  return [by, { v: 1, kind: "check-in-kept", by, checkIn }];
};
const weeks = (by: Place, base: number): readonly Said[] =>
  Array.from({ length: 11 }, (_, i) => look(by, thisWeek - 11 + i, base + Math.floor(i / 3)));

const plan: Said = [
  "one",
  {
    v: 1,
    kind: "plan-made",
    by: "one",
    plan: {
      id: "p",
      at: now,
      old: { did: "leave" },
      instead: { did: "stay" },
      cue: { sign: "chest" },
    },
  },
];

const space = (n: number): string => String(n).repeat(64);
const room = (n: number, said: readonly Said[], more: Partial<Room> = {}): Room => ({
  space: space(n),
  persons: 2,
  entries: entries(said),
  closed: false,
  ...more,
});

const both = ["one", "two"] as const;
const whole = room(1, [
  ...names,
  ...called,
  ...evening("a", now - 9 * day, both),
  plan,
  ...weeks("one", 3),
  ...weeks("two", 4).filter((_, i) => i !== 5 && i !== 6),
  ...evening("b", now, both),
]);
const oneHalf = room(1, [...names, ...evening("b", now, ["two"])]);
const bothHalves = room(1, [...names, ...evening("b", now, ["two", "one"])]);
const fearful = room(1, [
  ...names,
  begun("one", "b", now),
  kept("one", "b", { ...eggHalves.one, aim: "keep-safe" }),
  begun("two", "b", now),
  kept("two", "b"),
]);
const unnamed = room(2, evening("c", now, ["one"]));
const alone = room(3, [...names, ...evening("d", now - day, ["one"])], { persons: 1 });
const closed = room(4, [], { closed: true });

const state = (
  name: string,
  route: Omit<RoomRoute, "screen">,
  rooms: readonly Room[],
  more: Partial<GalleryState> = {},
): GalleryState => ({
  name: `room-${name}`,
  route: { screen: "room", ...route },
  standing: { rooms },
  ...more,
});

const of = space(1);
const seen = { [seenKey(of)]: whole.entries.slice(0, -4).map(({ id }) => id) };

export const roomStates: readonly GalleryState[] = [
  state("none", { part: "list" }, []),
  state("list", { part: "list" }, [whole, unnamed, alone, closed], {
    drafts: { ...seen, [labelKey(space(2))]: "Thursdays, the harbour", [labelKey(of)]: "Tuesdays at ten" },
  }),
  state("couple", { part: "couple", of }, [whole], { drafts: seen }),
  state("couple-nothing", { part: "couple", of }, [room(1, [])]),
  state("couple-alone", { part: "couple", of: space(3) }, [alone]),
  state("closed", { part: "couple", of: space(4) }, [closed]),
  state("closed-remove", { part: "couple", of: space(4) }, [closed], { press: ["Remove from my list"] }),
  state("loop", { part: "loop", of, about: "b" }, [whole]),
  state("loop-held", { part: "loop", of, about: "b" }, [whole], {
    press: ["One by one", "Next", "Next", "Next"],
  }),
  state("loop-fear", { part: "loop", of, about: "b" }, [fearful]),
  state("live-none", { part: "live", of }, [room(1, names)]),
  state("live", { part: "live", of }, [oneHalf], { afterwards: { rooms: [bothHalves] } }),
  state("weeks", { part: "weeks", of, about: "two" }, [whole]),
  state("new", { part: "new", of }, [whole], { drafts: seen }),
  state("new-none", { part: "new", of }, [whole], {
    drafts: { [seenKey(of)]: whole.entries.map(({ id }) => id) },
  }),
  state("notes", { part: "notes", of }, [whole], {
    drafts: { [noteKey(of)]: "Sam spoke first today, softly.", [labelKey(of)]: "Tuesdays at ten" },
    press: ["Delete the note"],
  }),
  state("print", { part: "print", of }, [whole]),
];
