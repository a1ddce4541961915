import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, fromHex, same, toBase64, toHex } from "./bytes.ts";

const some = fc.uint8Array({ maxLength: 200 });

test("hexadecimal and base64url there and back, as Node writes them", () => {
  fc.assert(
    fc.property(some, (bytes) => {
      expect(toHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      expect(fromHex(toHex(bytes))).toEqual(new Uint8Array(bytes));
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test("a text that is not the one base64url form of its bytes is none", () => {
  for (const text of ["A", "AB=", "A+/A", "AB", "AAB", "ÀÀÀÀ", "AA A"])
    expect(fromBase64(text)).toBeUndefined();
  for (const text of ["", "AA", "AAA", "_-_-"]) expect(fromBase64(text)).toBeDefined();
});

test("same looks at length and every byte", () => {
  const a = Uint8Array.of(1, 2, 3);
  expect([
    same(a, Uint8Array.of(1, 2, 3)),
    same(a, Uint8Array.of(1, 2)),
    same(a, Uint8Array.of(1, 2, 4)),
  ]).toEqual([true, false, false]);
});
