import { helpLines, type CountryHelp } from "../../state/help/index.ts";
import { useApp } from "../app.ts";

/** The help of the country chosen; before a choice, of the region the browser's language names; else none. */
export function useHelp(): CountryHelp | undefined {
  const { snapshot } = useApp();
  const country = snapshot.settings.country ?? regionOf(navigator.language);
  return helpLines.find((one) => one.country === country);
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
