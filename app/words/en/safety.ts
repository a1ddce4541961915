export const safety = {
  alone: {
    head: "Are you alone with this phone?",
    lead: "Five private lines come next. Your answer is not kept, and nobody is told.",
    handedLead:
      "Take it where only you can see it, for a minute. Five private lines come next. Your answer is not kept, and nobody is told.",
    beforeLead:
      "Before you hand it over, a minute for yourself. Five private lines come next. Your answer is not kept, and nobody is told.",
    yes: "Yes, I’m alone",
    no: "Not right now",
    later: "Then another time.",
    laterLead: "Nothing is lost. It waits on Home for a quiet minute.",
    now: "Now is good after all",
    foot: "If someone looks through this phone, a friend’s phone or a library is a safer place to read on.",
  },
  check: {
    head: "Is any of this true for you?",
    lead: "No need to say which.",
    lines: [
      "I am afraid of what my partner might do.",
      "I have changed what I do or say, out of fear.",
      "I have been hit or harmed, threatened or forced.",
      "My phone, money or friends are watched.",
      "It would not be safe if this were found.",
    ],
    some: "Yes, some",
    none: "No, none",
    weighs: "Something else weighs on me",
  },
  afterYes: {
    head: "Thank you. Fear comes first.",
    lead: "What you feel is a reason to get help, not a step in a dance. Nobody is told.",
    emergency: "In danger now",
    talk: "Talk to someone",
    /** The country beside its number. */
    number: (number: string, country: string): string => `${number} (${country})`,
    otherCountry: (country: string): string => `${country}, or another country`,
    plan: "Make a plan for leaving, or staying",
    traces:
      "A call stays in this phone’s list of calls. If someone looks through it, a friend’s phone is safer.",
    justMe:
      "“Just me” is a setting that looks like any other. From then on nothing here suggests inviting, sharing or reaching out. Your partner sees nothing different.",
    justMeElsewhere:
      "On your own phone, “Just me” in Settings looks like any other setting. From then on nothing there suggests inviting, sharing or reaching out.",
    use: "Use Refrain just for me",
    goOn: "Go on as before",
    drop: "Let go of what I began to write",
    dropped: "What you began to write is gone.",
  },
  justMe: {
    head: "Just me",
    lead: "Everything works for one. Nothing will suggest inviting, sharing or reaching out.",
    on: "Just me is on.",
    turnOn: "Turn on Just me",
    turnOff: "Turn it off",
  },
  weighs: {
    head: "Something else weighs on me",
    lead: "Each of these has a way of its own. Nothing you touch here is kept.",
    suicide: "Thoughts of ending my life",
    usedForce: "I have frightened or hurt my partner",
    substances: "Drink or drugs",
    affair: "An affair",
    suicideText:
      "You do not have to carry this alone, and not tonight. A crisis line is there to listen; you need not know what to say. If one does not answer, try the next.",
    usedForceText:
      "It takes something to say that. There are people whose work is helping those who have used force to stop, without shaming them. Mapping a dance comes later, if at all: first nobody is afraid at home.",
    substancesText:
      "When drink or drugs are in the room, the same fight comes back whatever is said. They come first; the dance can wait.",
    affairText:
      "While an affair goes on in secret, work on the two of you stands on sand. A therapist for you alone is a good first place to say it aloud.",
  },
  page: {
    head: "Safety",
    lead: "Going quiet because you are afraid is not a step in a dance. Nor is being watched or threatened. There is help here.",
    check: "The five private lines",
    otherWays: "Something else weighs on me",
    country: "Where are you?",
    choose: "Choose a country",
    emergency: (number: string): string => `In danger now: call ${number}`,
    /** Where no country is known: with care, for it does not hold everywhere. */
    elsewhere:
      "In many countries a mobile phone reaches help with it. The number of your own country is surer.",
    notListed: "My country is not here",
    partner: "When someone at home hurts or frightens you",
    suicide: "Thoughts of ending your life",
    usedForce: "If you have frightened or hurt your partner",
    substances: "Drink or drugs",
    none: "We know no line for this here yet. A doctor may know one nearby.",
    dated: (date: string): string =>
      `These numbers were gathered on ${date}. Those we could not confirm at their source are marked.`,
    /** *0808 80 10 800, or text 07860 077333*; what is written to is often a keyword, or an app, with its number. */
    ways: (call: string | undefined, text: string | undefined): string => {
      const written = text === undefined || text.startsWith("WhatsApp") ? text : `text ${text}`;
      return [call, written].filter((way) => way !== undefined).join(", or ");
    },
    unconfirmed: "not confirmed",
    wrong:
      "Does a number not work? Try the next one. The list is part of this app’s source, in the folder app/state/help. Whoever runs this address can put it right; CONTRIBUTING, there, says how.",
    traces:
      "A call stays in the phone’s list of calls, and perhaps on the bill; a line’s website in this browser’s history. If someone looks through this phone, a friend’s phone or a library is safer.",
    exit: "Quick exit opens a weather page at once; on a keyboard press Shift three times. It does not clear this browser’s history, nor what you have written here.",
    plan: "A plan",
    planLines: [
      "A person who knows, and a word that tells them to come or to call.",
      "Papers, keys, some money and medicine where you can reach them.",
      "Where you would go, by day and by night, and how.",
      "A phone that nobody else can open; numbers learnt by heart.",
      "A help line makes this plan with you, whether you mean to leave or to stay.",
    ],
  },
};
