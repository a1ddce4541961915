/**
 * Help by country, as known on the day in index.ts. A wrong number in this list can hurt someone:
 * corrections are welcome at any time (see CONTRIBUTING). "source" means that the number was seen in a
 * published page, which may be older than this list; nobody has dialled it for us. "memory" means that no
 * page was found. Web addresses and hours were not checked one by one.
 */
export interface HelpLine {
  readonly name: string;
  /** As dialled in that country: digits, spaces, hyphens, # only, so that it may become a tel: link. */
  readonly call?: string;
  /** To be shown as it stands, never made a link: "HOME to 741741", "WhatsApp 600 000 016". */
  readonly text?: string;
  /** An https address, without tracking. */
  readonly web?: string;
  /** "day and night", or as known. */
  readonly hours: string;
  readonly checked: "source" | "memory";
  /** Why it may not answer, where that is known: it is then shown last. */
  readonly doubt?: string;
}

export interface CountryHelp {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly name: string;
  /** To be shown as it stands: it may name more than one number. */
  readonly emergency: string;
  /** Abuse by a partner: for anyone first, then for women, for men, for LGBTQ+ people where known. */
  readonly partner: readonly HelpLine[];
  readonly suicide: readonly HelpLine[];
  /** For people who have frightened or hurt their partner. */
  readonly usedForce: readonly HelpLine[];
  readonly substances: readonly HelpLine[];
}

export const helpLines1: readonly CountryHelp[] = [
  {
    country: "US",
    name: "United States",
    emergency: "911",
    partner: [
      {
        name: "National Domestic Violence Hotline",
        call: "1-800-799-7233",
        text: "START to 88788",
        web: "https://www.thehotline.org",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "StrongHearts Native Helpline",
        call: "1-844-762-8483",
        text: "1-844-762-8483",
        web: "https://strongheartshelpline.org",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Anti-Violence Project (LGBTQ+)",
        call: "1-212-714-1141",
        web: "https://avp.org",
        hours: "day and night",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "988 Suicide & Crisis Lifeline",
        call: "988",
        text: "988",
        web: "https://988lifeline.org",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Crisis Text Line",
        text: "HOME to 741741",
        web: "https://www.crisistextline.org",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "A Call for Change Helpline",
        call: "1-877-898-3411",
        web: "https://acallforchangehelpline.org",
        hours: "every day, 12 hours a day",
        checked: "source",
      },
    ],
    substances: [
      {
        name: "SAMHSA National Helpline",
        call: "1-800-662-4357",
        web: "https://findtreatment.gov",
        hours: "day and night",
        checked: "source",
      },
    ],
  },
  {
    country: "CA",
    name: "Canada",
    emergency: "911",
    partner: [
      {
        name: "ShelterSafe (finds the shelter line near you)",
        web: "https://sheltersafe.ca",
        hours: "each shelter has its own line",
        checked: "source",
      },
      {
        name: "Alberta Family Violence Info Line",
        call: "310-1818",
        text: "310-1818",
        hours: "day and night",
        checked: "memory",
      },
      {
        name: "VictimLinkBC (British Columbia, Yukon)",
        call: "1-800-563-0808",
        web: "https://victimlinkbc.ca",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "SOS violence conjugale (Quebec)",
        call: "1-800-363-9010",
        web: "https://sosviolenceconjugale.ca",
        hours: "day and night",
        checked: "memory",
      },
      {
        name: "Assaulted Women’s Helpline (Ontario)",
        call: "1-866-863-0511",
        web: "https://www.awhl.org",
        hours: "day and night",
        checked: "memory",
      },
    ],
    suicide: [
      {
        name: "9-8-8 Suicide Crisis Helpline",
        call: "988",
        text: "988",
        web: "https://988.ca",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Hope for Wellness (Indigenous people)",
        call: "1-855-242-3310",
        web: "https://www.hopeforwellness.ca",
        hours: "day and night",
        checked: "memory",
      },
    ],
    usedForce: [],
    substances: [
      {
        name: "ConnexOntario (Ontario)",
        call: "1-866-531-2600",
        web: "https://connexontario.ca",
        hours: "day and night",
        checked: "memory",
      },
      {
        name: "Drogue : aide et référence (Quebec)",
        call: "1-800-265-2626",
        web: "https://www.aidedrogue.ca",
        hours: "day and night",
        checked: "memory",
      },
    ],
  },
  {
    country: "GB",
    name: "United Kingdom",
    emergency: "999",
    partner: [
      {
        name: "National Domestic Abuse Helpline (women, England)",
        call: "0808 2000 247",
        web: "https://www.nationaldahelpline.org.uk",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Scotland’s Domestic Abuse Helpline",
        call: "0800 027 1234",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Live Fear Free (Wales)",
        call: "0808 80 10 800",
        text: "07860 077333",
        web: "https://www.gov.wales/live-fear-free",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Domestic and Sexual Abuse Helpline (Northern Ireland)",
        call: "0808 802 1414",
        web: "https://dsahelpline.org",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Men’s Advice Line (men)",
        call: "0808 801 0327",
        web: "https://mensadviceline.org.uk",
        hours: "weekdays, see the website",
        checked: "source",
      },
      {
        name: "Galop (LGBTQ+)",
        call: "0800 999 5428",
        web: "https://galop.org.uk",
        hours: "weekdays, see the website",
        checked: "source",
      },
    ],
    suicide: [
      {
        name: "Samaritans",
        call: "116 123",
        web: "https://www.samaritans.org",
        hours: "day and night",
        checked: "source",
      },
      {
        name: "Shout",
        text: "SHOUT to 85258",
        web: "https://giveusashout.org",
        hours: "day and night",
        checked: "source",
      },
    ],
    usedForce: [
      {
        name: "Respect Phoneline",
        call: "0808 802 4040",
        web: "https://respectphoneline.org.uk",
        hours: "weekdays from 10am, see the website",
        checked: "source",
      },
    ],
    substances: [
      {
        name: "FRANK (drugs)",
        call: "0300 123 6600",
        web: "https://www.talktofrank.com",
        hours: "day and night",
        checked: "memory",
      },
      { name: "Drinkline (alcohol)", call: "0300 123 1110", hours: "every day, daytime", checked: "memory" },
    ],
  },
];
