import { advances, glyphs, weights } from "./advances.ts";
import type { Face, Family } from "./scene.ts";

const indexOf: ReadonlyMap<string, number> = new Map(Array.from(glyphs, (glyph, i) => [glyph, i]));

/**
 * The width of a line of text without a browser, px: measured advances for Latin letters in the two faces, careful means
 * for every other script. Kerning is left out. Latin text comes out within 2 % of a browser's width (see the test).
 */
export function approximateWidth(text: string, face: Face): number {
  let em = 0;
  let letters = 0;
  let joined = false;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code === joiner) {
      joined = true;
      continue;
    }
    if (isSilent(code)) continue;
    if (!joined) {
      em += advance(char, code, face);
      letters += 1;
    }
    joined = false;
  }
  return em * face.size + letters * (face.spacing ?? 0);
}

const joiner = 0x200d;

function advance(char: string, code: number, face: Face): number {
  const known = indexOf.get(char);
  if (known !== undefined) return measured(known, face.family, face.weight);
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) {
    const base = indexOf.get(char.normalize("NFKD").charAt(0));
    return base === undefined ? 0.65 : measured(base, face.family, face.weight);
  }
  return otherScripts(code) * (face.weight > 500 ? 1.04 : 1);
}

function measured(glyph: number, family: Family, weight: number): number {
  const rows = advances[family];
  const upper = Math.max(
    1,
    Math.min(
      weights.length - 1,
      weights.findIndex((w) => w >= weight),
    ),
  );
  const [w0, w1] = [weights[upper - 1] ?? 300, weights[upper] ?? 700];
  const [a0, a1] = [rows[upper - 1]?.[glyph] ?? 0, rows[upper]?.[glyph] ?? 0];
  const part = Math.max(0, Math.min(1, (weight - w0) / (w1 - w0)));
  return (a0 + (a1 - a0) * part) / 1000;
}

/** Signs that take no room of their own: combining marks, joiners, direction marks, variation selectors, skin tones. */
const isSilent = (code: number): boolean =>
  code >= 0x300 &&
  (silentRanges.some(([from, to]) => code >= from && code <= to) ||
    /[\p{Mn}\p{Me}]/u.test(String.fromCodePoint(code)));

const silentRanges: readonly (readonly [number, number])[] = [
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe01ef],
];

/** From, to (inclusive), em: on the wide side of what common fonts give. */
const blocks: readonly (readonly [number, number, number])[] = [
  [0x370, 0x3ff, 0.62],
  [0x400, 0x52f, 0.66],
  [0x530, 0x58f, 0.66],
  [0x590, 0x5ff, 0.62],
  [0x600, 0x8ff, 0.57],
  [0x900, 0xdff, 0.72],
  [0xe00, 0xeff, 0.62],
  [0x1000, 0x109f, 0.8],
  [0x10a0, 0x10ff, 0.66],
  [0x1100, 0x11ff, 0.95],
  [0x2000, 0x200a, 0.5],
  [0x2190, 0x2bff, 1.1],
  [0x2e80, 0x9fff, 1],
  [0xa960, 0xa97f, 1],
  [0xac00, 0xd7ff, 0.96],
  [0xf900, 0xfaff, 1],
  [0xfb1d, 0xfdff, 0.65],
  [0xfe30, 0xfe6f, 1],
  [0xfe70, 0xfefe, 0.6],
  [0xff00, 0xff60, 1],
  [0xff61, 0xffdc, 0.55],
  [0x1f000, 0x1faff, 1.36],
  [0x20000, 0x3ffff, 1],
];

function otherScripts(code: number): number {
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 0.7;
  return blocks.find(([from, to]) => code >= from && code <= to)?.[2] ?? 0.75;
}
