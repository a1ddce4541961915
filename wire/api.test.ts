import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { schemas } from "../testing/schemas.ts";
import { hex32, toBase64 } from "./bytes.ts";
import { limits } from "./limits.ts";
import { readAsk, readGive, readRefusal } from "./routes.ts";

const id = hex32(new Uint8Array(32).fill(0xab));
const entry = { header: "AAAA", signature: toBase64(new Uint8Array(64)) };
const submit = { space: id, items: [{ kind: "entry", entry }] };

describe("[HO3] JSON from outside", () => {
  test("[HO3] what fits is read", () => {
    expect(readAsk("submit", JSON.stringify(submit))).toEqual({ ok: true, value: submit });
    expect(readGive("spaces", JSON.stringify({ spaces: [id] }))).toEqual({ spaces: [id] });
    expect(readRefusal(JSON.stringify({ status: 409, reason: "cursor-mismatch" }))?.status).toBe(409);
  });

  test.each<[string, string]>([
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["an unknown key", JSON.stringify({ ...submit, more: 1 })],
    ["__proto__", `{"space":"${id}","items":[],"__proto__":{"x":1}}`],
    ["__proto__ within", JSON.stringify(submit).replace('"header"', '"__proto__":{},"header"')],
    ["a key in capitals", JSON.stringify({ ...submit, space: id.toUpperCase() })],
    ["no items", JSON.stringify({ ...submit, items: [] })],
    ["an unknown kind", JSON.stringify({ space: id, items: [{ kind: "other" }] })],
    ["base64 that is none", JSON.stringify(submit).replace("AAAA", "AA=A")],
    ["base64 with loose bits", JSON.stringify(submit).replace("AAAA", "AAB")],
    ["a long header", JSON.stringify(submit).replace("AAAA", "A".repeat(8192))],
    ["a number for a text", JSON.stringify({ space: 5, items: [] })],
  ])("[HO3] %s is refused", (_name, text) => {
    expect(readAsk("submit", text)).toEqual({ ok: false, error: { status: 400, reason: "malformed" } });
  });

  test("[LI1, LI2] more items than allowed, and a text that is too long, which is not even parsed", () => {
    const many = { space: id, items: Array.from({ length: limits.batch + 1 }, () => submit.items[0]) };
    expect(readAsk("submit", JSON.stringify(many)).ok).toBe(false);
    const long = readAsk("submit", " ".repeat(limits.request + 1));
    expect(long).toEqual({ ok: false, error: { status: 413, reason: "too-large" } });
    for (const limit of [0, 101, 1.5, -1])
      expect(readAsk("pull", JSON.stringify({ space: id, cursor: { position: 0, id }, limit })).ok).toBe(
        false,
      );
  });
});

describe("the JSON Schemas for a second implementation", () => {
  const folder = join(import.meta.dirname, "schema");
  const files = readdirSync(folder);

  test("are what the code reads by (else: node scripts/make-vectors.ts)", () => {
    const written = Object.fromEntries(
      files.map((file) => [
        file.replace(/\.json$/, ""),
        JSON.parse(readFileSync(join(folder, file), "utf8")),
      ]),
    );
    expect(written).toEqual(JSON.parse(JSON.stringify(schemas())));
  });

  test("agree with another validator", () => {
    const validate = new Ajv({ strict: false }).compile(schemas()["submit.ask"]!);
    expect(validate(submit)).toBe(true);
    expect(validate({ ...submit, more: 1 })).toBe(false);
    expect(validate({ ...submit, space: "x" })).toBe(false);
    expect(validate({ space: id, items: [{ kind: "entry", entry: { ...entry, signature: "x" } }] })).toBe(
      false,
    );
  });
});
