import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesFor, mostRows, pack, perNumber, unpack } from "./lanes.ts";

/** The rows added up as they are packed, and read again. */
function added(rows: readonly (readonly number[])[], columns: number): number[] {
  const sums = new Int32Array(lanesFor(columns) + 1);
  for (const row of rows) pack(row).forEach((value, at) => (sums[at + 1] = (sums[at + 1] ?? 0) + value));
  const out = new Int32Array(lanesFor(columns) * perNumber);
  unpack(sums, 1, lanesFor(columns), out);
  return Array.from(out.subarray(0, columns));
}

test("rows added side by side add up as each would alone", () => {
  const rows = fc.integer({ min: 1, max: 11 }).chain((columns) =>
    fc.array(fc.array(fc.integer({ min: -127, max: 127 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 60,
    }),
  );
  fc.assert(
    fc.property(rows, (all) => {
      const columns = all[0]?.length ?? 0;
      const alone = Array.from({ length: columns }, (_, c) =>
        all.reduce((sum, row) => sum + (row[c] ?? 0), 0),
      );
      expect(added(all, columns)).toEqual(alone);
    }),
  );
});

test("as many rows as may be added, of the largest numbers, stay apart", () => {
  for (const row of [
    [127, -127, 127],
    [-127, 127, -127],
    [-127, -127, -127],
    [127, 127, 127],
  ])
    expect(
      added(
        Array.from({ length: mostRows }, () => row),
        3,
      ),
    ).toEqual(row.map((v) => v * mostRows));
});
