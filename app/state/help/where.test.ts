// A wrong guess shows the number of another country; none is better than that.
import { expect, test } from "vitest";
import { helpLines } from "./index.ts";
import { countryFrom } from "./where.ts";
import { zones } from "./zones.ts";

test("the time zone wins over the language", () => {
  expect(countryFrom("Europe/Berlin", "en-US")).toBe("DE");
  expect(countryFrom("America/Toronto", "en-US")).toBe("CA");
  expect(countryFrom("Asia/Calcutta", "en")).toBe("IN");
  expect(countryFrom("America/Argentina/Buenos_Aires", "es")).toBe("AR");
});

test("a place outside the list gives none, whatever the language says", () => {
  expect(countryFrom("Asia/Karachi", "en-US")).toBeUndefined();
  expect(countryFrom("Africa/Accra", "en-GB")).toBeUndefined();
  expect(countryFrom("Atlantic/Reykjavik", "en-US")).toBeUndefined();
});

test("where the time zone names no place, the language's region does", () => {
  for (const zone of ["UTC", "Etc/GMT+5", "CET", undefined])
    expect(countryFrom(zone, "en-GB"), zone).toBe("GB");
  expect(countryFrom("UTC", "de")).toBeUndefined();
  expect(countryFrom(undefined, undefined)).toBeUndefined();
  expect(countryFrom("UTC", "not a language")).toBeUndefined();
});

/** As this engine knows them, under the names it uses itself. */
function zonesOf(country: string): readonly string[] {
  const locale: { getTimeZones?: () => readonly string[] | undefined } = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? [];
}

test("every time zone of every country in the list leads there, and to no other", () => {
  for (const { country } of helpLines) {
    expect(zonesOf(country), country).not.toEqual([]);
    for (const zone of zonesOf(country)) expect(countryFrom(zone, undefined), zone).toBe(country);
  }
  expect(Object.keys(zones)).toEqual(expect.arrayContaining(helpLines.map(({ country }) => country)));
  const all = Object.values(zones).flatMap((areas) =>
    Object.entries(areas).flatMap(([area, names]) => names.split(" ").map((name) => `${area}/${name}`)),
  );
  expect(new Set(all).size).toBe(all.length);
});
