import { useState } from "react";
import { helpLines, type CountryHelp } from "../../state/help/index.ts";
import { countryFrom } from "../../state/help/where.ts";

/** What was chosen on this page; kept nowhere, so that the next one to open Safety does not find it. Empty: none of the list. */
let chosen: string | undefined;

export const forgetCountry = (): void => {
  chosen = undefined;
};

export interface HelpHere {
  /** None where no country is known, or it is not in the list. */
  readonly help: CountryHelp | undefined;
  readonly choose: (country: string) => void;
}

/** The help of the country chosen on this page; before a choice, of the one this device seems to be in. */
export function useHelp(): HelpHere {
  const [country, setCountry] = useState(
    () => chosen ?? countryFrom(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.language),
  );
  return {
    help: helpLines.find((one) => one.country === country),
    choose(next) {
      chosen = next;
      setCountry(next);
    },
  };
}
