export interface Tag {
  /** Name of the element; with "/" in front for an end. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

const space = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 10 || byte === 13 || byte === 9;

/**
 * Tags of an XML file one after the other, forgiving: comments, declarations and text between tags are passed over, only
 * the wanted attributes are decoded (others may be megabytes of base64), and a file that breaks off ends the walk.
 */
export function* tags(
  bytes: Uint8Array,
  decode: (b: Uint8Array) => string,
  wanted: ReadonlySet<string>,
): Generator<Tag> {
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at)) {
    if (bytes[at + 1] === 0x21 || bytes[at + 1] === 0x3f) {
      at = skipDeclaration(bytes, at);
      continue;
    }
    let end = at + 1;
    while (end < bytes.length && !space(bytes[end]) && bytes[end] !== 0x3e && end - at < 40) end++;
    const name = decode(bytes.subarray(at + 1, end)).replace(/\/$/u, "");
    const attributes = new Map<string, string>();
    while (end < bytes.length && bytes[end] !== 0x3e) {
      if (space(bytes[end]) || bytes[end] === 0x2f) {
        end++;
        continue;
      }
      const start = end;
      while (end < bytes.length && bytes[end] !== 0x3d && bytes[end] !== 0x3e && !space(bytes[end])) end++;
      if (bytes[end] !== 0x3d) continue;
      const quote = bytes[end + 1];
      if (quote !== 0x22 && quote !== 0x27) {
        end++;
        continue;
      }
      const close = bytes.indexOf(quote, end + 2);
      if (close < 0) return;
      const key = decode(bytes.subarray(start, Math.min(end, start + 60)));
      if (wanted.has(key)) attributes.set(key, unescaped(decode(bytes.subarray(end + 2, close))));
      end = close + 1;
    }
    if (end >= bytes.length) return;
    at = end + 1;
    yield { name, attributes, end: at };
  }
}

function skipDeclaration(bytes: Uint8Array, at: number): number {
  const isComment = bytes[at + 1] === 0x21 && bytes[at + 2] === 0x2d;
  for (let end = bytes.indexOf(0x3e, at); end >= 0; end = bytes.indexOf(0x3e, end + 1))
    if (!isComment || (bytes[end - 1] === 0x2d && bytes[end - 2] === 0x2d)) return end + 1;
  return bytes.length;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character references resolved; two surrogate references in a row make one emoji. */
const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/giu,
        (whole, decimal, hex, name) => {
          if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
          const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
          return code < 0x1_0000
            ? String.fromCharCode(code)
            : code <= 0x10_ffff
              ? String.fromCodePoint(code)
              : whole;
        },
      )
    : text;
