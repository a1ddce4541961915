const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** One line of text as quoted-printable (RFC 2045), no line of it longer than 76 signs. */
export function quotedLine(line: string): string {
  const bytes = Buffer.from(line, "utf8");
  let out = "";
  let width = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    const last = i === bytes.length - 1;
    const plain =
      (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || ((byte === 0x20 || byte === 0x09) && !last);
    const sign = plain ? String.fromCharCode(byte) : hex(byte);
    if (width + sign.length > 75) {
      out += "=\r\n";
      width = 0;
    }
    out += sign;
    width += sign.length;
  }
  return out;
}

/** A header's words: as they are when plain, else as encoded words (RFC 2047), folded. Line ends are taken out first. */
export function headerWords(text: string): string {
  const clean = text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
  if (/^[\u0020-\u007e]*$/.test(clean) && clean.length < 60 && !clean.includes("=?")) return clean;
  const words: string[] = [];
  let piece = "";
  for (const sign of clean) {
    if (Buffer.byteLength(piece + sign) > 42) {
      words.push(piece);
      piece = "";
    }
    piece += sign;
  }
  words.push(piece);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString("base64")}?=`).join("\r\n ");
}
