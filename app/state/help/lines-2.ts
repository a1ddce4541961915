import type { CountryHelp } from "./lines-1.ts";

/** Help by country, second part: see help-lines.ts. */
export const helpLines2: readonly CountryHelp[] = [
  {
    country: "IE",
    name: "Ireland",
    emergency: "112 or 999",
    partner: [
      {
        name: "Women’s Aid (women)",
        call: "1800 341 900",
        web: "https://www.womensaid.ie",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Male Advice Line (men)",
        call: "1800 816 588",
        web: "https://www.mensnetwork.ie",
        hours: "see the website",
        checked: "source",
      },
      {
        name: "Men’s Aid Ireland (men)",
        call: "01 554 3811",
        web: "https://www.mensaid.ie",
        hours: "weekdays, daytime",
        checked: "memory",
      },
      {
        name: "National LGBT Helpline",
        call: "1800 929 539",
        web: "https://lgbt.ie",
        hours: "see the website",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Samaritans",
        call: "116 123",
        web: "https://www.samaritans.org/ireland",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Text About It",
        text: "HELLO to 50808",
        web: "https://www.textaboutit.ie",
        hours: "day and night",
        checked: "memory",
      },
    ],
    usedForce: [
      {
        name: "MEND, Men’s Development Network (east)",
        call: "051 878866",
        web: "https://www.mensnetwork.ie",
        hours: "office hours",
        checked: "source",
      },
      {
        name: "MOVE Ireland (west)",
        call: "065 684 8689",
        web: "https://www.moveireland.ie",
        hours: "office hours",
        checked: "source",
      },
    ],
    substances: [
      {
        name: "HSE Drugs and Alcohol Helpline",
        call: "1800 459 459",
        web: "https://www.drugs.ie",
        hours: "weekdays 9.30am to 5.30pm",
        checked: "source",
      },
    ],
  },
  {
    country: "AU",
    name: "Australia",
    emergency: "000",
    partner: [
      {
        name: "1800RESPECT",
        call: "1800 737 732",
        text: "0458 737 732",
        web: "https://www.1800respect.org.au",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "MensLine Australia (men)",
        call: "1300 789 978",
        web: "https://mensline.org.au",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Rainbow Door (LGBTQ+, Victoria)",
        call: "1800 729 367",
        text: "0480 017 246",
        web: "https://www.rainbowdoor.org.au",
        hours: "see the website",
        checked: "source",
      },
      {
        name: "Rainbow Violence and Abuse Support (LGBTQ+)",
        call: "1800 497 212",
        web: "https://fullstop.org.au",
        hours: "day and night",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "Lifeline",
        call: "13 11 14",
        text: "0477 13 11 14",
        web: "https://www.lifeline.org.au",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Suicide Call Back Service",
        call: "1300 659 467",
        web: "https://www.suicidecallbackservice.org.au",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Men’s Referral Service",
        call: "1300 766 491",
        web: "https://ntv.org.au",
        hours: "day and night",
        checked: "source",
      },
    ],
    substances: [
      {
        name: "National Alcohol and Other Drug Hotline",
        call: "1800 250 015",
        hours: "day and night",
        checked: "source",
      },
    ],
  },
  {
    country: "NZ",
    name: "New Zealand",
    emergency: "111",
    partner: [
      {
        name: "Are You OK",
        call: "0800 456 450",
        web: "https://www.areyouok.org.nz",
        hours: "every day from 9am to 11pm, perhaps longer",
        checked: "source",
      },
      {
        name: "Shine Helpline",
        call: "0508 744 633",
        web: "https://www.2shine.org.nz",
        hours: "every day from 9am to 11pm, perhaps longer",
        checked: "source",
      },
      {
        name: "Women’s Refuge (women)",
        call: "0800 733 843",
        web: "https://womensrefuge.org.nz",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "OutLine (LGBTQ+)",
        call: "0800 688 5463",
        web: "https://outline.org.nz",
        hours: "every evening",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "1737, need to talk?",
        call: "1737",
        text: "1737",
        web: "https://1737.org.nz",
        hours: "day and night",
        checked: "source",
      },
      { name: "Suicide Crisis Helpline", call: "0508 828 865", hours: "day and night", checked: "source" },
    ],
    usedForce: [
      {
        name: "Are You OK (also for changing what you do)",
        call: "0800 456 450",
        web: "https://www.areyouok.org.nz",
        hours: "every day from 9am to 11pm, perhaps longer",
        checked: "source",
      },
      { name: "0800 HEY BRO (men)", call: "0800 439 276", hours: "day and night", checked: "memory" },
    ],
    substances: [
      {
        name: "Alcohol Drug Helpline",
        call: "0800 787 797",
        text: "8681",
        web: "https://alcoholdrughelp.org.nz",
        hours: "day and night",
        checked: "memory",
      },
    ],
  },
  {
    country: "ZA",
    name: "South Africa",
    emergency: "112 from a mobile, 10111 police",
    partner: [
      {
        name: "Gender-Based Violence Command Centre",
        call: "0800 428 428",
        web: "https://gbv.org.za",
        hours: "day and night",
        checked: "source",
        doubt: "was out of service in late 2024",
      },
      {
        name: "Stop Gender Violence Helpline",
        call: "0800 150 150",
        hours: "as known, day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Suicide Crisis Helpline (SADAG)",
        call: "0800 567 567",
        web: "https://www.sadag.org",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "LifeLine",
        call: "0861 322 322",
        web: "https://lifelinesa.co.za",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [],
    substances: [
      {
        name: "Substance Abuse Helpline",
        call: "0800 12 13 14",
        text: "32312",
        web: "https://www.sadag.org",
        hours: "day and night",
        checked: "source",
      },
    ],
  },
  {
    country: "IN",
    name: "India",
    emergency: "112",
    partner: [
      { name: "Women Helpline (women)", call: "181", hours: "day and night", checked: "source" },
      {
        name: "National Commission for Women (women)",
        call: "14490",
        web: "https://www.ncw.gov.in",
        hours: "day and night",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Tele MANAS",
        call: "14416",
        web: "https://telemanas.mohfw.gov.in",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [],
    substances: [
      {
        name: "National Toll-Free Helpline for De-addiction",
        call: "14446",
        hours: "as known, day and night",
        checked: "memory",
      },
    ],
  },
];
