// `mine` and `ours` never mix: every kind of fact there is goes from one phone to the other, or does not, exactly as its home says.
import {
  eggHalves,
  factSchemas,
  homeOf,
  readFact,
  type Fact,
  type FactKind,
  type Space,
} from "@refrain/core/dance";
import { describe, expect, test } from "vitest";
import { meet, rounds, side, world } from "./two.test-helper.ts";

const kinds = Object.keys(homeOf) as FactKind[];
const episode = "0123456789abcdef0123456789abcdef";

/** A fact of this form with every text in it marked; ids of evenings are ids. */
function sample(schema: unknown, marker: string, name = ""): unknown {
  const one = schema as Record<string, unknown>;
  if ("const" in one) return one["const"];
  if (Array.isArray(one["enum"])) return one["enum"][0];
  if (Array.isArray(one["anyOf"]))
    return sample(one["anyOf"].find((option) => !("const" in option)) ?? one["anyOf"][0], marker, name);
  if (one["type"] === "object")
    return Object.fromEntries(
      Object.entries((one["properties"] ?? {}) as Record<string, unknown>).map(([key, field]) => [
        key,
        sample(field, marker, key),
      ]),
    );
  if (one["type"] === "array")
    return Array.from({ length: Math.max(1, Number(one["minItems"] ?? 0)) }, () =>
      sample(one["items"], marker),
    );
  if (one["type"] === "integer" || one["type"] === "number") return Math.max(0, Number(one["minimum"] ?? 0));
  if (one["type"] === "boolean") return true;
  return name === "episode" ? episode : marker;
}

/** Only Alex (`one`) may be the one who says it; the two of a couple must differ. */
function factOf(kind: FactKind, marker: string): Fact {
  const made = sample(factSchemas[kind], marker) as Record<string, unknown>;
  if (kind === "couple-set")
    made["partners"] = {
      one: { name: marker, hue: "teal", shape: "circle" },
      two: { name: "B", hue: "apricot", shape: "square" },
    };
  if (kind === "half-kept") made["half"] = { ...eggHalves.one, from: marker };
  const read = readFact(made);
  if (!read.ok || read.value.kind === "later") throw new Error(`${kind}: ${JSON.stringify(read)}`);
  return read.value;
}

/** What is meant to reach the other without being asked for item by item: said to both, by its nature. */
const forBoth: readonly FactKind[] = kinds.filter((kind) => homeOf[kind] === "ours");

describe("every kind of fact", () => {
  test("reaches the other's phone only where its home or its owner says so", async () => {
    const here = world(77);
    const [alex, sam] = [await side(here, "alex"), await side(here, "sam")];
    await alex.desk.append([]);
    await sam.desk.append([]);
    await meet(alex, sam);
    const asked: readonly (Space | undefined)[] = [undefined, "mine", "ours"];
    for (const kind of kinds)
      for (const space of asked) {
        const marker = `m-${kind}-${space ?? "none"}`.slice(0, 38);
        const done = await alex.desk.append([factOf(kind, marker)], space);
        expect(done.ok, kind).toBe(true);
      }
    await rounds(alex, sam);
    const reached = new Map<string, number>();
    for (const { fact, from } of sam.entries())
      if (from !== undefined && fact.kind !== "later")
        reached.set(fact.kind, (reached.get(fact.kind) ?? 0) + 1);
    for (const kind of kinds) {
      const expected = { mine: 0, either: 1, ours: 2 }[homeOf[kind]];
      expect(reached.get(kind) ?? 0, kind).toBe(expected);
    }
    const there = JSON.stringify(sam.entries());
    for (const kind of kinds)
      for (const space of asked)
        if (homeOf[kind] === "mine" || space === "mine")
          expect(there.includes(`m-${kind}-${space ?? "none"}`.slice(0, 38)), `${kind} ${space}`).toBe(false);
    // On Sam's phone nothing is in `mine` but what Sam said: nothing.
    expect(sam.entries().filter(({ from }) => from === undefined)).toEqual([]);
  });

  test("what goes to both by its nature is this, and no more", () => {
    const other = forBoth.filter((kind) => !/^(pause|disclosure)-/.test(kind)).toSorted();
    expect(other).toEqual(["couple-set", "refrain-named", "shown", "shown-taken-back"]);
  });
});
