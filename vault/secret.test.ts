import { inspect } from "node:util";
import { expect, test } from "vitest";
import { couple } from "../testing/index.ts";
import { currentKey } from "./log/say.ts";
import { reveal, secret } from "./secret.ts";

test("[ID4] a secret shows nothing of itself, however it is printed", () => {
  const text = "where the eggs are";
  const hidden = secret(text);
  const printed = [
    String(hidden),
    "".concat(hidden as unknown as string),
    JSON.stringify({ hidden }),
    inspect(hidden, { depth: 9, showHidden: true }),
    Object.values(hidden).join(),
    JSON.stringify(structuredClone(hidden)),
  ];
  for (const one of printed) expect(one).not.toContain("eggs");
  expect(reveal(hidden)).toBe(text);
});

test("[ID4] the key of an epoch is held so", async () => {
  const { sam, ours } = await couple(1);
  const key = (await currentKey(sam[0].context, sam[0].context.logs.get(ours)!))!;
  const bytes = Buffer.from(reveal(key.bytes)).toString("hex");
  const printed = inspect(key, { depth: 9 }) + JSON.stringify(key);
  expect(printed).not.toContain(bytes);
  expect(printed).toContain("secret");
});
