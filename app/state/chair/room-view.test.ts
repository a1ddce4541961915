import { eggHalves, eggPartners, loopOf, type Entry, type Fact, type Place } from "@refrain/core/dance";
import { describe, expect, test } from "vitest";
import { noteFile } from "./own-shelf.ts";
import { eveningsIn, latestIn, newIn, placesIn, viewOf } from "./room-view.ts";
import type { Room } from "./standing.ts";

let count = 0;
const said = (from: Place, fact: Fact, lamport = (count += 1)): Entry => ({
  id: `e${(count += 1)}`,
  author: from,
  lamport,
  at: 0,
  fact,
  from,
});
const begun = (from: Place, episode: string, when = 1) =>
  said(from, { v: 1, kind: "episode-begun", episode, when });
const kept = (place: Place, episode: string) =>
  said(place, { v: 1, kind: "half-kept", episode, place, half: eggHalves[place] });
const names = said("one", { v: 1, kind: "couple-set", partners: eggPartners });
const room = (entries: readonly Entry[], more: Partial<Room> = {}): Room => ({
  space: "s",
  persons: 2,
  entries,
  closed: false,
  ...more,
});

describe("what is new", () => {
  test("each thing once: a half is one thing, whatever it is made of", () => {
    const look = (week: number) =>
      said("two", { v: 1, kind: "check-in-kept", by: "two", checkIn: { week, at: 0, scales: { seen: 5 } } });
    const entries = [names, begun("one", "a"), kept("one", "a"), kept("two", "a"), look(1), look(2)];
    expect(newIn(room(entries), new Set())).toEqual([
      { what: "names" },
      { what: "half", by: "one", evening: "a" },
      { what: "half", by: "two", evening: "a" },
      { what: "looks", by: "two" },
    ]);
  });

  test("nothing once everything there was seen; what comes late from an offline phone is new all the same", () => {
    const entries = [names, begun("one", "a"), kept("one", "a")];
    const seen = new Set(entries.map(({ id }) => id));
    expect(newIn(room(entries), seen)).toEqual([]);
    const late = said("two", { v: 1, kind: "half-kept", episode: "a", place: "two", half: eggHalves.two }, 1);
    expect(newIn(room([...entries, late]), seen)).toEqual([{ what: "half", by: "two", evening: "a" }]);
  });

  test("never what does not count there", () => {
    const opened = said("one", { v: 1, kind: "half-opened", episode: "a", by: "one" });
    const others = said("one", {
      v: 1,
      kind: "half-kept",
      episode: "a",
      place: "two",
      half: eggHalves.two,
    });
    expect(newIn(room([opened, others]), new Set())).toEqual([]);
  });
});

describe("map with us", () => {
  test("a half that arrives fills its lobe and leaves the other open", () => {
    const known = (entries: readonly Entry[]) => {
      const { room: shown, state } = viewOf(room(entries));
      const evening = latestIn(shown, state);
      return evening
        ? loopOf(eggPartners, evening)
            .stations.filter((station) => station.known === "told")
            .map(({ owner }) => owner)
        : [];
    };
    const first = [begun("two", "a"), kept("two", "a")];
    expect(new Set(known(first))).toEqual(new Set(["two"]));
    expect(new Set(known([...first, kept("one", "a")]))).toEqual(new Set(["one", "two"]));
    expect(known([])).toEqual([]);
  });

  test("shows the evening that was last shown something of, not the one that happened last", () => {
    const entries = [
      begun("one", "later", 9),
      kept("one", "later"),
      begun("two", "old", 2),
      kept("two", "old"),
    ];
    const { room: shown, state } = viewOf(room(entries));
    expect(latestIn(shown, state)?.id).toBe("old");
    expect(eveningsIn(state).map(({ id }) => id)).toEqual(["later", "old"]);
  });

  test("an evening of which every half was taken back is none", () => {
    const { state } = viewOf(room([begun("one", "a")]));
    expect(eveningsIn(state)).toEqual([]);
    expect(latestIn(room([begun("one", "a")]), state)).toBeUndefined();
  });
});

describe("who is there", () => {
  test("two by their names; one alone by theirs only", () => {
    expect(viewOf(room([names])).names).toEqual([eggPartners.one.name, eggPartners.two.name]);
    expect(viewOf(room([names], { persons: 1 })).names).toEqual([eggPartners.one.name]);
    expect(placesIn(room([kept("two", "a")], { persons: 1 }))).toEqual(["two"]);
    expect(viewOf(room([])).names).toEqual([]);
  });

  test("after the stop nothing, even where entries still lie here", () => {
    const { state, names: left, room: shown } = viewOf(room([names, kept("one", "a")], { closed: true }));
    expect(left).toEqual([]);
    expect(state.partners).toBeUndefined();
    expect(shown.entries).toEqual([]);
  });
});

test("a note as a file", () => {
  expect(noteFile("Tuesdays", "3 March", " quiet today \n")).toBe("Tuesdays\n3 March\n\nquiet today\n");
});
