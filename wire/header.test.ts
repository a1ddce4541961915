import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hex32 } from "./bytes.ts";
import { decodeHeader, encodeHeader, type Header, zeros } from "./header.ts";

const id = (byte: number) => hex32(new Uint8Array(32).fill(byte));
const good: Header = {
  version: 1,
  form: "sealed",
  space: id(1),
  author: id(2),
  seq: 2,
  prev: id(3),
  lamport: 9,
  epoch: 0,
  controlIndex: 4,
  controlId: id(5),
  cites: [
    { device: id(6), seq: 1, id: id(7) },
    { device: id(8), seq: 3, id: id(9) },
  ],
  targets: [],
  bodyHash: id(10),
  bodySize: 272,
};

test("[EN1] there and back; and no other bytes mean the same header", () => {
  const bytes = encodeHeader(good);
  expect(decodeHeader(bytes)).toEqual(good);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ flip;
      const read = decodeHeader(changed);
      if (read) expect(encodeHeader(read)).toEqual(changed);
      expect(read).not.toEqual(good);
    }),
  );
  expect(decodeHeader(bytes.subarray(0, -1))).toBeUndefined();
  expect(decodeHeader(new Uint8Array([...bytes, 0]))).toBeUndefined();
});

describe("parts that do not fit", () => {
  test.each<[string, Partial<Header>]>([
    ["cites out of order", { cites: good.cites.toReversed() }],
    ["a device cited twice", { cites: [good.cites[0]!, good.cites[0]!] }],
    ["its own author cited", { cites: [{ device: good.author, seq: 1, id: id(7) }] }],
    ["a cite of entry 0", { cites: [{ device: id(6), seq: 0, id: id(7) }] }],
    ["targets in a sealed entry", { targets: [id(1)] }],
    ["an erase without targets", { form: "erase", bodyHash: zeros, bodySize: 0 }],
    ["targets out of order", { form: "erase", bodyHash: zeros, bodySize: 0, targets: [id(2), id(1)] }],
    ["a body in a close", { form: "close" }],
    ["a first entry with one before it", { seq: 1 }],
    ["a second entry with none before it", { prev: zeros }],
    ["entry 0", { seq: 0, prev: zeros }],
    ["Lamport time 0", { lamport: 0 }],
    ["a size that is no size", { bodySize: 273 }],
    ["a body larger than any", { bodySize: 131088 }],
  ])("[EN2] %s", (_name, change) => {
    expect(decodeHeader(encodeHeader({ ...good, ...change }))).toBeUndefined();
  });

  test("[HO2] an unknown version or form", () => {
    for (const [at, value] of [
      [0, 2],
      [1, 3],
    ] as const) {
      const bytes = encodeHeader(good);
      bytes[at] = value;
      expect(decodeHeader(bytes)).toBeUndefined();
    }
  });

  test("[LI1] more cites or targets than allowed cannot even be written", () => {
    const many = Array.from({ length: 33 }, (_, i) => id(i + 20)).sort();
    expect(() => encodeHeader({ ...good, form: "erase", targets: many })).toThrow(RangeError);
    expect(() =>
      encodeHeader({ ...good, cites: many.map((device) => ({ device, seq: 1, id: device })) }),
    ).toThrow(RangeError);
  });
});
