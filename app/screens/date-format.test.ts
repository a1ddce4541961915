import { expect, test } from "vitest";
import { unbroken } from "./date-format.ts";

const day = (language: string) =>
  unbroken(new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }));
const at = Date.UTC(2026, 2, 3);

test("the number of a day is not parted from its month; elsewhere a date may break", () => {
  expect(day("en-GB").format(at)).toBe("3\u00a0March 2026");
  expect(day("fr").format(at)).toBe("3\u00a0mars 2026");
  expect(day("en-US").format(at)).toBe("March 3, 2026");
  expect(day("en-GB").formatRange(at, Date.UTC(2026, 3, 4))).toMatch(/^3\u00a0March.*4\u00a0April 2026$/);
});
