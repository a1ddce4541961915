// 200,000 broken exports: none throws, none hangs. Run by `npm run test:long`.
import { describe, expect, it } from "vitest";
import { mangled, seeded } from "../../bench/chats/mangle.ts";
import { survives } from "../../bench/chats/survives.ts";

const count = 200_000;
/** No small file may take longer than this (milliseconds). */
const longest = 2000;

describe("broken exports, many", () => {
  it(`${count} never throw or hang`, async () => {
    const random = seeded(1);
    const seen = { read: 0, refused: 0 };
    let slowest = 0;
    for (let n = 0; n < count; n++) {
      const bytes = mangled(random);
      const started = performance.now();
      try {
        seen[await survives(bytes)]++;
      } catch (error) {
        throw new Error(`input ${n}: ${JSON.stringify(new TextDecoder().decode(bytes))}`, { cause: error });
      }
      slowest = Math.max(slowest, performance.now() - started);
    }
    console.log(JSON.stringify({ count, ...seen, slowestMs: Math.round(slowest) }));
    expect(slowest).toBeLessThan(longest);
  }, 3_600_000);
});
