import { describe, expect, it } from "vitest";
import { mangled, seeded, seeds } from "../../bench/chats/mangle.ts";
import { survives } from "../../bench/chats/survives.ts";

describe("broken exports", () => {
  it("every seed reads whole", async () => {
    for (const text of seeds)
      expect([text.slice(0, 40), await survives(new TextEncoder().encode(text))]).toEqual([
        text.slice(0, 40),
        "read",
      ]);
  });
  it("three thousand broken ones never throw", async () => {
    const random = seeded(20_261_124);
    const seen = { read: 0, refused: 0 };
    for (let n = 0; n < 3000; n++) seen[await survives(mangled(random))]++;
    // Both must happen, or nothing was tried.
    expect(seen.read).toBeGreaterThan(300);
    expect(seen.refused).toBeGreaterThan(10);
  });
  it("noise never throws", async () => {
    const random = seeded(7);
    for (let n = 0; n < 500; n++) {
      const noise = Uint8Array.from({ length: 1 + Math.floor(random() * 300) }, () =>
        Math.floor(random() * 256),
      );
      await survives(noise);
    }
  });
});
