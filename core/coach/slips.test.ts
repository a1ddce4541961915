import fc from "fast-check";
import { expect, test } from "vitest";
import { makeSlips } from "./slips.ts";

const words = ["selfish", "ignored", "pathetic", "overwhelmed", "lazy"];
const slips = makeSlips(words);

test.each([
  ["sefish", "selfish"],
  ["selffish", "selfish"],
  ["slefish", "selfish"],
  ["selfush", "selfish"],
  ["lzay", "lazy"],
  ["hazy", undefined],
  ["lady", undefined],
  ["elfish", undefined],
  ["shellfish", undefined],
])("%s", (form, word) => expect(slips(form)).toBe(word));

test("every word is found through every single slip after its first letter", () => {
  const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz".split(""));
  fc.assert(
    fc.property(
      fc.constantFrom("selfish", "ignored", "pathetic", "overwhelmed"),
      fc.nat(),
      letter,
      (word, n, other) => {
        const at = 1 + (n % (word.length - 1));
        for (const form of [
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + other + word.slice(at),
          word.slice(0, at) + other + word.slice(at + 1),
        ])
          if (form !== word) expect(slips(form)).toBe(word);
      },
    ),
    { seed: 3 },
  );
});
