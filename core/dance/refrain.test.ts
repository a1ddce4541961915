import { describe, expect, test } from "vitest";
import { eggHalves } from "./eggs.ts";
import type { Episode } from "./episode.ts";
import { unknownHalf, type Half } from "./half.ts";
import type { MoveId } from "./moves.ts";
import { fewestForRefrain, refrainOf } from "./refrain.ts";

const did = (move: MoveId, more: Partial<Half> = {}): Half => ({
  ...unknownHalf,
  move: { did: move },
  ...more,
});
const episode = (one: Half | undefined, two: Half | undefined, n = 0): Episode => ({
  id: `e${n}`,
  when: n,
  halves: { ...(one ? { one } : {}), ...(two ? { two } : {}) },
  opened: [],
  answers: [],
  owned: [],
});

describe("refrain", () => {
  test("with too few it says so", () => {
    const two = [episode(eggHalves.one, eggHalves.two), episode(eggHalves.one, undefined, 1)];
    expect(refrainOf(two)).toEqual({ kind: "not-enough", have: 1, need: fewestForRefrain });
  });

  test("7 of 9, with what recurs underneath", () => {
    const often = Array.from({ length: 7 }, (_, n) =>
      episode(
        did("go-silent", { underneath: n < 5 ? ["ashamed"] : ["small"] }),
        did(n === 0 ? "criticise" : "follow"),
        n,
      ),
    );
    const others = [episode(did("follow"), did("leave"), 8), episode(did("phone"), did("work"), 9)];
    expect(refrainOf([...often, ...others])).toEqual({
      kind: "recurring",
      moves: { one: { did: "go-silent" }, two: { did: "follow" } },
      underneath: { one: ["ashamed"], two: [] },
      need: { one: [], two: [] },
      form: { kind: "pursue-distance", pursuer: "two" },
      support: { times: 7, of: 9 },
    });
  });

  test("no larger part: varied, not a refrain", () => {
    const kinds = [
      episode(did("follow"), did("leave"), 1),
      episode(did("leave"), did("follow"), 2),
      episode(did("follow"), did("follow"), 3),
      episode(did("leave"), did("leave"), 4),
    ];
    expect(refrainOf(kinds)).toEqual({ kind: "varied", of: 4 });
  });

  test("an evening with fear in it is not counted", () => {
    const afraid = Array.from({ length: 5 }, (_, n) =>
      episode(did("go-silent", { aim: "keep-safe" }), did("follow"), n),
    );
    expect(refrainOf(afraid)).toMatchObject({ kind: "not-enough", have: 0 });
  });

  test("the order of the episodes changes nothing", () => {
    const all = Array.from({ length: 6 }, (_, n) =>
      episode(did(n % 2 ? "leave" : "phone"), did("follow"), n),
    );
    expect(refrainOf(all.toReversed())).toEqual(refrainOf(all));
  });
});
