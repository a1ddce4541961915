import fc from "fast-check";
import { expect, test } from "vitest";
import { faultsOf } from "./check.ts";
import { drawn, recipe } from "./recipes.gallery.ts";

/** Twenty thousand couples in ten scripts: about two minutes. */
test("no figure has a fault", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(recipe, (made) => {
      expect(faultsOf(drawn(made))).toEqual([]);
    }),
    { seed: 20_266, numRuns: 20_000 },
  );
});
