import fc from "fast-check";
import { expect, test } from "vitest";
import { Forms } from "./forms.ts";

test("a form is found by its letters, wherever it stands in a text", () => {
  const forms = new Forms<string>(8);
  forms.hold("tea", "tea");
  expect(forms.find("no tea, thanks", 3, 6)).toBe("tea");
  expect(forms.find("no tea, thanks", 3, 5)).toBeUndefined();
  expect(forms.find("eat", 0, 3)).toBeUndefined();
});

test("it holds as many as it was told to, and what it holds is right after it started afresh", () => {
  const words = fc.uniqueArray(fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), { maxLength: 60 });
  fc.assert(
    fc.property(words, (all) => {
      const most = 10;
      const forms = new Forms<string>(most);
      for (const word of all) forms.hold(word, word);
      const found = all.filter((word) => forms.find(word, 0, word.length) === word);
      expect(found).toEqual(all.slice(all.length - found.length));
      expect(found.length).toBe(all.length === 0 ? 0 : ((all.length - 1) % most) + 1);
    }),
    { seed: 11 },
  );
});

test("long forms, and letters beyond ASCII, are found like any other", () => {
  const forms = new Forms<string>(20);
  const all = [
    "don’t",
    "uncomfortable",
    "uncomfortabl",
    "a\0",
    "\0a",
    "a",
    "ñ",
    "aaaaaaaaaaaa",
    "aaaaaaaaaaa",
  ];
  for (const form of all) forms.hold(form, form);
  for (const form of all) expect(forms.find(`«${form}»`, 1, 1 + form.length)).toBe(form);
});
