import type { HelpLine } from "./lines-1.ts";

/**
 * Where no country is known, or it is not in the list. Mobile phones treat 112 as a call for help in many countries and not
 * in all (seen at https://eena.org/blog/is-112-a-valid-emergency-number-in-america and
 * https://apps.cept.org/eccnews/may-2021/sim_less_calls_to_emergency_services.html, 2026-12-01).
 */
export const emergencyElsewhere = "112";

/** Lists of lines in many countries, kept by others. */
export const linesElsewhere: Readonly<Record<"partner" | "suicide", readonly HelpLine[]>> = {
  // Seen at https://lila.help/swa/kuhusu-lila-help, 2026-12-01: of the Global Network of Women’s Shelters.
  partner: [
    {
      name: "Lila.help (for women: lines and shelters by country)",
      web: "https://lila.help",
      hours: "see the website",
      checked: "source",
    },
  ],
  // Seen at https://findahelpline.com/AU, 2026-12-01.
  suicide: [
    {
      name: "Find a Helpline (crisis lines by country)",
      web: "https://findahelpline.com",
      hours: "see the website",
      checked: "source",
    },
  ],
};
