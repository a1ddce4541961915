/**
 * Letters of other scripts that look like a Latin one, after the idea of Unicode’s confusables (UTS #39); our own short list of
 * those met in spam. Wide and mathematical forms need no entry: NFKC makes them plain.
 */
const pairs: Readonly<Record<string, string>> = {
  // Cyrillic
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ԍ: "g",
  һ: "h",
  і: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  п: "n",
  о: "o",
  р: "p",
  ԛ: "q",
  г: "r",
  ѕ: "s",
  т: "t",
  ц: "u",
  ѵ: "v",
  ѡ: "w",
  х: "x",
  у: "y",
  З: "3",
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  І: "I",
  Ј: "J",
  К: "K",
  М: "M",
  О: "O",
  Р: "P",
  Ѕ: "S",
  Т: "T",
  Х: "X",
  У: "Y",
  // Greek
  α: "a",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  γ: "y",
  ω: "w",
  Α: "A",
  Β: "B",
  Ε: "E",
  Ζ: "Z",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
  // Armenian, Cherokee, Latin look-alikes of Latin
  ս: "u",
  ո: "n",
  օ: "o",
  հ: "h",
  ց: "g",
  զ: "q",
  Տ: "S",
  Ꭺ: "A",
  Ᏼ: "B",
  Ꮯ: "C",
  Ꭼ: "E",
  Ꮋ: "H",
  Ꭻ: "J",
  Ꮶ: "K",
  Ꮇ: "M",
  Ꮲ: "P",
  Ꮪ: "S",
  Ꭲ: "T",
  Ꮤ: "W",
  ɑ: "a",
  ɡ: "g",
  ı: "i",
  ɩ: "i",
  ʋ: "v",
};

export const lookalikes: ReadonlyMap<string, string> = new Map(Object.entries(pairs));

const scripts = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Armenian",
  "Hebrew",
  "Arabic",
  "Cherokee",
  "Georgian",
] as const;
const tests = scripts.map((script) => [script, new RegExp(`\\p{Script=${script}}`, "u")] as const);
export type Script = (typeof scripts)[number];

/** The script of a letter; undefined for signs, numbers and scripts that are not mixed up with Latin. */
export const scriptOf = (sign: string): Script | undefined => tests.find(([, test]) => test.test(sign))?.[0];

export interface MixedWord {
  readonly word: string;
  /** The letter that is not what it seems, its script, and what it looks like. */
  readonly letter: string;
  readonly script: Script;
  readonly like: string | undefined;
}

/** Words that put two scripts together, or whose every letter only looks Latin in a text that is Latin. */
export function mixedWords(text: string): readonly MixedWord[] {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? [];
  const latin = Array.from(text).filter((sign) => scriptOf(sign) === "Latin").length;
  const letters = Array.from(text).filter((sign) => scriptOf(sign) !== undefined).length;
  const mostlyLatin = latin * 2 > letters;
  return words.flatMap((word) => {
    const found = Array.from(word).map((letter) => [letter, scriptOf(letter)] as const);
    const kinds = new Set(found.flatMap(([, script]) => script ?? []));
    const odd = found.find(
      (one): one is readonly [string, Script] =>
        one[1] !== undefined && (one[1] !== "Latin" || lookalikes.has(one[0])),
    );
    if (!odd) return [];
    const mixed = kinds.size > 1;
    const disguised =
      mostlyLatin &&
      !kinds.has("Latin") &&
      word.length > 2 &&
      found.every(([letter]) => lookalikes.has(letter));
    if (!mixed && !disguised) return [];
    const [letter, script] = odd;
    return [{ word, letter, script, like: lookalikes.get(letter) }];
  });
}
