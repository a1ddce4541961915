// What is taken back between two phones is gone, and not only out of sight.
import { eggPartners, type Fact } from "@refrain/core/dance";
import { append, erase, read, reveal } from "@refrain/vault";
import { expect, test } from "vitest";
import { writeBody } from "./bodies.ts";
import { meet, rounds, side, world, type Side } from "./two.test-helper.ts";

const names: Fact = { v: 1, kind: "couple-set", partners: eggPartners };
const shown: Fact = {
  v: 1,
  kind: "shown",
  by: "one",
  id: "g",
  at: 5,
  item: { what: "greeting", words: "three breaths" },
};
const about = { v: 1, disclosure: "d" } as const;
const offered: Fact = { ...about, kind: "disclosure-offered", by: "one" };
const sent: Fact = { ...about, kind: "disclosure-sent", by: "one", words: "I was ashamed" };
const takenBack: Fact = { ...about, kind: "disclosure-taken-back", by: "one" };

/** Alex invited, and is `one` on both phones. */
async function two(seed: number) {
  const here = world(seed);
  const [alex, sam] = [await side(here, "alex"), await side(here, "sam")];
  await alex.desk.append([names]);
  await meet(alex, sam);
  await sam.desk.append([{ v: 1, kind: "i-am", place: "two" }]);
  await sam.desk.publish();
  return { here, alex, sam };
}

/** Every text that this phone can open in the history of both. */
async function texts({ phone, desk }: Side): Promise<string> {
  const { ours } = await desk.spaces();
  const found = await read(phone.context, ours!.space);
  const bodies = found.ok ? found.value.entries.map(({ body }) => body) : [];
  const open = bodies.flatMap((body) => (typeof body === "string" ? [] : [reveal(body)]));
  return open.map((bytes) => new TextDecoder().decode(bytes)).join("\n");
}

/** How many sealed texts lie at the relay for these two. */
async function bodiesAt(
  { relay }: { readonly relay: Awaited<ReturnType<typeof two>>["here"]["relay"] },
  one: Side,
) {
  const { ours } = await one.desk.spaces();
  const items = (await relay.shelves()).get(ours!.space)?.items ?? [];
  return items.filter(({ item }) => item.kind === "entry" && item.entry.body !== undefined).length;
}

test("one thing shown and taken back: no text of it is left on either phone, nor at the relay", async () => {
  const { here, alex, sam } = await two(450);
  await rounds(alex, sam);
  const before = await bodiesAt(here, alex);
  await alex.desk.append([shown]);
  await rounds(alex, sam);
  expect(sam.state().shown.one.map(({ id }) => id)).toEqual(["g"]);
  expect(await texts(sam)).toContain("three breaths");
  expect(await bodiesAt(here, alex)).toBe(before + 1);
  await alex.desk.append([{ v: 1, kind: "shown-taken-back", by: "one", id: "g" }]);
  await rounds(alex, sam);
  for (const one of [alex, sam]) {
    expect(one.state().shown.one).toEqual([]);
    expect(await texts(one)).not.toContain("three breaths");
  }
  // What is left of it is that something was taken back.
  expect(await bodiesAt(here, alex)).toBe(before + 1);
});

test("a message taken back before it was said back is gone on both; one that was said back stands", async () => {
  const { alex, sam } = await two(451);
  const say = async (one: Side, ...facts: Fact[]) => {
    expect(await one.desk.append(facts)).toMatchObject({ ok: true });
    await rounds(alex, sam);
  };
  await say(alex, offered);
  await say(sam, { ...about, kind: "disclosure-ready", by: "two", when: "now", from: 5 });
  await say(alex, sent);
  expect(sam.state().disclosures).toMatchObject([{ status: "sent", words: "I was ashamed" }]);
  await say(alex, takenBack);
  for (const one of [alex, sam]) {
    expect(one.state().disclosures).toMatchObject([{ status: "taken-back" }]);
    expect(await texts(one)).not.toContain("ashamed");
  }
});

