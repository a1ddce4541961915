import fc from "fast-check";
import { expect, test } from "vitest";
import type { FromReader, ToReader } from "./messages.ts";
import { createChatReading } from "./reading.ts";
import { chatsAt, episodeIn, forgetsAt } from "./route.ts";

/** A reader that answers when told to. */
function held() {
  const readers: { sent: ToReader[]; stopped: boolean; say: (message: FromReader) => void }[] = [];
  const reading = createChatReading((listener) => {
    const one = { sent: [] as ToReader[], stopped: false, say: listener };
    readers.push(one);
    return { send: (message) => void one.sent.push(message), stop: () => void (one.stopped = true) };
  });
  return { reading, readers };
}
const page = { people: ["Ann", "Bo"], episodes: [] } as never;

test("progress, then the page; cancelling ends the reader and what it still says counts for nothing", () => {
  const { reading, readers } = held();
  reading.read([]);
  readers[0]!.say({ kind: "progress", share: 0.5 });
  expect(reading.get().stage).toEqual({ kind: "reading", share: 0.5 });
  reading.cancel();
  expect(readers[0]!.stopped).toBe(true);
  readers[0]!.say({ kind: "page", page });
  expect(reading.get().stage).toEqual({ kind: "none" });
  reading.read([]);
  readers[0]!.say({ kind: "page", page });
  readers[1]!.say({ kind: "page", page });
  expect(reading.get().stage).toEqual({ kind: "read", page });
});

test("alone, only one’s own words are asked for; together, both’s", async () => {
  const { reading, readers } = held();
  reading.agree("alone");
  reading.read([]);
  readers[0]!.say({ kind: "page", page });
  reading.iAm(1);
  const lines = reading.lines(3);
  expect(readers[0]!.sent.at(-1)).toEqual({ kind: "lines", ask: 1, episode: 3, only: 1 });
  readers[0]!.say({ kind: "lines", ask: 1, lines: [] });
  expect(await lines).toEqual([]);
  reading.agree("together");
  void reading.lines(0);
  expect(readers[0]!.sent.at(-1)).toMatchObject({ only: undefined });
});

test("forgetting ends the reader, answers what waits with nothing, and takes the yes back", async () => {
  const { reading, readers } = held();
  reading.agree("together");
  reading.read([]);
  readers[0]!.say({ kind: "page", page });
  const lines = reading.lines(0);
  reading.forget();
  expect(await lines).toEqual([]);
  expect(readers[0]!.stopped).toBe(true);
  expect(reading.get()).toEqual({ looking: undefined, stage: { kind: "none" }, me: undefined });
});

test("the same files otherwise: what was chosen before still holds", () => {
  const { reading, readers } = held();
  reading.read([], { chat: "Ann" });
  reading.again({ order: "MDY" });
  expect(readers[1]!.sent[0]).toEqual({ kind: "read", files: [], as: { chat: "Ann", order: "MDY" } });
});

test("a part names an episode or nothing; Home and Menu forget", () => {
  expect(chatsAt.episode(12)).toEqual({ screen: "chats", part: "episode-12" });
  expect(episodeIn("episode-12")).toBe(12);
  fc.assert(fc.property(fc.string(), (part) => (episodeIn(part) ?? 0) >= 0));
  expect(forgetsAt({ screen: "home" }) && forgetsAt({ screen: "menu" })).toBe(true);
  expect(forgetsAt({ screen: "map", step: 1 })).toBe(false);
});
