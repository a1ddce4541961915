/**
 * The time zones of each country in the list of help, as the tz database's zone.tab gives them (2026-12-01), with the names
 * that browsers still use for them, and a few that older ones do. Each names one country.
 */
export const zones: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    America:
      "Adak Anchorage Boise Chicago Denver Detroit Indiana/Indianapolis Indiana/Knox Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis Juneau Kentucky/Louisville Kentucky/Monticello Los_Angeles Louisville Menominee Metlakatla New_York Nome North_Dakota/Beulah North_Dakota/Center North_Dakota/New_Salem Phoenix Sitka Yakutat",
    Pacific: "Honolulu",
  },
  CA: {
    America:
      "Atikokan Blanc-Sablon Cambridge_Bay Coral_Harbour Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton Montreal Nipigon Pangnirtung Rainy_River Rankin_Inlet Regina Resolute St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse Winnipeg Yellowknife",
  },
  GB: { Europe: "Belfast London" },
  IE: { Europe: "Dublin" },
  AU: {
    Antarctica: "Macquarie",
    Australia:
      "Adelaide Brisbane Broken_Hill Canberra Currie Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney",
  },
  NZ: { Pacific: "Auckland Chatham" },
  ZA: { Africa: "Johannesburg" },
  IN: { Asia: "Calcutta Kolkata" },
  DE: { Europe: "Berlin Busingen" },
  AT: { Europe: "Vienna" },
  CH: { Europe: "Zurich" },
  FR: { Europe: "Paris" },
  BE: { Europe: "Brussels" },
  NL: { Europe: "Amsterdam" },
  ES: { Africa: "Ceuta", Atlantic: "Canary", Europe: "Madrid" },
  PT: { Atlantic: "Azores Madeira", Europe: "Lisbon" },
  IT: { Europe: "Rome" },
  SE: { Europe: "Stockholm" },
  NO: { Europe: "Oslo" },
  DK: { Europe: "Copenhagen" },
  FI: { Europe: "Helsinki" },
  PL: { Europe: "Warsaw" },
  BR: {
    America:
      "Araguaina Bahia Belem Boa_Vista Campo_Grande Cuiaba Eirunepe Fortaleza Maceio Manaus Noronha Porto_Velho Recife Rio_Branco Santarem Sao_Paulo",
  },
  MX: {
    America:
      "Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Ensenada Hermosillo Matamoros Mazatlan Merida Mexico_City Monterrey Ojinaga Santa_Isabel Tijuana",
  },
  AR: {
    America:
      "Argentina/Buenos_Aires Argentina/Catamarca Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Buenos_Aires Catamarca Cordoba Jujuy Mendoza",
  },
  JP: { Asia: "Tokyo" },
  SG: { Asia: "Singapore" },
  KE: { Africa: "Nairobi" },
  NG: { Africa: "Lagos" },
  IL: { Asia: "Jerusalem Tel_Aviv" },
};
