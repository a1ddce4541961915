// Exact bytes from one description: what is written here is the schema, the encoder and the decoder at once.
// Big-endian, no padding, no optional parts, one encoding per value. A decoder never throws: it fails.
import { type Bytes, fromHex, type Hex16, hex16, hex32, type Hex32 } from "./bytes.ts";

/** Writes a value it is given, or reads one; undefined where the bytes do not hold one. */
export interface Codec<T> {
  write(out: Writer, value: T): void;
  read(from: Reader): T | undefined;
}

export interface Writer {
  number(value: number, width: number): void;
  bytes(value: Uint8Array): void;
}

export interface Reader {
  number(width: number): number | undefined;
  bytes(count: number): Bytes | undefined;
}

export function encode<T>(codec: Codec<T>, value: T): Bytes {
  const parts: Uint8Array[] = [];
  let length = 0;
  const push = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  codec.write(
    {
      number(value, width) {
        if (!Number.isSafeInteger(value) || value < 0 || (width < 7 && value >= 2 ** (8 * width)))
          throw new RangeError(`${value} does not fit ${width} bytes`);
        const part = new Uint8Array(width);
        let rest = value;
        for (let i = width - 1; i >= 0; i -= 1) {
          part[i] = rest % 256;
          rest = Math.floor(rest / 256);
        }
        push(part);
      },
      bytes: push,
    },
    value,
  );
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The value if `bytes` hold exactly one, nothing left over; else undefined. */
export function decode<T>(codec: Codec<T>, bytes: Uint8Array): T | undefined {
  let at = 0;
  const value = codec.read({
    number(width) {
      if (at + width > bytes.length) return undefined;
      let value = 0;
      for (let i = 0; i < width; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
      at += width;
      return Number.isSafeInteger(value) ? value : undefined;
    },
    bytes(count) {
      if (at + count > bytes.length) return undefined;
      const part = new Uint8Array(bytes.subarray(at, at + count));
      at += count;
      return part;
    },
  });
  return at === bytes.length ? value : undefined;
}

const unsigned = (width: number): Codec<number> => ({
  write: (out, value) => out.number(value, width),
  read: (from) => from.number(width),
});

export const u8 = unsigned(1);
export const u32 = unsigned(4);
/** A whole number up to 2^53 − 1 in eight bytes. */
export const u53 = unsigned(8);

/** One fixed number: a version. */
export const only = (expected: number): Codec<number> => ({
  write: (out) => out.number(expected, 1),
  read: (from) => (from.number(1) === expected ? expected : undefined),
});

/** One of a list of names, as its place in the list. */
export const oneOf = <T extends string>(names: readonly T[]): Codec<T> => ({
  write: (out, value) => out.number(names.indexOf(value), 1),
  read: (from) => names[from.number(1) ?? names.length],
});

export const flag: Codec<boolean> = {
  write: (out, value) => out.number(value ? 1 : 0, 1),
  read(from) {
    const value = from.number(1);
    return value === 0 ? false : value === 1 ? true : undefined;
  },
};

/** Exactly `count` bytes. */
export const fixed = (count: number): Codec<Bytes> => ({
  write(out, value) {
    if (value.length !== count) throw new RangeError(`${count} bytes expected, ${value.length} given`);
    out.bytes(value);
  },
  read: (from) => from.bytes(count),
});

export const id32: Codec<Hex32> = {
  write: (out, value) => out.bytes(fromHex(value)),
  read(from) {
    const bytes = from.bytes(32);
    return bytes && hex32(bytes);
  },
};

export const id16: Codec<Hex16> = {
  write: (out, value) => out.bytes(fromHex(value)),
  read(from) {
    const bytes = from.bytes(16);
    return bytes && hex16(bytes);
  },
};

/** Up to `most` bytes behind their count. */
export const blob = (most: number): Codec<Bytes> => ({
  write(out, value) {
    if (value.length > most) throw new RangeError(`${value.length} bytes, at most ${most}`);
    out.number(value.length, 4);
    out.bytes(value);
  },
  read(from) {
    const count = from.number(4);
    return count === undefined || count > most ? undefined : from.bytes(count);
  },
});

/** Up to `most` values behind their count. */
export const list = <T>(item: Codec<T>, most: number): Codec<readonly T[]> => ({
  write(out, value) {
    if (value.length > most) throw new RangeError(`${value.length} items, at most ${most}`);
    out.number(value.length, 1);
    for (const one of value) item.write(out, one);
  },
  read(from) {
    const count = from.number(1);
    if (count === undefined || count > most) return undefined;
    const items: T[] = [];
    for (let i = 0; i < count; i += 1) {
      const one = item.read(from);
      if (one === undefined) return undefined;
      items.push(one);
    }
    return items;
  },
});

/** Named parts one after the other, in the order they are written down. */
export function record<T extends object>(parts: { readonly [K in keyof T]: Codec<T[K]> }): Codec<T> {
  const whole = (value: Partial<T>): value is T => Object.keys(value).length === Object.keys(parts).length;
  return {
    write(out, value) {
      for (const name in parts) parts[name].write(out, value[name]);
    },
    read(from) {
      const value: Partial<T> = {};
      for (const name in parts) {
        const part = parts[name].read(from);
        if (part === undefined) return undefined;
        value[name] = part;
      }
      return whole(value) ? value : undefined;
    },
  };
}
