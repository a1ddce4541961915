import type { CountryHelp } from "./lines-1.ts";

/** Help by country, fourth part: see help-lines.ts. */
export const helpLines4: readonly CountryHelp[] = [
  {
    country: "ES",
    name: "Spain",
    emergency: "112",
    partner: [
      {
        name: "016 (women)",
        call: "016",
        text: "WhatsApp 600 000 016",
        web: "https://violenciagenero.igualdad.gob.es",
        hours: "day and night",
        checked: "source",
      },
      { name: "028 (LGBTQ+)", call: "028", hours: "day and night", checked: "source" },
    ],
    suicide: [
      { name: "024", call: "024", hours: "day and night", checked: "source" },
      {
        name: "Teléfono de la Esperanza",
        call: "717 003 717",
        web: "https://telefonodelaesperanza.org",
        hours: "as known, day and night",
        checked: "source",
      },
    ],
    usedForce: [],
    substances: [
      {
        name: "Fad Juventud",
        call: "900 22 22 29",
        web: "https://fad.es",
        hours: "weekdays, see the website",
        checked: "memory",
      },
    ],
  },
  {
    country: "PT",
    name: "Portugal",
    emergency: "112",
    partner: [
      {
        name: "Violência doméstica, serviço de informação",
        call: "800 202 148",
        text: "3060",
        web: "https://www.cig.gov.pt",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "APAV",
        call: "116 006",
        web: "https://apav.pt",
        hours: "weekdays from 8 to 22",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Linha Nacional de Prevenção do Suicídio",
        call: "1411",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "SOS Voz Amiga",
        call: "213 544 545",
        web: "https://www.sosvozamiga.org",
        hours: "every day from 15.30 to 0.30",
        checked: "source",
      },
    ],
    usedForce: [],
    substances: [{ name: "Linha Vida", call: "1414", hours: "weekdays, daytime", checked: "memory" }],
  },
  {
    country: "IT",
    name: "Italy",
    emergency: "112",
    partner: [
      {
        name: "1522 (women, stalking)",
        call: "1522",
        web: "https://www.1522.eu",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Gay Help Line (LGBTQ+)",
        call: "800 713 713",
        web: "https://www.gayhelpline.it",
        hours: "see the website",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "Telefono Amico Italia",
        call: "02 2327 2327",
        text: "WhatsApp 324 011 7252",
        web: "https://www.telefonoamico.it",
        hours: "every day from 9 to 24",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Relive (finds a centre near you)",
        web: "https://www.associazionerelive.it",
        hours: "each centre has its own hours",
        checked: "memory",
      },
    ],
    substances: [
      { name: "Telefono Verde Alcol", call: "800 632 000", hours: "weekdays, daytime", checked: "memory" },
      { name: "Telefono Verde Droga", call: "800 186 070", hours: "weekdays, daytime", checked: "memory" },
    ],
  },
  {
    country: "SE",
    name: "Sweden",
    emergency: "112",
    partner: [
      {
        name: "Kvinnofridslinjen (women)",
        call: "020-50 50 50",
        web: "https://kvinnofridslinjen.se",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Stödlinjen för män (men)",
        call: "020-80 80 80",
        hours: "every day from 7 to 21",
        checked: "source",
      },
      {
        name: "Stödlinjen för transpersoner (trans people)",
        call: "020-55 00 00",
        hours: "every day from 11 to 19",
        checked: "source",
      },
      {
        name: "RFSL Stödmottagning (LGBTQ+)",
        call: "020-34 13 16",
        web: "https://www.rfsl.se",
        hours: "see the website",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "Mind Självmordslinjen",
        call: "90101",
        web: "https://mind.se",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Välj att sluta",
        call: "020-555 666",
        web: "https://valjattsluta.se",
        hours: "weekdays, see the website",
        checked: "source",
      },
    ],
    substances: [
      {
        name: "Alkohollinjen",
        call: "020-84 44 48",
        web: "https://alkohollinjen.se",
        hours: "see the website",
        checked: "memory",
      },
      {
        name: "Droghjälpen",
        call: "020-91 91 91",
        web: "https://droghjalpen.se",
        hours: "see the website",
        checked: "memory",
      },
    ],
  },
  {
    country: "NO",
    name: "Norway",
    emergency: "112, medical 113",
    partner: [
      {
        name: "Vold- og overgrepslinjen",
        call: "116 006",
        web: "https://volinjen.no",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Mental Helse",
        call: "116 123",
        web: "https://mentalhelse.no",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Kirkens SOS",
        call: "22 40 00 40",
        web: "https://www.kirkens-sos.no",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Alternativ til Vold",
        web: "https://atv-stiftelsen.no",
        hours: "each office has its own hours",
        checked: "memory",
      },
    ],
    substances: [
      {
        name: "RUSinfo",
        call: "915 08 588",
        web: "https://rusinfo.no",
        hours: "weekdays from 11 to 18",
        checked: "memory",
      },
    ],
  },
  {
    country: "DK",
    name: "Denmark",
    emergency: "112",
    partner: [
      {
        name: "Lev Uden Vold",
        call: "1888",
        web: "https://levudenvold.dk",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Livslinien",
        call: "70 201 201",
        web: "https://www.livslinien.dk",
        hours: "every day, see the website",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Lev Uden Vold (also for those who hurt)",
        call: "1888",
        web: "https://levudenvold.dk",
        hours: "day and night",
        checked: "source",
      },
      { name: "Dialog mod Vold", web: "https://dialogmodvold.dk", hours: "office hours", checked: "source" },
    ],
    substances: [{ name: "Alkolinjen", call: "80 200 500", hours: "weekdays", checked: "source" }],
  },
  {
    country: "FI",
    name: "Finland",
    emergency: "112",
    partner: [
      {
        name: "Nollalinja",
        call: "080 005 005",
        web: "https://nollalinja.fi",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Rikosuhripäivystys",
        call: "116 006",
        web: "https://www.riku.fi",
        hours: "weekdays from 9 to 20",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "MIELI Kriisipuhelin",
        call: "09 2525 0111",
        web: "https://mieli.fi",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Lyömätön Linja (men)",
        web: "https://www.lyomatonlinja.fi",
        hours: "office hours",
        checked: "memory",
      },
    ],
    substances: [
      {
        name: "Päihdeneuvonta",
        call: "0800 900 45",
        web: "https://ehyt.fi",
        hours: "day and night",
        checked: "source",
      },
    ],
  },
];
