// What every relay does, whatever it stores things in: the same tests for memory, SQLite and PostgreSQL.
import {
  addDevice,
  ask,
  close,
  entryItem,
  erase,
  mineOf,
  removeDevice,
  sessionMessage,
  syncSpace,
} from "@refrain/vault/unruly";
import {
  type Ask,
  ascii,
  type EntryParts,
  fromBase64,
  hex32,
  type Hex32,
  type Item,
  limits,
  type Relay,
  toBase64,
  zeros,
} from "@refrain/wire";
import { beforeAll, describe, expect, test } from "vitest";
import { fact, forge, logAt } from "../attacks/kit.ts";
import { before } from "../network.ts";
import { type Couple, couple, must, origin, type Phone, platform, say, sync } from "../world.ts";
import { mine, rekey, removal, submit, without } from "./submissions.ts";

/** A relay under test. `clock` is in milliseconds since 1970 and is moved by the tests. */
export interface RelayUnderTest {
  readonly relay: Relay;
  stop?(): Promise<void>;
}

export function relayContract(
  name: string,
  make: (ports: { clock: () => number; origin: string; quota?: number }) => Promise<RelayUnderTest>,
): void {
  describe(`relay: ${name}`, () => {
    const time = { now: Date.UTC(2026, 0, 1) };
    let under: RelayUnderTest;
    let seed = 900;
    const people = (): Promise<Couple> => couple((seed += 1), { between: () => under.relay });
    const at = <R extends "challenge" | "session">(route: R, question: Ask<R>) =>
      under.relay.ask(route, "", question);

    beforeAll(async () => {
      under = await make({ clock: () => time.now, origin });
      return () => under.stop?.();
    });

    async function prove(phone: Phone, by: Phone = phone, toOrigin = origin) {
      const { device, challenge } = {
        device: phone.context.card.sign,
        challenge: must(await at("challenge", { device: phone.context.card.sign })).challenge,
      };
      const message = await sessionMessage(platform, toOrigin, device, fromBase64(challenge)!);
      const signature = toBase64(await by.context.signer.sign(message));
      return { device, challenge, signature };
    }

    test("[SY1] a session for a signed challenge, once, in time, for this relay and this key", async () => {
      const { sam, alex } = await people();
      const good = await prove(sam[0]);
      expect((await at("session", good)).ok).toBe(true);
      expect(await at("session", good)).toEqual({ ok: false, error: { status: 401, reason: "bad-proof" } });
      expect((await at("session", await prove(sam[0], alex[0]))).ok).toBe(false);
      expect((await at("session", await prove(sam[0], sam[0], "https://elsewhere.example"))).ok).toBe(false);
      const late = await prove(sam[0]);
      time.now += limits.challengeLife + 1;
      expect((await at("session", late)).ok).toBe(false);
      const { token } = must(await at("session", await prove(sam[0])));
      expect((await under.relay.ask("spaces", token, {})).ok).toBe(true);
      time.now += limits.sessionLife + 1;
      const ended = await under.relay.ask("spaces", token, {});
      expect(ended).toEqual({ ok: false, error: { status: 401, reason: "no-session" } });
    });

    test("[SY1] what a device may do is looked up at each request", async () => {
      const { sam, alex, reader, ours, therapy } = await people();
      const pull = (phone: Phone, space: Hex32) =>
        ask(phone.context, "pull", { space, cursor: { position: 0, id: space }, limit: 1 });
      expect((await pull(sam[1], ours)).ok).toBe(true);
      expect(await pull(reader, ours)).toMatchObject({ error: { reason: "not-a-member" } });
      expect((await pull(reader, therapy)).ok).toBe(true);
      must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
      expect(await pull(sam[1], ours)).toMatchObject({ error: { reason: "not-a-member" } });
      const nowhere = hex32(new Uint8Array(32).fill(1));
      expect(await pull(alex[0], nowhere)).toMatchObject({ error: { reason: "no-such-space" } });
    });

    test("[SY2] one outcome for each item, and one item's fate does not stop the others", async () => {
      const { sam, alex, ours } = await people();
      const first = await mine(sam[0], ours, "first");
      const second = await mine(sam[0], ours, "second");
      const third = await mine(sam[0], ours, "third");
      const rival = await forge(sam[0].context, ours, {
        frame: fact("rival"),
        header: { seq: 1, prev: zeros, lamport: 1 },
      });
      const forged: EntryParts = { ...second, signature: new Uint8Array(64) };
      const outcomes = await submit(alex[0], ours, first, first, rival, third, forged, second, third);
      expect(outcomes.map((outcome) => outcome.result)).toEqual([
        "accepted",
        "known",
        "taken",
        "missing",
        "refused",
        "accepted",
        "accepted",
      ]);
      const positions = outcomes.flatMap((outcome) => ("position" in outcome ? [outcome.position] : []));
      expect(positions).toEqual([2, 2, 3, 4]);
      expect(outcomes[4]).toEqual({ result: "refused", rule: "EN4" });
    });

    test("[SY2] two who claim one number at once: one is accepted, the other told", async () => {
      const { sam, ours } = await people();
      const rivals = await Promise.all(
        ["a", "b", "c", "d"].map((line) => forge(sam[0].context, ours, { frame: fact(line) })),
      );
      const outcomes = (await Promise.all(rivals.map((one) => submit(sam[0], ours, one)))).flat();
      expect(outcomes.map((outcome) => outcome.result).sort()).toEqual([
        "accepted",
        "taken",
        "taken",
        "taken",
      ]);
    });

    test("[CH1, CI1, ME8] what is named under another device or number than its own is not there", async () => {
      const { sam, alex, ours } = await people();
      const first = await mine(sam[0], ours, "first");
      await submit(sam[0], ours, first, await mine(sam[0], ours, "second"));
      const [one, two] = [...logAt(sam[0], ours).kept.keys()];
      const { sign: sams } = sam[0].context.card;
      const skipping = await forge(sam[0].context, ours, {
        frame: fact("x"),
        header: { seq: 7, prev: two! },
      });
      expect(await submit(sam[0], ours, skipping)).toEqual([{ result: "missing", ids: [two] }]);
      const citing = (device: Hex32, seq: number) =>
        forge(alex[0].context, ours, { frame: fact("x"), header: { cites: [{ device, seq, id: one! }] } });
      const ways = await Promise.all([citing(sams, 2), citing(sam[1].context.card.sign, 1), citing(sams, 1)]);
      expect((await submit(alex[0], ours, ...ways)).map(({ result }) => result)).toEqual([
        "missing",
        "missing",
        "accepted",
      ]);
      const gone = await removal(sam[1], ours, { device: sams, lastSeq: 1, lastId: two! });
      expect(must(await ask(sam[1].context, "submit", { space: ours, items: [gone] })).outcomes).toEqual([
        { result: "missing", ids: [two] },
      ]);
      const right = await removal(sam[1], ours, { device: sams, lastSeq: 2, lastId: two! });
      expect(
        must(await ask(sam[1].context, "submit", { space: ours, items: [right] })).outcomes,
      ).toMatchObject([{ result: "accepted" }]);
    });

    test("[CI1, LI1] a hundred entries that cite as many devices as they may wait, and nothing breaks", async () => {
      const { sam, ours } = await people();
      const dice = platformDice;
      const entries = await Promise.all(
        Array.from({ length: limits.batch }, () => {
          const cites = Array.from({ length: limits.cites }, () => ({
            device: hex32(dice()),
            seq: 1,
            id: hex32(dice()),
          }));
          cites.sort((a, b) => (a.device < b.device ? -1 : 1));
          return forge(sam[0].context, ours, { frame: fact("x"), header: { cites } });
        }),
      );
      const outcomes = await submit(sam[0], ours, ...entries);
      expect(outcomes.map(({ result }) => result)).toEqual(entries.map(() => "missing"));
    });

    test("[SY3] pages in order, from a cursor that must still stand", async () => {
      const { sam, alex, ours } = await people();
      for (const line of ["1", "2", "3", "4", "5"]) await say(sam[0], ours, line);
      await sync(sam[0]);
      const seen: Item[] = [];
      let cursor = { position: 0, id: ours };
      for (let more = true; more;) {
        const page = must(await ask(alex[0].context, "pull", { space: ours, cursor, limit: 2 }));
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items);
        ({ cursor, more } = page);
      }
      expect(seen.map((item) => item.kind)).toEqual(["control", "entry", "entry", "entry", "entry", "entry"]);
      for (const bad of [
        { position: cursor.position, id: ours },
        { position: cursor.position + 1, id: cursor.id },
        { position: 0, id: cursor.id },
      ])
        expect(await ask(alex[0].context, "pull", { space: ours, cursor: bad, limit: 1 })).toMatchObject({
          error: { reason: "cursor-mismatch" },
        });
    });

    test("[SY4] any member may bring what another signed", async () => {
      const { sam, alex, ours } = await people();
      const outcomes = await submit(alex[1], ours, await mine(sam[0], ours, "carried"));
      expect(outcomes).toMatchObject([{ result: "accepted" }]);
    });

    test("[SY7] what was acknowledged is handed out, byte for byte", async () => {
      const { sam, alex, ours } = await people();
      const parts = await mine(sam[0], ours, "these bytes");
      await submit(sam[0], ours, parts);
      const { items } = must(
        await ask(alex[0].context, "pull", { space: ours, cursor: { position: 0, id: ours }, limit: 10 }),
      );
      expect(items.at(-1)).toEqual(entryItem(parts));
      const { heads } = must(await ask(alex[0].context, "heads", { space: ours }));
      expect(heads.map(({ device, seq }) => [device, seq])).toEqual([[sam[0].context.card.sign, 1]]);
    });

    test("[ME3] one control entry at each place; the second of two is told who came first", async () => {
      const { sam, ours } = await people();
      const rivals = [await rekey(sam[0], ours), await rekey(sam[0], ours)];
      const [first, second] = await Promise.all(
        rivals.map(
          async (item) =>
            must(await ask(sam[0].context, "submit", { space: ours, items: [item] })).outcomes[0]!,
        ),
      );
      const results = [first, second].map((outcome) => outcome!.result).sort();
      expect(results).toEqual(["accepted", "taken"]);
    });

    test("[ME7, EP3, CI3] entries of readers, under a wrong epoch or another control entry are refused", async () => {
      const { sam, reader, therapy, ours } = await people();
      const byReader = await forge(reader.context, therapy, { frame: fact("advice") });
      expect(await submit(sam[0], therapy, byReader)).toEqual([{ result: "refused", rule: "ME7" }]);
      const epoch = await forge(sam[0].context, ours, { frame: fact("x"), header: { epoch: 3 } });
      expect(await submit(sam[0], ours, epoch)).toEqual([{ result: "refused", rule: "EP3" }]);
      const control = await forge(sam[0].context, ours, { frame: fact("x"), header: { controlId: therapy } });
      expect(await submit(sam[0], ours, control)).toEqual([{ result: "refused", rule: "CI3" }]);
      const later = await forge(sam[0].context, ours, {
        frame: fact("x"),
        header: { controlIndex: 9, controlId: therapy },
      });
      expect(await submit(sam[0], ours, later)).toEqual([{ result: "missing", ids: [therapy] }]);
    });

    test("[ER2, ER1, ER4] an erase drops salt and body of one's own, for good, and nothing of the other's", async () => {
      const { sam, alex, ours } = await people();
      const hers = await mine(sam[0], ours, "mine to erase");
      await submit(sam[0], ours, hers);
      await say(alex[0], ours, "mine to keep");
      await sync(alex[0]);
      must(await syncSpace(sam[1].context, ours));
      const ids = [...logAt(sam[1], ours).kept.keys()];
      must(await erase(sam[1].context, ours, ids));
      const theirs = [...logAt(sam[1], ours).kept.values()].find(
        (kept) => kept.header.author === alex[0].context.card.sign,
      )!;
      must(await syncSpace(sam[1].context, ours));
      await submit(alex[0], ours, await forge(sam[1].context, ours, { form: "erase", targets: [theirs.id] }));
      expect(await submit(alex[0], ours, hers)).toMatchObject([{ result: "known" }]);
      const { items } = must(
        await ask(alex[0].context, "pull", { space: ours, cursor: { position: 0, id: ours }, limit: 10 }),
      );
      const bodies = items.flatMap((item) => (item.kind === "entry" ? [item.entry.body !== undefined] : []));
      expect(bodies).toEqual([false, true, false, false]);
    });

    test("[ER3] a body that was missing can be brought later", async () => {
      const { sam, alex, ours } = await people();
      const whole = await mine(sam[0], ours, "late");
      const { header, signature } = whole;
      expect(await submit(sam[0], ours, { header, signature })).toMatchObject([{ result: "accepted" }]);
      expect(await submit(alex[0], ours, whole)).toMatchObject([{ result: "known" }]);
      const { items } = must(
        await ask(alex[0].context, "pull", { space: ours, cursor: { position: 0, id: ours }, limit: 10 }),
      );
      expect(items.at(-1)).toEqual(entryItem(whole));
    });

    test("[ME10] after a close nothing more is said, but one's own may be erased", async () => {
      const { sam, alex, ours } = await people();
      const before = await mine(sam[0], ours, "before");
      await submit(sam[0], ours, before);
      must(await close(alex[0].context, ours));
      await sync(alex[0]);
      const after = await forge(sam[0].context, ours, { frame: fact("after"), header: { lamport: 9 } });
      expect(await submit(sam[0], ours, after)).toEqual([{ result: "refused", rule: "ME10" }]);
      must(await syncSpace(sam[1].context, ours));
      must(await erase(sam[1].context, ours, [...logAt(sam[1], ours).kept.keys()]));
      expect(must(await syncSpace(sam[1].context, ours)).unacknowledged).toBe(0);
    });

    test("[ER7, ME8] an erase beyond its device's removal drops nothing, and what it had dropped may be brought again", async () => {
      const { sam, alex, ours } = await people();
      const [late, early] = [
        await mine(sam[0], ours, "erased too late"),
        await mine(sam[0], ours, "in time"),
      ];
      await submit(sam[0], ours, late, early);
      must(await syncSpace(sam[1].context, ours));
      const [first, second] = [...logAt(sam[1], ours).kept.keys()];
      await submit(sam[1], ours, await without(sam[1], ours, "erase", second!));
      const beyond = await without(sam[1], ours, "erase", first!);
      const ends = await without(sam[1], ours, "close");
      before(sam[0].context, "submit", () => submit(sam[1], ours, beyond));
      must(await removeDevice(sam[0].context, ours, sam[1].context.card.sign));
      const bodies = async () => {
        const start = { position: 0, id: ours };
        const { items } = must(await ask(alex[0].context, "pull", { space: ours, cursor: start, limit: 10 }));
        return items.flatMap((item) => (item.kind === "entry" ? [item.entry.body !== undefined] : []));
      };
      expect(await bodies()).toEqual([false, false, false, false]);
      await submit(alex[0], ours, late, early);
      expect(await bodies()).toEqual([true, false, false, false]);
      // Nor does a close beyond it close anything.
      expect(await submit(alex[0], ours, ends)).toMatchObject([{ result: "accepted" }]);
      must(await syncSpace(sam[0].context, ours));
      const on = await forge(sam[0].context, ours, { frame: fact("goes on"), header: { lamport: 99 } });
      expect(await submit(sam[0], ours, on)).toMatchObject([{ result: "accepted" }]);
    });

    test("[IN5] a slot takes each message once, in order, until it is burnt or too old", async () => {
      const slot = hex32(platformDice());
      const put = (index: number, line: string) =>
        under.relay.ask("slotPut", "", { slot, index, message: toBase64(ascii(line)) });
      const get = async () => must(await under.relay.ask("slotGet", "", { slot }));
      expect(await put(1, "too early")).toMatchObject({ error: { reason: "out-of-order" } });
      expect((await put(0, "one")).ok).toBe(true);
      expect((await put(0, "one")).ok).toBe(true);
      expect(await put(0, "other")).toMatchObject({ error: { reason: "slot-taken" } });
      expect((await put(1, "two")).ok).toBe(true);
      expect(await get()).toEqual({
        burnt: false,
        messages: ["one", "two"].map((line) => toBase64(ascii(line))),
      });
      must(await under.relay.ask("slotBurn", "", { slot }));
      expect(await get()).toEqual({ burnt: true, messages: [] });
      expect(await put(2, "three")).toMatchObject({ error: { reason: "slot-burnt" } });
      const other = hex32(platformDice());
      must(await under.relay.ask("slotPut", "", { slot: other, index: 0, message: "AAAA" }));
      time.now += limits.slotLife + 1;
      expect(must(await under.relay.ask("slotGet", "", { slot: other })).messages).toEqual([]);
    });

    test("[LI2] a full space says so and the others go on", async () => {
      const small = await make({ clock: () => time.now, origin, quota: 8 });
      const { sam, ours } = await couple(7000, { between: () => small.relay });
      for (let line = 1; line <= 7; line += 1)
        await submit(sam[0], ours, await mine(sam[0], ours, `${line}`));
      const unheard = await sam[0].tab();
      const more = await mine(sam[0], ours, "8");
      const full = await ask(sam[0].context, "submit", { space: ours, items: [entryItem(more)] });
      expect(full).toMatchObject({ error: { reason: "full" } });
      // One's own words can be taken away all the same.
      const { kept } = unheard.logs.get(ours)!;
      const erase = await forge(unheard, ours, { form: "erase", targets: [...kept.keys()].slice(0, 1) });
      expect(await ask(unheard, "submit", { space: ours, items: [entryItem(erase)] })).toMatchObject({
        value: { outcomes: [{ result: "accepted" }] },
      });
      await say(sam[0], mineOf(sam[0].context)!.space, "elsewhere");
      expect(must(await syncSpace(sam[0].context, mineOf(sam[0].context)!.space)).unacknowledged).toBe(0);
      await small.stop?.();
    });

    test("[ME9, LI1] a ninth device is refused", async () => {
      const { world, sam } = await people();
      const space = mineOf(sam[0].context)!.space;
      const results: boolean[] = [];
      for (let i = 0; i < 7; i += 1) {
        const { card } = (await world.phone(`more ${i}`)).context;
        results.push((await addDevice(sam[0].context, space, card)).ok);
      }
      expect(results).toEqual([true, true, true, true, true, true, false]);
    });
  });
}

const platformDice = () => crypto.getRandomValues(new Uint8Array(32));
