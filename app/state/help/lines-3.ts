import type { CountryHelp } from "./lines-1.ts";

/** Help by country, third part: see help-lines.ts. */
export const helpLines3: readonly CountryHelp[] = [
  {
    country: "DE",
    name: "Germany",
    emergency: "112, police 110",
    partner: [
      {
        name: "Opfer-Telefon, Weisser Ring",
        call: "116 006",
        web: "https://weisser-ring.de",
        hours: "every day from 7 to 22",
        checked: "memory",
      },
      {
        name: "Hilfetelefon Gewalt gegen Frauen (women)",
        call: "116 016",
        web: "https://www.hilfetelefon.de",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Hilfetelefon Gewalt an Männern (men)",
        call: "0800 1239900",
        web: "https://www.maennerhilfetelefon.de",
        hours: "Monday to Thursday from 8 to 20, Friday from 8 to 15",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "TelefonSeelsorge",
        call: "0800 1110111",
        web: "https://www.telefonseelsorge.de",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "BAG Täterarbeit (finds advice near you)",
        web: "https://www.bag-taeterarbeit.de",
        hours: "each centre has its own hours",
        checked: "memory",
      },
    ],
    substances: [
      {
        name: "Sucht & Drogen Hotline",
        call: "01806 313031",
        hours: "day and night; the call costs money",
        checked: "source",
      },
    ],
  },
  {
    country: "AT",
    name: "Austria",
    emergency: "112, police 133",
    partner: [
      {
        name: "Opfer-Notruf, Weisser Ring",
        call: "0800 112 112",
        web: "https://www.weisser-ring.at",
        hours: "day and night",
        checked: "memory",
      },
      {
        name: "Frauenhelpline gegen Gewalt (women)",
        call: "0800 222 555",
        web: "https://www.frauenhelpline.at",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Telefonseelsorge",
        call: "142",
        web: "https://www.telefonseelsorge.at",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Männerinfo (men)",
        call: "0800 400 777",
        web: "https://www.maennerinfo.at",
        hours: "day and night",
        checked: "memory",
      },
    ],
    substances: [],
  },
  {
    country: "CH",
    name: "Switzerland",
    emergency: "112, police 117",
    partner: [
      {
        name: "Opferhilfe (any victim; announced for May 2026)",
        call: "142",
        web: "https://www.opferhilfe-schweiz.ch",
        hours: "day and night; if 142 does not answer, 143 does",
        checked: "memory",
      },
      {
        name: "Die Dargebotene Hand",
        call: "143",
        web: "https://www.143.ch",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Die Dargebotene Hand",
        call: "143",
        web: "https://www.143.ch",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Fachverband Gewaltberatung (finds advice near you)",
        web: "https://www.fvgs.ch",
        hours: "each centre has its own hours",
        checked: "memory",
      },
    ],
    substances: [
      {
        name: "SafeZone (online advice)",
        web: "https://www.safezone.ch",
        hours: "by message",
        checked: "memory",
      },
    ],
  },
  {
    country: "FR",
    name: "France",
    emergency: "112, police 17, by text 114",
    partner: [
      {
        name: "France Victimes",
        call: "116 006",
        web: "https://www.france-victimes.fr",
        hours: "every day, daytime",
        checked: "memory",
      },
      {
        name: "Violences Femmes Info (women)",
        call: "3919",
        web: "https://arretonslesviolences.gouv.fr",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "SOS homophobie (LGBTQ+)",
        call: "01 48 06 42 41",
        web: "https://www.sos-homophobie.org",
        hours: "see the website",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "Numéro national de prévention du suicide",
        call: "3114",
        web: "https://3114.fr",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Ne frappez pas (FNACAV)",
        call: "08 019 019 11",
        web: "https://www.fnacav.fr",
        hours: "every day from 9 to 19, perhaps longer",
        checked: "source",
      },
    ],
    substances: [
      {
        name: "Drogues Info Service",
        call: "0 800 23 13 13",
        web: "https://www.drogues-info-service.fr",
        hours: "every day from 8 to 2 at night",
        checked: "source",
      },
      {
        name: "Alcool Info Service",
        call: "0 980 980 930",
        web: "https://www.alcool-info-service.fr",
        hours: "every day from 8 to 2 at night",
        checked: "memory",
      },
    ],
  },
  {
    country: "BE",
    name: "Belgium",
    emergency: "112, police 101",
    partner: [
      {
        name: "Écoute violences conjugales (French)",
        call: "0800 30 030",
        web: "https://www.ecouteviolencesconjugales.be",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "1712 (Dutch)",
        call: "1712",
        web: "https://1712.be",
        hours: "see the website",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Centre de prévention du suicide (French)",
        call: "0800 32 123",
        web: "https://www.preventionsuicide.be",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Zelfmoordlijn (Dutch)",
        call: "1813",
        web: "https://www.zelfmoord1813.be",
        hours: "day and night",
        checked: "memory",
      },
    ],
    usedForce: [
      {
        name: "Écoute violences conjugales (French)",
        call: "0800 30 030",
        web: "https://www.ecouteviolencesconjugales.be",
        hours: "day and night",
        checked: "source",
      },
      { name: "Praxis (French)", web: "https://www.asblpraxis.be", hours: "office hours", checked: "memory" },
    ],
    substances: [
      {
        name: "Infor-Drogues (French)",
        call: "02 227 52 52",
        web: "https://infordrogues.be",
        hours: "see the website",
        checked: "memory",
      },
      {
        name: "De DrugLijn (Dutch)",
        call: "078 15 10 20",
        web: "https://www.druglijn.be",
        hours: "see the website",
        checked: "memory",
      },
    ],
  },
  {
    country: "NL",
    name: "Netherlands",
    emergency: "112",
    partner: [
      {
        name: "Veilig Thuis",
        call: "0800-2000",
        web: "https://veiligthuis.nl",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "113 Zelfmoordpreventie",
        call: "113",
        web: "https://www.113.nl",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Veilig Thuis (also for those who hurt)",
        call: "0800-2000",
        web: "https://veiligthuis.nl",
        hours: "day and night",
        checked: "source",
      },
    ],
    substances: [
      { name: "Alcoholinfo", web: "https://www.alcoholinfo.nl", hours: "see the website", checked: "memory" },
      { name: "Drugsinfo", web: "https://www.drugsinfo.nl", hours: "see the website", checked: "memory" },
    ],
  },
];
