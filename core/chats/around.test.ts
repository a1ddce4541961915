import { expect, test } from "vitest";
import { atWallClock, finish, linesAround, openChat } from "./index.ts";
import type { OpenedChat } from "./index.ts";

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
async function read(text: string): Promise<OpenedChat> {
  const bytes = new TextEncoder().encode(text);
  const source = {
    name: "result.json",
    size: bytes.length,
    slice: (a: number, b: number) => bytes.subarray(a, b),
  };
  const opened = await openChat([source], { decode }, { run: finish });
  if (!opened.ok) throw new Error(opened.error.type);
  return opened.value;
}
const telegram = (unix: readonly number[]) =>
  JSON.stringify({
    name: "Bo",
    type: "personal_chat",
    id: 1,
    messages: unix.map((at, id) => ({
      id,
      type: "message",
      date: new Date(at * 1000).toISOString().slice(0, 19),
      date_unixtime: String(at),
      from: id % 2 === 0 ? "Ann" : "Bo",
      text: `line ${id}`,
    })),
  });

test("exact times are put on the wall by the zone of each; a clock put back keeps the order", async () => {
  // London, the night of 27 October 2024: 00:50 and 01:10 UTC are 01:50 summer time and 01:10 winter time.
  const back = Date.UTC(2024, 9, 27, 1) / 1000;
  const { chat } = await read(telegram([back - 600, back + 600, back + 7_200]));
  const wall = atWallClock(chat, (time) => (time < back * 1000 ? 60 : 0));
  expect(wall.floating).toBe(true);
  const clock = Array.from({ length: wall.size }, (_, i) => wall.time(i)).map((time) =>
    new Date(time).toISOString().slice(11, 16),
  );
  expect(clock).toEqual(["01:50", "01:10", "03:00"]);
  expect(wall.text(1)).toBe("line 1");
});

test("wall-clock times stay as they are", async () => {
  const { chat } = await read(telegram([1_700_000_000]));
  const floating = { ...chat, floating: true };
  expect(atWallClock(floating, () => 60)).toBe(floating);
});

test("an episode with two around it; of a long one only the end", async () => {
  const { chat } = await read(telegram(Array.from({ length: 200 }, (_, i) => 1_700_000_000 + i * 60)));
  const some = linesAround(chat, { entries: { start: 10, chaseEnd: 12, end: 14 } });
  expect(some.map(({ text }) => text)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16].map((n) => `line ${n}`));
  expect(some.filter(({ within }) => within)).toHaveLength(5);
  expect(linesAround(chat, { entries: { start: 0, chaseEnd: 2, end: 1 } })[0]!.text).toBe("line 0");
  const long = linesAround(chat, { entries: { start: 20, chaseEnd: 150, end: 160 } });
  expect(long).toHaveLength(60);
  expect(long.at(-1)!.text).toBe("line 162");
});
