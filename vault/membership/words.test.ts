import fc from "fast-check";
import { expect, test } from "vitest";
import { platform } from "../../testing/index.ts";
import { recoveryWords } from "../words/en/recovery.ts";
import { bitsOf, paperFrom, wordsOf } from "./words.ts";

const bits = fc.uint8Array({ minLength: 16, maxLength: 16 });

test("[RW1] 256 words in order, told apart by four letters", () => {
  expect(recoveryWords.length).toBe(256);
  expect(new Set(recoveryWords.map((word) => word.slice(0, 4))).size).toBe(256);
  expect([...recoveryWords].sort()).toEqual(recoveryWords);
  for (const word of recoveryWords) expect(word).toMatch(/^[a-z]{3,8}$/);
});

test("[RW1] words there and back, in capitals, shortened, with anything between them", async () => {
  await fc.assert(
    fc.asyncProperty(bits, async (raw) => {
      const bytes = new Uint8Array(raw);
      const words = await wordsOf(platform, bytes);
      expect(words.length).toBe(17);
      for (const typed of [words.join(" "), words.map((word) => word.slice(0, 4).toUpperCase()).join(" ,\n")])
        expect(await bitsOf(platform, typed)).toEqual({ ok: true, value: bytes });
    }),
    { numRuns: 30 },
  );
});

test("[RW1] a wrong word is found out, save one time in 256; a missing one always", async () => {
  const words = await wordsOf(platform, new Uint8Array(16));
  let passed = 0;
  for (const other of recoveryWords.slice(1)) {
    const typed = [other, ...words.slice(1)].join(" ");
    if ((await bitsOf(platform, typed)).ok) passed += 1;
  }
  expect(passed).toBeLessThan(8);
  for (const typed of [
    "",
    words.slice(1).join(" "),
    `${words.join(" ")} acorn`,
    words.join(" ").replace("a", "zz"),
  ])
    expect((await bitsOf(platform, typed)).ok).toBe(false);
});

test("[RW1] the same words give the same two keys", async () => {
  const one = await paperFrom(platform, new Uint8Array(16).fill(5));
  const two = await paperFrom(platform, new Uint8Array(16).fill(5));
  expect(one.card).toEqual(two.card);
  expect(one.card.paper).toBe(true);
  expect((await paperFrom(platform, new Uint8Array(16).fill(6))).card.sign).not.toBe(one.card.sign);
});
