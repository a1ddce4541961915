// Real SMTP conversations: what happens when the other side says later, never, or nothing.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { clock, letter, senderParts, start, storeWith } from "../parts.test-helper.ts";
import { openStore, type Store } from "../store/open.ts";
import { sendDue } from "./sender.ts";
import { sink, type Behaviour, type Sink } from "./sink.test-helper.ts";

const open: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});
async function world(count: number, behaviour: Behaviour = {}): Promise<{ store: Store; mail: Sink }> {
  const mail = await sink(behaviour);
  const store = await storeWith(count);
  open.push(mail, { stop: () => store.close() });
  await store.startLetter(letter, start);
  return { store, mail };
}
const states = async (store: Store) =>
  Object.fromEntries((await store.mailCounts()).map(({ state, count }) => [state, count]));
const nobodyTwice = (mail: Sink) => expect(Math.max(0, ...mail.taken.values())).toBeLessThanOrEqual(1);

test("a letter goes once to each who wants it; sending again sends nothing", async () => {
  const { store, mail } = await world(40);
  const time = clock();
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 40, refused: 0 });
  expect(await store.startLetter(letter, start)).toBe(false);
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 0 });
  expect(mail.mails).toHaveLength(40);
  nobodyTwice(mail);
});

test("greylisting: not now becomes yes at the next try, after its wait and not before", async () => {
  const { store, mail } = await world(6, {
    rcpt: (_to, tries) => (tries === 1 ? "450 4.2.0 later" : undefined),
  });
  const time = clock();
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 0, later: 6 });
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 0, later: 0 });
  expect(await store.waiting(time.now())).toMatchObject({ due: 0, later: 6, next: start + 60_000 });
  time.pass(61_000);
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 6 });
  nobodyTwice(mail);
});

test("a box that stays “not now” is given up after its tries, and named", async () => {
  const { store, mail } = await world(1, { end: () => "452 4.2.2 full" });
  const time = clock();
  for (let i = 0; i < 3; i += 1) {
    await sendDue(senderParts(store, mail.address, time));
    time.pass(400_000);
  }
  expect(await states(store)).toEqual({ refused: 1 });
  expect((await store.mailLines(["refused"]))[0]).toMatchObject({ answer: expect.stringContaining("full") });
});

test("no such box stops that reader; a refusal for another reason does not", async () => {
  const { store, mail } = await world(2, {
    rcpt: (to) => (to.startsWith("reader1@") ? "550 5.1.1 no such box" : "554 5.7.1 not wanted"),
  });
  await sendDue(senderParts(store, mail.address, clock()));
  expect(await states(store)).toEqual({ refused: 2 });
  expect(await store.readerCounts()).toEqual({ reader: 1, "stopped: bounced": 1 });
});

test("a connection dropped before the words costs nobody anything", async () => {
  const { store, mail } = await world(3, { hangUp: (to, tries) => to.startsWith("reader2@") && tries === 1 });
  const time = clock();
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({
    sent: 2,
    later: 1,
    uncertain: 0,
  });
  time.pass(61_000);
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 1 });
  nobodyTwice(mail);
});

test("dropped after the words went out: uncertain, listed, and not sent again", async () => {
  const { store, mail } = await world(3, { end: (to) => (to.startsWith("reader2@") ? "drop" : undefined) });
  const time = clock();
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 2, uncertain: 1 });
  time.pass(9e8);
  expect(await sendDue(senderParts(store, mail.address, time))).toMatchObject({ sent: 0, uncertain: 0 });
  expect((await store.mailLines(["uncertain"])).map(({ address }) => address)).toEqual([
    "reader2@d2.example",
  ]);
  nobodyTwice(mail);
});

test("no server there: nothing is lost, and the run says why it ended", async () => {
  const { store, mail } = await world(5);
  await mail.stop();
  open.shift();
  const tally = await sendDue(senderParts(store, mail.address, clock()));
  expect(tally.sent).toBe(0);
  expect(tally.trouble).toMatch(/ECONNREFUSED/);
  expect(await states(store)).toEqual({ queued: 5 });
});

test("who leaves between taking and handing gets nothing", async () => {
  const { store, mail } = await world(2);
  const parts = senderParts(store, mail.address, clock(), { connections: 1 });
  const compose = async (taken: Parameters<typeof parts.compose>[0]) => {
    await store.stop(taken.reader, "asked");
    return parts.compose(taken);
  };
  expect(await sendDue({ ...parts, compose })).toMatchObject({ sent: 0, dropped: 2 });
  expect(mail.mails).toEqual([]);
});

test("kill -9 in the middle of 1,000, four times: nobody gets two, nobody is lost without a line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "refrain-letters-"));
  const file = join(folder, "letters.db");
  const first = await storeWith(1_000, file);
  await first.startLetter(letter, start);
  await first.close();
  let child: ReturnType<typeof spawn> | undefined;
  let killAt = 150;
  const mail = await sink({
    arrived: (count) => {
      if (count < killAt) return;
      killAt += 200;
      // In the middle of an answer: the words are here, the sender does not know it.
      child?.kill("SIGKILL");
    },
  });
  open.push(mail);
  const run = async () => {
    child = spawn(
      process.execPath,
      [join(import.meta.dirname, "send-once.test-helper.ts"), file, mail.address],
      {
        stdio: "inherit",
      },
    );
    return new Promise<number | null>((resolve) => child?.once("exit", (code) => resolve(code)));
  };
  let killed = 0;
  for (let i = 0; i < 12; i += 1) {
    if (i >= 4) killAt = Infinity;
    if ((await run()) === 0) break;
    killed += 1;
  }
  expect(killed).toBeGreaterThanOrEqual(4);
  const store = await openStore(file);
  open.push({ stop: () => store.close() });
  nobodyTwice(mail);
  const counts = await states(store);
  const listed = new Set((await store.mailLines(["uncertain"], 1_000)).map(({ address }) => address));
  expect((counts["sent"] ?? 0) + (counts["uncertain"] ?? 0)).toBe(1_000);
  // Whoever has it is either known to have it, or on the list; whoever is on no list has it.
  for (let i = 1; i <= 1_000; i += 1) {
    const address = `reader${i}@d${i % 3}.example`;
    expect(mail.taken.has(address) || listed.has(address)).toBe(true);
  }
  // For each kill: what eight connections had in hand, and as many whose end was about to be written.
  expect(listed.size).toBeLessThanOrEqual(killed * 16);
  rmSync(folder, { recursive: true, force: true });
});
