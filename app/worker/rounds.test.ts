// How soon a phone looks at the server again.
import { eggPartners } from "@refrain/core/dance";
import { afterEach, expect, test, vi } from "vitest";
import { createRounds, meet, rounds, side, world, type Side } from "./two.test-helper.ts";

afterEach(() => vi.restoreAllMocks());

/** Milliseconds until the next look, after one now. */
async function untilNext({ desk }: Side, inSight: boolean): Promise<number> {
  const timer = vi.spyOn(globalThis, "setTimeout");
  let idle: boolean | undefined;
  const looks = createRounds(
    desk,
    (run) => run(),
    (now) => {
      idle = now;
    },
  );
  looks.inSight(inSight);
  looks.look();
  await vi.waitFor(() => expect(idle).toBeDefined());
  looks.stop();
  const [delay] = timer.mock.calls.map(([, ms]) => ms ?? 0).filter((ms) => ms >= 1_000);
  timer.mockRestore();
  return delay ?? 0;
}

test("a therapist who waits for the two to agree sees their place within seconds, and looks seldom afterwards", async () => {
  const here = world(410);
  const [alex, reader] = [await side(here, "alex"), await side(here, "reader")];
  await alex.desk.append([{ v: 1, kind: "couple-set", partners: eggPartners }]);
  await meet(alex, reader, "reader");
  expect(await untilNext(reader, true)).toBeLessThanOrEqual(5_000);
  expect(await untilNext(reader, false)).toBeGreaterThanOrEqual(60_000);
  expect(await alex.calls.propose(true)).toMatchObject({ ok: true });
  await rounds(alex, reader);
  expect(reader.standing().rooms.length).toBe(1);
  expect(await untilNext(reader, true)).toBeGreaterThanOrEqual(20_000);
});
