// What was stopped is put out of sight when somebody says so, and not before.
import { eggPartners, type Fact } from "@refrain/core/dance";
import { expect, test } from "vitest";
import { meet, rounds, side, world } from "../two.test-helper.ts";

const names: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const done = { ok: true };

async function shownAlone(seed: number) {
  const here = world(seed);
  const [alex, reader] = [await side(here, "alex"), await side(here, "reader")];
  await alex.desk.append([names]);
  await meet(alex, reader, "reader");
  await alex.calls.propose(true);
  await alex.calls.show([names]);
  await rounds(alex, reader);
  return { alex, reader };
}

test("a therapist's line about a stopped place goes, and stays gone; an open one is not theirs to take away", async () => {
  const { alex, reader } = await shownAlone(440);
  const { space } = reader.standing().rooms[0]!;
  expect(await reader.calls.forgetRoom(space)).toEqual({ ok: false, error: { type: "rule" } });
  expect(reader.standing().rooms).toMatchObject([{ closed: false, entries: [{}] }]);
  await alex.calls.stopShowing();
  await rounds(alex, reader);
  expect(reader.standing().rooms).toMatchObject([{ closed: true }]);
  expect(await reader.calls.forgetRoom(space)).toMatchObject(done);
  await rounds(alex, reader);
  expect(reader.standing().rooms).toEqual([]);
});

test("the place a person shows from cannot be forgotten, only stopped; that it was stopped can", async () => {
  const { alex, reader } = await shownAlone(441);
  const { space } = reader.standing().rooms[0]!;
  expect(await alex.calls.forgetRoom(space)).toEqual({ ok: false, error: { type: "rule" } });
  expect(alex.standing().showing.stage).toBe("open");
  await alex.calls.stopShowing();
  expect(alex.standing().showing.stage).toBe("ended");
  expect(await alex.calls.forgetEnd()).toMatchObject(done);
  await rounds(alex, reader);
  expect(alex.standing().showing.stage).toBe("none");
});
