// Bytes and the few text forms they take. No TextEncoder, no Buffer: pure code has neither.
export type Bytes = Uint8Array<ArrayBuffer>;

/** 32 bytes as 64 lower-case hexadecimal digits: the id of a space, a device or an entry. */
export type Hex32 = string & { readonly __brand: "Hex32" };
/** 16 bytes as 32 lower-case hexadecimal digits: the name of an episode. */
export type Hex16 = string & { readonly __brand: "Hex16" };

export const isHex32 = (text: string): text is Hex32 => /^[0-9a-f]{64}$/.test(text);
export const isHex16 = (text: string): text is Hex16 => /^[0-9a-f]{32}$/.test(text);

/** The id as branded text; throws on a wrong length, which only a bug can bring. */
export function hex32(bytes: Uint8Array): Hex32 {
  const text = toHex(bytes);
  if (!isHex32(text)) throw new RangeError(`32 bytes expected, ${bytes.length} given`);
  return text;
}

export function hex16(bytes: Uint8Array): Hex16 {
  const text = toHex(bytes);
  if (!isHex16(text)) throw new RangeError(`16 bytes expected, ${bytes.length} given`);
  return text;
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += digits[byte];
  return text;
}

/** Bytes of a text of hexadecimal digits already known to be one (see {@link isHex32}). */
export function fromHex(text: string): Bytes {
  const bytes = new Uint8Array(text.length >> 1);
  for (let i = 0; i < bytes.length; i += 1)
    bytes[i] = (nibble(text.charCodeAt(2 * i)) << 4) | nibble(text.charCodeAt(2 * i + 1));
  return bytes;
}

/** The value of a digit 0–9 or a–f by its character code. */
const nibble = (code: number): number => code - (code > 57 ? 87 : 48);

export function ascii(text: string): Bytes {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) & 0x7f;
  return bytes;
}

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two byte strings are the same; looks at every byte, whatever it finds. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let differs = 0;
  for (let i = 0; i < a.length; i += 1) differs |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return differs === 0;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Int16Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i += 1) values[alphabet.charCodeAt(i)] = i;

/** base64url without padding (RFC 4648, section 5). */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    if (left > 1) text += alphabet.charAt((group >> 6) & 63);
    if (left > 2) text += alphabet.charAt(group & 63);
  }
  return text;
}

/** The bytes, or undefined where the text is not the one canonical base64url form of any. */
export function fromBase64(text: string): Bytes | undefined {
  const tail = text.length % 4;
  if (tail === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
