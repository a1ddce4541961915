// How soon a phone looks at the server again.
import { eggPartners } from "@refrain/core/dance";
import { afterEach, expect, test, vi } from "vitest";
import { createRounds, meet, rounds, side, world, type Side } from "./two.test-helper.ts";

afterEach(() => vi.restoreAllMocks());

/** Milliseconds until the next look, after one now; undefined where none is planned. */
async function untilNext({ desk }: Pick<Side, "desk">, inSight: boolean): Promise<number | undefined> {
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
  const delay = timer.mock.calls.map(([, ms]) => ms ?? 0).find((ms) => ms >= 1_000);
  timer.mockRestore();
  return delay;
}

test("a look that fails changes nothing of what is listened to, and another comes soon", async () => {
  const here = world(411);
  const [alex, sam] = [await side(here, "alex"), await side(here, "sam")];
  await alex.desk.append([{ v: 1, kind: "couple-set", partners: eggPartners }]);
  expect(await untilNext(alex, true)).toBeUndefined();
  await meet(alex, sam);
  expect(await untilNext(alex, true)).toBe(20_000);

  let fails = true;
  const idle: boolean[] = [];
  const timer = vi.spyOn(globalThis, "setTimeout");
  const get = (key: string) =>
    fails ? Promise.reject(new DOMException("closing", "InvalidStateError")) : alex.desk.notes.get(key);
  const looks = createRounds(
    { ...alex.desk, notes: { ...alex.desk.notes, get } },
    (run) => run(),
    (now) => idle.push(now),
  );
  looks.look();
  await vi.waitFor(() => expect(timer).toHaveBeenCalledWith(expect.anything(), 4_000));
  expect(idle).toEqual([]);
  fails = false;
  looks.look();
  await vi.waitFor(() => expect(idle).toEqual([false]));
  looks.stop();
});

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
