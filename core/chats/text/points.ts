/** The character that begins at `i` of a UTF-8 text; a broken one is U+FFFD or some other wrong one, never an error. */
export function pointAt(bytes: Uint8Array, i: number): number {
  const a = bytes[i] ?? 0;
  if (a < 0x80) return a;
  const b = (bytes[i + 1] ?? 0) & 0x3f;
  if (a < 0xe0) return ((a & 0x1f) << 6) | b;
  const c = (bytes[i + 2] ?? 0) & 0x3f;
  if (a < 0xf0) return ((a & 0x0f) << 12) | (b << 6) | c;
  const point = ((a & 7) << 18) | (b << 12) | (c << 6) | ((bytes[i + 3] ?? 0) & 0x3f);
  return point > 0x10_ffff ? 0xfffd : point;
}

/** Bytes of a character in UTF-8. */
export const size = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;

/** Invisible marks: direction, zero width, byte order. */
export const isMark = (point: number): boolean =>
  (point >= 0x200b && point <= 0x200f) ||
  (point >= 0x202a && point <= 0x202e) ||
  (point >= 0x2066 && point <= 0x2069) ||
  point === 0xfeff ||
  point === 0x61c;

export const isBlank = (point: number): boolean =>
  point === 0x20 ||
  point === 0xa0 ||
  (point >= 0x2000 && point <= 0x200a) ||
  point === 0x202f ||
  point === 0x3000;

const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810,
];

/** Value of a decimal digit in the scripts phones use; −1 for anything else. */
export function digitOf(point: number): number {
  if (point >= 0x1820) return -1;
  for (const zero of zeros) if (point >= zero && point <= zero + 9) return point - zero;
  return -1;
}
