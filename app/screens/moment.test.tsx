// Every screen that two people on three phones come to, drawn from their own state: what is said there, and that there
// is a way on. The walks are those of core/dance/moment.
import { renderToString } from "react-dom/server";
import { phaseOf, type Entry, type Fact, type Place } from "@refrain/core/dance";
import { ok } from "@refrain/core/result";
import { beforeAll, expect, test } from "vitest";
import { walk } from "../../core/dance/moment/walk.test-helper.ts";
import { createCommands } from "../state/commands.ts";
import { pauseParts, type PauseRoute } from "../state/moment/pause-route.ts";
import type { SayRoute } from "../state/moment/say-route.ts";
import { memoryDevice } from "../state/memory.ts";
import { memoryDoor } from "../state/ours/memory-door.ts";
import { createStore } from "../state/store.ts";
import { AppContext, type App } from "./app.ts";
import { Home } from "./Home.tsx";
import { Pause } from "./pause/index.ts";
import { Say } from "./say/index.ts";

/** What promise 5 forbids, and what would tell who failed. */
const forbidden =
  /\b(last seen|online|typing|(has|have|was) (seen|opened|read) (it|this|your)|(seen|read|opened) at|streak|points?|score|nudge|remind (him|her|them)|waiting for you|(hasn’t|hasn't|has not|didn’t|did not) (answer|read|come|reply|return|keep)\w*|overdue|missed (a|the|your|\d)|failed|failure|broke|broken|late again|too late|your turn|still nothing|\d+ (times|%))\b/i;

interface Situation {
  readonly entries: readonly Entry[];
  readonly owner: Place;
  readonly now: number;
}

type State = ReturnType<typeof walk>["phones"][number]["state"];

/** What tells one situation from another on the screens of a pause, and on those of a message. */
function keysOf(owner: Place, now: number, { pauses, disclosures }: State): readonly string[] {
  const phase = phaseOf(pauses, owner, now);
  const pause = "pause" in phase ? phase.pause : undefined;
  const one = disclosures.at(-1);
  return [
    JSON.stringify([
      phase.at,
      pause?.calls.map(({ by, renewed, arrived }) => [by === owner, renewed, arrived]),
      pause?.lines.length,
    ]),
    JSON.stringify(one && [one.status, one.by === owner, one.deleted.length, one.readiness?.when]),
  ];
}

const situations = new Map<string, Situation>();
beforeAll(() => {
  for (let seed = 1; seed <= 120; seed += 1)
    walk(seed, 30, ({ owner, entries, state }, now) => {
      for (const key of keysOf(owner, now, state))
        if (!situations.has(key)) situations.set(key, { entries: [...entries], owner, now });
    });
}, 60_000);

async function appIn({ entries, owner, now }: Situation, linked: boolean): Promise<App> {
  const memory = memoryDevice(
    () => now,
    () => "x",
  );
  const couple: Fact = {
    v: 1,
    kind: "couple-set",
    partners: {
      one: { name: "Alex", hue: "teal", shape: "circle" },
      two: { name: "Sam", hue: "apricot", shape: "square" },
    },
  };
  const first: Entry = { id: "first", author: "a", lamport: 0, at: 0, fact: couple };
  const device = {
    ...memory,
    door: memoryDoor(linked ? { link: "open" } : {}),
    log: { ...memory.log, read: () => Promise.resolve(ok([first, ...entries])) },
  };
  await device.settings.put("settings", { opened: true, me: owner });
  const store = createStore(device);
  await store.start();
  const navigator = {
    get: () => ({ screen: "home" }) as const,
    subscribe: () => () => undefined,
    go: () => undefined,
    replace: () => undefined,
    back: () => undefined,
  };
  const nothing = () => undefined;
  return {
    store,
    commands: createCommands(store),
    navigator,
    outside: {
      exit: nothing,
      exitAddress: "",
      download: nothing,
      copy: () => Promise.resolve(true),
      alone: (run) => run(),
      print: nothing,
      pulse: nothing,
      origin: "",
      scan: () => Promise.resolve(undefined),
      lock: {
        pin: () => Promise.resolve(undefined),
        passkey: () => Promise.resolve(undefined),
        opens: () => Promise.resolve(false),
      },
      reminder: {
        way: () => Promise.resolve("none"),
        offersPush: () => Promise.resolve(false),
        allow: () => Promise.resolve("none"),
        set: () => Promise.resolve(),
      },
      coach: () => Promise.resolve(undefined),
    },
    // Not reached by these screens.
    reading: undefined as never,
    snapshot: store.get(),
    route: { screen: "home" },
    go: nothing,
  };
}

const draw = (app: App, route: PauseRoute | SayRoute | undefined): string =>
  renderToString(
    <AppContext value={app}>
      {route === undefined ? (
        <Home />
      ) : route.screen === "pause" ? (
        <Pause part={route.part} />
      ) : (
        <Say route={route} />
      )}
    </AppContext>,
  );

const textOf = (html: string): string =>
  html
    .replaceAll(/<(button|p|h1|h2|li|span)[^>]*>/g, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'");

test("on every screen of every situation: no sentence that promise 5 forbids, and a way on", async () => {
  // More than a few ways it can stand between two, or the walks saw nothing.
  expect(situations.size).toBeGreaterThan(60);
  const found: string[] = [];
  const said = new Set<string>();
  let screens = 0;
  for (const [key, situation] of situations) {
    for (const linked of [true, false]) {
      const app = await appIn(situation, linked);
      const { disclosures } = app.snapshot.history;
      const talks = disclosures.slice(-1).flatMap((one): SayRoute[] => {
        const hands: readonly Place[] = linked ? [situation.owner] : ["one", "two"];
        return hands.map((as) => ({ screen: "say", part: "talk", as, disclosure: one.id }));
      });
      const parts = pauseParts.map((part): PauseRoute => ({ screen: "pause", part }));
      for (const route of [undefined, { screen: "say", part: "begin" } as const, ...parts, ...talks]) {
        const html = draw(app, route);
        const text = textOf(html);
        screens += 1;
        for (const line of text.split("\n")) said.add(line.trim());
        const bad = forbidden.exec(text);
        if (bad) found.push(`${JSON.stringify(route)} ${key}: ${bad[0]}`);
        const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
        if (!main.includes("<button")) found.push(`${JSON.stringify(route)} ${key}: nothing to press`);
      }
    }
  }
  expect([...new Set(found)].slice(0, 20)).toEqual([]);
  expect(screens).toBeGreaterThan(1_000);
  // The screens said what they are there to say.
  for (const line of [
    "Waiting is hard too.",
    "There is nothing to send from here. What you want to say will keep.",
  ])
    expect([...said].join("\n")).toContain(line);
});

test("the rule would catch what it is there for", () => {
  for (const sentence of [
    "Sam was last seen at 20:10",
    "Alex has read it",
    "Sam is waiting for you",
    "Alex hasn’t answered",
    "You missed 2 pauses",
    "Kept 3 times",
  ])
    expect(sentence).toMatch(forbidden);
});
