// Every attack both ways: with all rules on it fails and, where there is something to tell, is told; with the rules
// that stop it switched off it succeeds. An attack that fails without its rules would prove nothing about them.
import { everyRule, without } from "@refrain/wire";
import { describe, expect, test } from "vitest";
import { attacks } from "./attacks/index.ts";

describe.each(attacks.map((attack) => [attack.name, attack] as const))("the attacker %s", (_name, attack) => {
  test(`[${attack.rules.join(", ")}] stops it`, async () => {
    const { succeeded, told } = await attack.run(everyRule);
    expect(succeeded).toBe(false);
    if (attack.told === "harmless") expect(told).toEqual([]);
    else expect(told).toContain(attack.told);
  });

  test("succeeds without", async () => {
    expect((await attack.run(without(...attack.rules))).succeeded).toBe(true);
  });
});
