export const home = {
  doors: {
    now: ["It’s happening now", "A breath"],
    just: ["It just happened", "See it, and what was underneath"],
    calm: ["We’re all right tonight", "Look back at your loops"],
  },
  small: "One small thing, if you like",
  firstDay: "Draw your side of last time. Four minutes, taps only.",
  goOn: (name: string | undefined, step: number): string =>
    `${name === undefined ? "Your half is kept as you left it" : `${name}’s half is kept as it was left`}, at ${step} of 6.`,
  otherHalf: (name: string): string => `Your half is kept. ${name}’s is open.`,
  howEnded: "How did the last one end?",

  menu: {
    head: "Menu",
    loops: "Our dance",
    eggs: "The egg evening",
    breath: "A breath",
    read: "Read on",
    chats: "Read our chats",
    lab: "The lab",
    settings: "Settings",
    safety: "Safety",
    foot: "Quick exit opens a weather page at once; on a keyboard press Shift three times. It does not clear this browser’s history.",
  },
};

export const breath = {
  in: "Breathe in",
  out: "Breathe out",
  of: ["First of three", "Second of three", "Third of three"],
  skip: "Skip the breaths",
  feeling: {
    head: "What is here?",
    lead: "A feeling, not what anyone did.",
    none: "I can’t find a word",
    choices: {
      afraid: "Afraid",
      hurt: "Hurt",
      alone: "Alone",
      ashamed: "Ashamed",
      sad: "Sad",
      angry: "Angry",
      overwhelmed: "Overwhelmed",
      blank: "Blank",
    },
    fear: "I’m afraid of my partner",
  },
  old: {
    head: "Is all of it from today?",
    lead: "Some of it may be older. Only you see this.",
    choices: { today: "All from today", partly: "Partly old", mostly: "Mostly old", unsure: "I can’t tell" },
  },
  say: {
    notThem: (name: string): string => `The dance is the problem, not ${name}. Say this aloud, slowly.`,
    said: "I said it",
    longer: "I need longer",
    longerNote:
      "Say when you’ll be back, and keep it: “I’m flooded. I care about this. I’ll be back at …” Twenty minutes is a good start.",
    after: "Good. You can stay here a while.",
  },
  feels: {
    afraid: "I’m scared",
    hurt: "I’m hurting",
    alone: "I feel alone",
    ashamed: "I feel ashamed",
    sad: "I’m sad",
    angry: "I’m angry",
    overwhelmed: "It’s too much at once",
    blank: "I’ve gone blank",
  },
  partOld: (feels: string): string => `${feels}, and part of it is old.`,
  whole: (feels: string): string => `${feels}.`,
  dontFight: "I don’t want to fight you.",
  notLeaving: "I’m not leaving you.",
  stay: "Stay a minute?",
  giveMinute: "Give me a minute?",
};
