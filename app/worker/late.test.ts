// What is said where a yes comes after a link's seven days: for a partner, and for a therapist.
import { eggPartners, type Fact } from "@refrain/core/dance";
import { limits } from "@refrain/wire";
import { expect, test } from "vitest";
import { meet, rounds, side, world, type Side } from "./two.test-helper.ts";

const done = { ok: true };
const names: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const stages = (...sides: readonly Side[]) => sides.map((one) => one.standing().showing);

async function asked(seed: number) {
  const here = world(seed);
  const [alex, sam, reader] = [await side(here, "alex"), await side(here, "sam"), await side(here, "reader")];
  await alex.desk.append([names]);
  await meet(alex, sam);
  await meet(alex, reader, "reader");
  return { here, alex, sam, reader };
}

test("a partner's yes to a link of more than seven days: neither is left waiting without a word", async () => {
  const here = world(420);
  const [alex, sam, kim] = [await side(here, "alex"), await side(here, "sam"), await side(here, "kim")];
  const made = await alex.calls.invite("ours");
  const link = made.ok ? made.value : "";
  await alex.round();
  here.now += limits.slotLife + 1;
  // Alex's phone has been away since: the relay has thrown the letter box out.
  await sam.calls.join(link, "ours");
  expect(sam.standing().invitation).toEqual({ purpose: "ours", side: "invited", stage: "waiting" });
  await sam.round();
  expect(sam.standing().invitation).toMatchObject({ stage: "waiting", unfound: true });
  await rounds(alex, sam);
  expect(alex.standing().invitation).toEqual({
    purpose: "ours",
    side: "inviter",
    stage: "over",
    late: true,
  });
  expect(sam.standing().invitation).toEqual({ purpose: "ours", side: "invited", stage: "over" });
  // One that is still good is found at once, and one broken off in time is not called late.
  const again = await alex.calls.invite("ours");
  await alex.round();
  await kim.calls.join(again.ok ? again.value : "", "ours");
  await kim.round();
  expect(kim.standing().invitation?.stage).toBe("waiting");
  expect(kim.standing().invitation?.unfound).toBeUndefined();
  await kim.calls.callOff();
  await rounds(alex);
  expect(alex.standing().invitation).toEqual({ purpose: "ours", side: "inviter", stage: "over" });
});

test("the link runs out before the other's yes: the question goes, and why is said where it was asked", async () => {
  const { here, alex, sam } = await asked(421);
  await alex.calls.propose(false);
  await rounds(alex, sam);
  here.now += limits.slotLife + 1;
  await rounds(alex, sam);
  expect(stages(alex, sam)).toMatchObject([{ stage: "ended", why: "late" }, { stage: "none" }]);
  expect(await sam.calls.accept()).toMatchObject({ error: { type: "not-yet" } });
});

test("a yes to a therapist that comes after the link's seven days closes again, and both are told why it may be", async () => {
  const { here, alex, sam, reader } = await asked(422);
  await alex.calls.propose(false);
  await rounds(alex, sam);
  here.now += limits.slotLife + 1;
  expect(await sam.calls.accept()).toMatchObject(done);
  await rounds(sam, alex, reader);
  expect(stages(alex, sam)).toMatchObject([
    { stage: "ended", why: "late" },
    { stage: "ended", why: "unused" },
  ]);
  expect(reader.standing().rooms).toEqual([]);
  // Asked anew with a new link, it opens; stopped after something stood there, it is only closed.
  await meet(alex, reader, "reader");
  await alex.calls.propose(false);
  await rounds(alex, sam);
  await sam.calls.accept();
  await rounds(sam, alex, reader);
  expect(reader.standing().rooms).toMatchObject([{ closed: false }]);
  await alex.calls.show([names]);
  await rounds(alex, sam);
  await alex.calls.stopShowing();
  await rounds(alex, sam);
  for (const { stage, why } of stages(alex, sam)) expect([stage, why]).toEqual(["ended", undefined]);
});

test("digits typed, but asked only after the seven days: refused before anybody is asked", async () => {
  const { here, alex, sam } = await asked(423);
  here.now += limits.slotLife + 1;
  expect(await alex.calls.propose(false)).toEqual({ ok: false, error: { type: "link-burnt" } });
  await rounds(alex, sam);
  expect(sam.standing().showing.stage).toBe("none");
});
