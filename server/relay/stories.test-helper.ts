// The stories and attacks of `testing`, over a real server.
import { everyRule, without } from "@refrain/wire";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attacks } from "../../testing/attacks/index.ts";
import { play } from "../../testing/chaos.ts";
import { judge } from "../../testing/judge.ts";
import { nodePrimitives } from "../../testing/node.ts";
import { serveWorlds } from "./served.test-helper.ts";

/** `whole`: every attack, both ways; else those that go through the relay, with all rules on. */
export function storiesOver(
  name: string,
  database: (number: number) => Promise<string>,
  seeds: readonly number[],
  whole: boolean,
): void {
  describe(`over HTTP, ${name}`, () => {
    let served: { stop(): Promise<void> } | undefined;
    beforeAll(async () => {
      served = await serveWorlds([await database(1), await database(2)]);
    }, 60_000);
    afterAll(() => served?.stop(), 60_000);

    test.each(seeds)("[SY6, CH3, EN8] story %i ends well", { timeout: 120_000 }, async (seed) => {
      expect(await judge(await play(seed, 40, { primitives: nodePrimitives() }))).toEqual([]);
    });

    const some = attacks.filter(({ by }) => whole || by !== "relay");
    test.each(some.map((attack) => [attack.name, attack] as const))(
      "the attacker %s is stopped",
      { timeout: 60_000 },
      async (_name, attack) => {
        const { succeeded, told } = await attack.run(everyRule);
        expect(succeeded).toBe(false);
        if (attack.told === "harmless") expect(told).toEqual([]);
        else expect(told).toContain(attack.told);
        if (whole) expect((await attack.run(without(...attack.rules))).succeeded).toBe(true);
      },
    );
  });
}
