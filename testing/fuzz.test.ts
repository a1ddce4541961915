import { readInvitation } from "@refrain/vault/unruly";
import { decodeHeader, decodeGenesis, encode, blob, decode } from "@refrain/wire";
import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

test("[HO1] twenty thousand broken inputs: no decoder throws, and no value has two encodings", () => {
  const { inputs, read } = fuzz(1, 20_000);
  expect(inputs).toBe(20_000);
  // Some inputs are right ones: else nothing was tried beyond the first byte.
  expect(read).toBeGreaterThan(500);
});

test("[HO1] a length that promises gigabytes costs nothing", () => {
  const huge = Uint8Array.of(255, 255, 255, 255, 1, 2, 3);
  expect(decode(blob(2 ** 32), huge)).toBeUndefined();
  expect(readInvitation(huge)).toBeUndefined();
  expect(decodeHeader(new Uint8Array(10_000_000))).toBeUndefined();
  expect(decodeGenesis(new Uint8Array(10_000_000))).toBeUndefined();
  expect(encode(blob(3), Uint8Array.of(1)).length).toBe(5);
});
