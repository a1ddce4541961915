const isLittle = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
const isBig = (bytes: Uint8Array): boolean => bytes[0] === 0xfe && bytes[1] === 0xff;

export const isUtf16 = (bytes: Uint8Array): boolean => isLittle(bytes) || isBig(bytes);

/** Turns a UTF-16 file (some editors save so) into UTF-8; anything else comes back as it is. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  if (!isUtf16(bytes)) return bytes;
  const little = isLittle(bytes);
  const out = new Uint8Array(Math.ceil(bytes.length * 1.5) + 4);
  let to = 0;
  const unit = (i: number): number =>
    little ? (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) : ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    let point = unit(i);
    if (point >= 0xd800 && point < 0xdc00 && i + 3 < bytes.length) {
      const low = unit(i + 2);
      if (low >= 0xdc00 && low < 0xe000) {
        point = 0x1_0000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        i += 2;
      }
    }
    if (point < 0x80) out[to++] = point;
    else if (point < 0x800) {
      out[to++] = 0xc0 | (point >> 6);
      out[to++] = 0x80 | (point & 63);
    } else if (point < 0x1_0000) {
      out[to++] = 0xe0 | (point >> 12);
      out[to++] = 0x80 | ((point >> 6) & 63);
      out[to++] = 0x80 | (point & 63);
    } else {
      out[to++] = 0xf0 | (point >> 18);
      out[to++] = 0x80 | ((point >> 12) & 63);
      out[to++] = 0x80 | ((point >> 6) & 63);
      out[to++] = 0x80 | (point & 63);
    }
  }
  return out.subarray(0, to);
}
