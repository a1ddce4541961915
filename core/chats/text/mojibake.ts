/**
 * Repairs text whose UTF-8 bytes were each written as a character of its own ("Å\u0081ukasz" for "Łukasz"), as Meta's
 * exports do. Only where it is surely so: a text with any character above U+00FF is not of this kind, and bytes that
 * are not valid UTF-8 were real Latin letters; both come back unchanged.
 */
export function repaired(text: string): string {
  let high = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    if (code > 0x7f) high = true;
  }
  return high ? (fromUtf8(text) ?? text) : text;
}

/** Strict UTF-8 over the low bytes of a string. */
function fromUtf8(text: string): string | undefined {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const a = text.charCodeAt(i);
    if (a < 0x80) {
      out += text[i];
      continue;
    }
    const more = a >= 0xc2 && a < 0xe0 ? 1 : a >= 0xe0 && a < 0xf0 ? 2 : a >= 0xf0 && a < 0xf5 ? 3 : 0;
    if (more === 0) return undefined;
    let point = a & (0x3f >> more);
    for (let k = 1; k <= more; k++) {
      const b = text.charCodeAt(i + k);
      if (Number.isNaN(b) || (b & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (b & 0x3f);
    }
    const least = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x1_0000;
    if (point < least || point > 0x10_ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
    out += String.fromCodePoint(point);
    i += more;
  }
  return out;
}
