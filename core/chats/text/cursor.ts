import { digitOf, isBlank, isMark, pointAt, size } from "./points.ts";

/** A place in the bytes of a text, and small steps from it: marks, blanks, numbers in any script. */
export class Cursor {
  readonly bytes: Uint8Array;
  protected at = 0;
  /** How many digits the latest number had. */
  protected digits = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  protected textOf(start: number, end: number): string {
    let text = "";
    for (let i = start; i < end;) {
      const point = this.point(i);
      text += String.fromCodePoint(point);
      i += size(point);
    }
    return text;
  }

  protected point(i: number): number {
    return pointAt(this.bytes, i);
  }

  /** Direction marks and byte-order marks. */
  protected skipMarks(): void {
    const { bytes } = this;
    while (bytes[this.at] === 0xe2 || bytes[this.at] === 0xef || bytes[this.at] === 0xd8) {
      const point = this.point(this.at);
      if (!isMark(point)) return;
      this.at += size(point);
    }
  }

  protected skipBlanks(): void {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.at] ?? 0;
      if (byte === 0x20) this.at++;
      else if (byte < 0x80) return;
      else {
        const point = this.point(this.at);
        if (!isBlank(point) && !isMark(point)) return;
        this.at += size(point);
      }
    }
  }

  /** A number of up to four digits in any script; −1 where there is none. Leaves `digits`. */
  protected number(): number {
    const { bytes } = this;
    // Nearly always: one or two plain digits and then something plain.
    const one = (bytes[this.at] ?? 0) - 0x30;
    if (one >= 0 && one <= 9) {
      const next = bytes[this.at + 1] ?? 0;
      if (next < 0x30 || (next > 0x39 && next < 0x80)) {
        this.at++;
        this.digits = 1;
        return one;
      }
      const after = bytes[this.at + 2] ?? 0;
      if (next <= 0x39 && (after < 0x30 || (after > 0x39 && after < 0x80) || after === 0xe2)) {
        this.at += 2;
        this.digits = 2;
        return one * 10 + next - 0x30;
      }
    }
    let value = 0;
    let digits = 0;
    while (digits < 5) {
      const byte = bytes[this.at] ?? 0;
      let digit = byte - 0x30;
      let width = 1;
      if (byte >= 0x80) {
        const point = this.point(this.at);
        digit = digitOf(point);
        width = size(point);
      }
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      digits++;
      this.at += width;
    }
    this.digits = digits;
    return digits === 0 || digits > 4 ? -1 : value;
  }

  protected letters(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.bytes[this.at + i] !== word.charCodeAt(i)) return false;
    this.at += word.length;
    return true;
  }
}
