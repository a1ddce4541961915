/** What `refrain coach` says to people. */
export const words = {
  help: `refrain coach — how a message may land

  refrain coach < LETTER.txt             the message, marks beneath, reasons beside
  refrain coach --jsonl < MESSAGES.jsonl one {"id","text"} a line in, one reading a line out
  refrain coach --json < LETTER.txt      one reading, for another program

It runs here: nothing is sent or kept. It advises; a partner decides how a message lands.
With --jsonl a line that cannot be read is named on standard error, the rest goes on, and the exit code is 1.`,
  nothing: "Nothing to read: give the message on standard input.",
  usage: "refrain coach takes --jsonl or --json and reads standard input. More: refrain coach --help",
  clear: "Nothing here is likely to land hard.",
  elsewhere: (language: string) =>
    language === "und"
      ? "This does not look like English, so it was left alone."
      : `This looks like another language (${language}), so it was left alone.`,
  instead: "instead",
  there: "in it",
  missing: "could still say",
  stance: "moves",
  badJson: "not JSON",
  badShape: 'not {"id": …, "text": "…"}',
  tooLong: "longer than one megabyte",
  line: (number: number, why: string) => `line ${number}: ${why}`,
  kinds: {
    criticism: "criticism",
    blame: "blame",
    contempt: "contempt",
    defensiveness: "defence",
    stonewalling: "shutting down",
    threat: "threat",
    mindreading: "mind reading",
    demand: "order",
    pseudofeeling: "not yet a feeling",
    behaviour: "doing, not feeling",
  },
  strengths: {
    situation: "what happened",
    emotion: "a feeling",
    ownpart: "my own part",
    impulse: "the impulse",
    need: "a need",
    request: "a request",
    warmth: "warmth",
  },
  stances: {
    pursue: "towards, pressing",
    distance: "away",
    soften: "softer, closer",
    repair: "mending",
    neutral: "neither way",
  },
  helps: {
    fear: "If you are afraid of your partner, that comes first: `refrain` has a page on safety, and help lines in your country can be called without them knowing.",
    harm: "If you might hurt someone, stop here, step away, and call a help line for people who have frightened or hurt a partner.",
    exposure:
      "Making private things public does harm that cannot be undone, and is a crime in many places. Talk to someone first.",
    children:
      "Children must not be stakes. A family counsellor or lawyer can help to talk about them apart from this quarrel.",
    money:
      "Cutting someone off from money is a way to control. A counsellor or money advice line can help both of you.",
    self: "If you are thinking of hurting yourself, please call a crisis line or an emergency number now. You do not have to be sure.",
  },
} as const;
