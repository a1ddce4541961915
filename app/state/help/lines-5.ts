import type { CountryHelp } from "./lines-1.ts";

/** Help by country, fifth part: see help-lines.ts. */
export const helpLines5: readonly CountryHelp[] = [
  {
    country: "PL",
    name: "Poland",
    emergency: "112",
    partner: [
      {
        name: "Niebieska Linia",
        call: "800 120 002",
        web: "https://www.niebieskalinia.info",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Centrum Wsparcia",
        call: "800 70 2222",
        web: "https://centrumwsparcia.pl",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Kryzysowy Telefon Zaufania",
        call: "116 123",
        web: "https://116sos.pl",
        hours: "see the website",
        checked: "source",
      },
    ],
    usedForce: [],
    substances: [
      {
        name: "Telefon Zaufania Uzależnienia",
        call: "800 199 990",
        hours: "every day from 16 to 21",
        checked: "source",
      },
    ],
  },
  {
    country: "BR",
    name: "Brazil",
    emergency: "190 police, 192 ambulance",
    partner: [
      { name: "Disque 100", call: "100", hours: "day and night", checked: "memory" },
      {
        name: "Ligue 180 (women)",
        call: "180",
        text: "WhatsApp (61) 9610-0180",
        web: "https://www.gov.br/mulheres",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      { name: "CVV", call: "188", web: "https://cvv.org.br", hours: "day and night", checked: "source" },
    ],
    usedForce: [],
    substances: [],
  },
  {
    country: "MX",
    name: "Mexico",
    emergency: "911",
    partner: [
      {
        name: "Línea de las Mujeres (women; then press 1)",
        call: "079",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [{ name: "Línea de la Vida", call: "800 911 2000", hours: "day and night", checked: "source" }],
    usedForce: [
      {
        name: "Contención a Masculinidades (men, Nuevo León)",
        call: "070",
        hours: "as known, day and night",
        checked: "source",
      },
    ],
    substances: [
      { name: "Línea de la Vida", call: "800 911 2000", hours: "day and night", checked: "source" },
    ],
  },
  {
    country: "AR",
    name: "Argentina",
    emergency: "911, ambulance 107",
    partner: [
      {
        name: "Línea 144 (women, LGBTQ+)",
        call: "144",
        hours: "as known, day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Centro de Asistencia al Suicida (Buenos Aires: 135)",
        call: "0800 345 1435",
        web: "https://www.asistenciaalsuicida.org.ar",
        hours: "see the website",
        checked: "source",
      },
      { name: "Salud Mental Responde", call: "0800 999 0091", hours: "day and night", checked: "memory" },
    ],
    usedForce: [],
    substances: [{ name: "Línea 141 (Sedronar)", call: "141", hours: "day and night", checked: "memory" }],
  },
  {
    country: "JP",
    name: "Japan",
    emergency: "110 police, 119 ambulance",
    partner: [
      {
        name: "DV相談プラス (DV Consultation Plus)",
        call: "0120-279-889",
        web: "https://soudanplus.jp",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "DV相談ナビ (nearest centre)",
        call: "#8008",
        hours: "each centre has its own hours",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "#いのちSOS (Inochi SOS)",
        call: "0120-061-338",
        hours: "as known, day and night",
        checked: "source",
      },
      {
        name: "よりそいホットライン (Yorisoi Hotline)",
        call: "0120-279-338",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [],
    substances: [],
  },
  {
    country: "SG",
    name: "Singapore",
    emergency: "999 police, 995 ambulance",
    partner: [
      {
        name: "National Anti-Violence Helpline",
        call: "1800 777 0000",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "AWARE Women’s Helpline (women)",
        call: "1800 777 5555",
        web: "https://www.aware.org.sg",
        hours: "weekdays from 10am to 6pm",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "Samaritans of Singapore",
        call: "1767",
        text: "WhatsApp 9151 1767",
        web: "https://www.sos.org.sg",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "national mindline",
        call: "1771",
        text: "WhatsApp 6669 1771",
        web: "https://www.mindline.sg",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "PAVE",
        call: "6555 0390",
        web: "https://www.pave.org.sg",
        hours: "office hours",
        checked: "memory",
      },
    ],
    substances: [
      {
        name: "National Addictions Management Service",
        call: "6732 6837",
        web: "https://www.nams.sg",
        hours: "see the website",
        checked: "memory",
      },
    ],
  },
  {
    country: "KE",
    name: "Kenya",
    emergency: "999 or 112",
    partner: [{ name: "National GBV Helpline", call: "1195", hours: "day and night", checked: "source" }],
    suicide: [
      {
        name: "Befrienders Kenya",
        call: "0722 178 177",
        web: "https://www.befrienderskenya.org",
        hours: "see the website",
        checked: "source",
      },
      {
        name: "Kenya Red Cross",
        call: "1199",
        web: "https://www.redcross.or.ke",
        hours: "as known, day and night",
        checked: "source",
      },
    ],
    usedForce: [],
    substances: [
      {
        name: "NACADA Helpline",
        call: "1192",
        web: "https://nacada.go.ke",
        hours: "as known, day and night",
        checked: "memory",
      },
    ],
  },
  {
    country: "NG",
    name: "Nigeria",
    emergency: "112",
    partner: [
      {
        name: "Domestic and Sexual Violence Agency (Lagos)",
        call: "0800 033 3333",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "WARIF (women)",
        call: "0800 9210 0009",
        web: "https://warifng.org",
        hours: "day and night",
        checked: "memory",
      },
    ],
    suicide: [{ name: "SURPIN", call: "0800 078 7746", hours: "as known, day and night", checked: "source" }],
    usedForce: [],
    substances: [],
  },
  {
    country: "IL",
    name: "Israel",
    emergency: "100 police, 101 ambulance",
    partner: [{ name: "Welfare Ministry hotline", call: "118", hours: "day and night", checked: "source" }],
    suicide: [
      {
        name: "ERAN",
        call: "1201",
        web: "https://www.eran.org.il",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "WIZO hotline (men)",
        call: "1-800-393-904",
        hours: "see the website of WIZO",
        checked: "source",
      },
    ],
    substances: [],
  },
];