test("taken back after it was said back: too late on every phone, and nothing is erased", async () => {
  const { alex, sam } = await two(452);
  await alex.desk.append([offered]);
  await rounds(alex, sam);
  await sam.desk.append([{ ...about, kind: "disclosure-ready", by: "two", when: "now", from: 5 }]);
  await rounds(sam, alex);
  await alex.desk.append([sent]);
  await rounds(alex, sam);
  await sam.desk.append([
    { ...about, kind: "disclosure-said-back", by: "two", saying: "s", words: "you were ashamed" },
  ]);
  await rounds(sam, alex);
  await alex.desk.append([takenBack]);
  await rounds(alex, sam);
  for (const one of [alex, sam])
    expect(one.state().disclosures).toMatchObject([{ status: "said-back", words: "I was ashamed" }]);
});

test("what was shown offline and taken back before it went out never leaves", async () => {
  const { here, alex, sam } = await two(453);
  await rounds(alex, sam);
  const before = await bodiesAt(here, alex);
  alex.phone.link.cut = true;
  await alex.desk.append([shown]);
  await alex.desk.append([{ v: 1, kind: "shown-taken-back", by: "one", id: "g" }]);
  alex.phone.link.cut = false;
  await rounds(alex, sam);
  expect(await texts(alex)).not.toContain("three breaths");
  expect(await bodiesAt(here, alex)).toBe(before + 1);
  expect(sam.entries().some(({ fact }) => fact.kind === "shown")).toBe(false);
});

/** As far as an answer: Alex spoke, Sam said it back and answered. */
async function answered(seed: number) {
  const all = await two(seed);
  const { alex, sam } = all;
  const say = async (one: Side, fact: Fact) => {
    expect(await one.desk.append([fact])).toMatchObject({ ok: true });
    await rounds(one, one === alex ? sam : alex);
  };
  await say(alex, offered);
  await say(sam, { ...about, kind: "disclosure-ready", by: "two", when: "now", from: 5 });
  await say(alex, sent);
  await say(sam, { ...about, kind: "disclosure-said-back", by: "two", saying: "s", words: "you felt small" });
  await say(alex, { ...about, kind: "disclosure-confirmed", by: "one", saying: "s" });
  await say(sam, { ...about, kind: "disclosure-answered", by: "two", words: "thank you for saying it" });
  return { ...all, say };
}

const deletes = (by: "one" | "two"): Fact => ({ ...about, kind: "disclosure-words-deleted", by });

test("one's own words deleted later are erased on both phones; the other's stay where they were", async () => {
  const { alex, sam, say } = await answered(454);
  await say(alex, deletes("one"));
  for (const one of [alex, sam]) {
    expect(await texts(one)).not.toContain("ashamed");
    expect(JSON.stringify(one.entries())).not.toContain("ashamed");
    const [disclosure] = one.state().disclosures;
    expect(disclosure).toMatchObject({
      status: "answered",
      deleted: ["one"],
      answer: "thank you for saying it",
      saidBack: [{ words: "you felt small" }],
    });
    expect(disclosure?.words).toBeUndefined();
  }
  await say(sam, deletes("two"));
  for (const one of [alex, sam]) {
    expect(await texts(one)).not.toMatch(/ashamed|small|thank/);
    const [disclosure] = one.state().disclosures;
    expect(disclosure).toMatchObject({ status: "answered", deleted: ["one", "two"] });
    expect(disclosure?.answer).toBeUndefined();
  }
});

test("what stands for erased words holds no others: nobody says something new in an old place", async () => {
  const { alex, sam, say } = await answered(455);
  const { ours } = await sam.desk.spaces();
  const found = await read(sam.phone.context, ours!.space);
  const answer = (found.ok ? found.value.entries : []).find(
    ({ body }) => typeof body !== "string" && new TextDecoder().decode(reveal(body)).includes("thank you"),
  );
  // Sam's changed app erases the answer, and says another in its place.
  const fact: Fact = { ...about, kind: "disclosure-answered", by: "two", words: "I never agreed" };
  const body = writeBody({ id: "x", at: 5, seen: 0, instead: answer!.id, fact });
  await append(sam.phone.context, ours!.space, body);
  await erase(sam.phone.context, ours!.space, [answer!.id]);
  await rounds(sam, alex);
  expect(alex.state().disclosures).toMatchObject([{ status: "confirmed", answer: undefined }]);
  expect(JSON.stringify(alex.entries())).not.toContain("never agreed");
  await say(alex, deletes("one"));
  expect(await texts(sam)).not.toContain("ashamed");
});
