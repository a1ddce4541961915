/**
 * Where a partner stands in the drawing: `one` at the start of the line, `two` at its end.
 * A place, never a role: who goes after and who goes away belongs to an episode and may swap.
 */
export type Place = "one" | "two";

export const places: readonly Place[] = ["one", "two"];

export const otherPlace = (place: Place): Place => (place === "one" ? "two" : "one");

export type Hue = "teal" | "apricot";
export type Shape = "circle" | "square";

/** One of two people. Shown by name, colour and shape together; colour never stands alone. */
export interface Partner {
  readonly name: string;
  readonly hue: Hue;
  readonly shape: Shape;
}

export type Partners = Readonly<Record<Place, Partner>>;

/** The longest name kept, in characters as a person counts them. */
export const longestName = 40;

const spaces = /[\s\p{Cc}\u2028\u2029]+/gu;
/** Overrides of writing direction, zero-width signs and double quotes: they would break the sentence around the name. */
const unsafeInName = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"\u201c\u201d\u201e\u00ab\u00bb]/gu;
/** Half a surrogate pair: not a character at all. */
const loneSurrogate = /\p{Cs}/gu;

/** A name as it can stand in a sentence, in any script; undefined where nothing of it is left. */
export function cleanName(raw: string, longest = longestName): string | undefined {
  const plain = raw
    .normalize("NFC")
    .replace(loneSurrogate, "")
    .replace(unsafeInName, "")
    .replace(spaces, " ")
    .replaceAll("'", "\u2019")
    .trim();
  const name = firstCharacters(plain, longest).trim();
  return name === "" ? undefined : name;
}

/** The longest name of a dance. */
const longestDanceName = 60;

/** What the two call their dance, cleaned like a name: it too stands in sentences. */
export const cleanDanceName = (raw: string): string | undefined => cleanName(raw, longestDanceName);

/** The first `count` characters as a person counts them: an emoji family or a letter with its accents is one. */
function firstCharacters(text: string, count: number): string {
  // A character takes at least one unit, so a short text is whole; a segmenter is slow to make and seldom needed.
  if (text.length <= count) return text;
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  let kept = "";
  let seen = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (seen === count) break;
    kept += segment;
    seen += 1;
  }
  return kept;
}

/** The couple as drawn when nobody has chosen otherwise: one teal and a circle, two apricot and a rounded square. */
export const couple = (one: string, two: string): Partners => ({
  one: { name: one, hue: "teal", shape: "circle" },
  two: { name: two, hue: "apricot", shape: "square" },
});
