import { zones } from "./zones.ts";

/** What names a place, and not only an offset or a fashion of writing it. */
const place = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/(.+)$/;

/**
 * The country somebody seems to be in, as two letters: of the time zone where that names a place, and only where it does
 * not of the language's region, for an American English says little about where a phone is. A place outside the list of
 * help gives none.
 */
export function countryFrom(timeZone: string | undefined, language: string | undefined): string | undefined {
  const [, area, name] = place.exec(timeZone ?? "") ?? [];
  if (area === undefined || name === undefined) return regionOf(language);
  return Object.keys(zones).find((country) => zones[country]?.[area]?.split(" ").includes(name));
}

function regionOf(language: string | undefined): string | undefined {
  try {
    return language === undefined ? undefined : new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
