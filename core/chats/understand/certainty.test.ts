import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainties } from "./certainty.ts";

const strong = 5;
const faint = 2.2;

describe("how sure an episode is", () => {
  it("by hand: a chat without length and one stretch at even odds", () => {
    // One episode in one month is what was taken beforehand; the stretch adds its own half: (0.5 + 1) / 1, then on.
    const [sure] = certainties([2.8], 0);
    // The fixed point of p = r / (1 + r) with r = 1 + p.
    expect(sure).toBeCloseTo((Math.sqrt(5) - 1) / 2, 4);
  });
  it("a faint one is believed of a couple who have many, and not of one who have none", () => {
    const among = certainties([faint, ...Array.from({ length: 12 }, () => strong)], 4)[0]!;
    const alone = certainties([faint], 4)[0]!;
    expect(among).toBeGreaterThan(0.5);
    expect(alone).toBeLessThan(0.2);
  });
  it("many faint ones do not make each other likely", () => {
    const sure = certainties(
      Array.from({ length: 60 }, () => 1.5),
      4,
    );
    expect(Math.max(...sure)).toBeLessThan(0.4);
  });
  it("is a probability, rises with the evidence, and does not hang on the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -3, max: 12, noNaN: true }), { maxLength: 60 }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        (evidence, months) => {
          const sure = certainties(evidence, months);
          const turned = certainties(evidence.toReversed(), months).toReversed();
          for (const [i, one] of sure.entries()) {
            expect(one >= 0 && one <= 1).toBe(true);
            expect(one).toBeCloseTo(turned[i]!, 9);
            for (const [j, other] of sure.entries())
              if (evidence[i]! > evidence[j]!) expect(one).toBeGreaterThanOrEqual(other);
          }
        },
      ),
    );
  });
});
