// What "Our dance" asks for, and what it keeps.
import { renderToString } from "react-dom/server";
import { eggHalves, type Fact, type Half } from "@refrain/core/dance";
import { expect, test } from "vitest";
import { createCommands } from "../../state/commands.ts";
import type { Settings } from "../../state/settings.ts";
import { storeWith } from "../../state/store.test-helper.ts";
import { words } from "../../words/index.ts";
import { AppContext, type App } from "../app.ts";
import { Loops } from "./Loops.tsx";

const { list, name, nameIt } = words.loop;
const named: Fact = { v: 1, kind: "refrain-named", name: "the egg thing" };
const evening = (one: Half): readonly Fact[] => [
  { v: 1, kind: "episode-begun", episode: "then", when: 1 },
  { v: 1, kind: "half-kept", episode: "then", place: "one", half: one },
];
const afraid: Half = { ...eggHalves.one, aim: "keep-safe" };

async function drawn(facts: readonly Fact[], settings: Partial<Settings> = {}): Promise<string> {
  const store = await storeWith(facts, { settings });
  const app = {
    store,
    snapshot: store.get(),
    commands: createCommands(store),
    go: () => undefined,
    navigator: { back: () => undefined },
    outside: { exit: () => undefined, exitAddress: "about:blank" },
  };
  // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- only what is looked at
  const value = app as unknown as App;
  return renderToString(
    <AppContext value={value}>
      <Loops />
    </AppContext>,
  );
}

test("without fear it offers to map another time, and to give the dance a name", async () => {
  const page = await drawn(evening(eggHalves.one));
  for (const asked of [list.begin, nameIt, list.notEnough(3)]) expect(page).toContain(asked);
  expect(await drawn([])).toContain(list.empty);
});

test("after fear, and in Just me, it asks for no dance; what was written stays", async () => {
  for (const page of [
    await drawn(evening(afraid)),
    await drawn(evening(eggHalves.one), { justMe: true }),
    await drawn([], { justMe: true }),
  ])
    for (const asked of [list.begin, nameIt, list.notEnough(3), list.empty])
      expect(page).not.toContain(asked);
  expect(await drawn(evening(afraid))).toContain("<li>");
});

test("a name that was given can be changed, with nothing in the list and after fear too", async () => {
  for (const facts of [[named], [named, ...evening(afraid)]]) {
    const page = await drawn(facts);
    expect(page).toContain("the egg thing");
    expect(page).toContain(name.change);
  }
});
