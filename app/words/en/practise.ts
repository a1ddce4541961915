import type { CueId, EveningId, HelpId, MoveId, SuggestionId, UseKind } from "@refrain/core/dance";

const cues: Readonly<Record<CueId, string>> = {
  "a-word": "I hear that word",
  "a-tone": "I hear that tone",
  "a-look": "I see that look",
  "a-silence": "it goes silent",
  "a-turned-back": "I see a turned back",
  "a-phone": "a phone comes out",
  "a-door": "I hear the door",
  "a-message": "that message comes, or doesn’t",
  "a-thing-undone": "a thing is still undone",
  "a-touch-missed": "a touch is missed",
  chest: "my chest goes tight",
  belly: "my belly knots",
  throat: "my throat closes",
  jaw: "my jaw tightens",
  shoulders: "my shoulders rise",
  hands: "my hands clench",
  heat: "I go hot",
  shaking: "I start to shake",
  heavy: "my body goes heavy",
};

/** The new step, said by the one who plans it. */
const newSteps: Readonly<Partial<Record<MoveId, string>>> = {
  soften: "I soften",
  stay: "I stay, one minute",
  "name-feeling": "I say what I feel, in one word",
  "own-part": "I say what was my part",
  "ask-gently": "I ask once, gently",
  reassure: "I say that we are all right",
  listen: "I listen, and say back one thing",
  pause: "I take a pause, and say when I’ll be back",
  "come-back": "I come back, and say so",
  "reach-out": "I reach out a hand",
};

const suggestions: Readonly<Record<SuggestionId, readonly [string, string]>> = {
  "earlier-cue": ["Take an earlier sign", "The body often knows a moment before. Choose what comes first."],
  "smaller-step": [
    "Make the step smaller",
    "One breath, one word, one minute. Small enough to do on a bad day.",
  ],
  "pause-first": ["Pause first", "When it is too much for a new step, a pause with a time to return is one."],
  rehearse: ["Go through it once in your mind", "On an evening that is over, and not the worst one."],
  "another-aim": ["Try another step", "Perhaps this one does not give you what the old one was for."],
  keep: ["It works more often than not", "Keep it as it is. Nothing needs to be added."],
};

const evenings: Readonly<Record<EveningId, string>> = {
  "the-dance": "The dance",
  pursuers: "Those who go after",
  distancers: "Those who step back",
  "how-it-begins": "How it begins",
  "why-it-goes-on": "Why it goes on",
  pausing: "Pausing",
  "saying-it": "Saying it",
  "a-new-dance": "A new dance",
};

const helped: Readonly<Record<HelpId, string>> = {
  "a-word": "A word",
  "a-touch": "A touch",
  "a-pause": "A pause",
  laughing: "Laughing",
  "coming-back": "Coming back",
  "being-heard": "Being heard",
  "saying-sorry": "Saying sorry",
  sleep: "Sleep",
};

const uses: Readonly<Record<UseKind, string>> = {
  used: "I used it",
  "noticed-late": "I noticed, but late",
  "not-this-time": "Not this time",
};

const often = (times: number): string => (times === 1 ? "once" : times === 2 ? "twice" : `${times} times`);

export const practise = {
  cues,
  newSteps,
  suggestions,
  evenings,
  helped,
  uses,
  tonight: {
    head: "We’re all right tonight",
    plan: ["Practise", "One new step, small enough for a bad day"],
    look: ["A weekly look", "Half a minute, only for you"],
    lookDone: "This week’s is kept",
    weeks: ["Twelve weeks", "What has changed, and what can’t be said yet"],
    found: ["Found each other", "What helped, for the next time"],
    greeting: ["Coming home", "A greeting of your own"],
    thread: ["The thread", "Eight evenings of ten minutes"],
    loops: ["Our dance", "Each time it came"],
    finder: ["The finder", "Which way you lean, and about what"],
    shown: ["What is shown", "And what you could show"],
    back: "Look back",
  },
  ifThen: (cue: string, step: string): string => `If ${cue}, then ${step}.`,
  plan: {
    head: "One new step",
    empty: "Choose one move of yours that keeps coming, and a step in its place that serves the same thing.",
    make: "Choose a step",
    came: "It came again. How did it go?",
    rehearse: "Rehearse it",
    rehearseSmall: "On an evening that is over",
    loop: "The new dance beside the old",
    change: "Change the sign or the step",
    end: "Put this plan away",
    another: "Another step as well",
    next: (at: number, of: number): string => `The next plan (${at} of ${of})`,
    nextHead: "With this step",
    insteadOf: (old: string): string => `In place of “${old}”`,
    show: (name: string): string => `Show ${name} this plan`,
    log: (used: number, late: number): string =>
      [used > 0 && `used ${often(used)}`, late > 0 && `noticed late ${often(late)}`]
        .filter(Boolean)
        .join(" · "),
    rehearsed: (times: number): string => `rehearsed ${often(times)}`,
    burnt: "I’ve stopped asking",
    burntSmall: "For when you’re worn out. It begins with rest",
  },
  log: { head: "How did it go?", lead: "Any answer is fine. Noticing is already a step." },
  make: {
    move: "Which move of yours?",
    moveLead: "A step you take. Not who you are.",
    all: "Another move",
    step: "What could you do in its place?",
    /** Not every aim is one to go for: *because talking never helps*. */
    stepLead: (aim: string): string =>
      /^(not )?to /.test(aim) ? `Each is also a way ${aim}.` : "Small enough for a bad day.",
    stepPlain: "Small enough for a bad day.",
    more: "Other steps",
    otherMove: "Another move",
    otherStep: "Another step",
    cue: "What tells you that it begins?",
    cueLead: "The first thing you can catch. Seen or heard, or in your body.",
    seen: "Seen or heard",
    body: "In the body",
    own: "In your own words: If…",
    keep: "Keep this plan",
  },
  loop: {
    head: "The new dance beside the old",
    old: "As it is",
    fresh: "As it could be",
    guess: (name: string): string =>
      `What ${name} does here is a guess. Only your own step is yours to promise.`,
    none: "This needs your dance first: three times with both steps known, and the same way more often than not.",
    map: "Draw one",
  },
  rehearse: {
    head: "Rehearse",
    choose: "On which evening?",
    chooseLead: "One that is over. Not the worst one.",
    another: "Another one, in my mind",
    moment: "See the moment",
    momentText: (what: string): string => `It is that evening again. ${what}`,
    plainMoment: "Let the last time come back, the moment just before.",
    sign: "Wait for the sign",
    step: "Now the new step",
    say: "Say it aloud, or move your lips. Slowly.",
    next: "And then?",
    nextText: "They may be surprised. They may not answer yet. Your step stands all the same.",
    on: "Next",
    done: "I went through it",
  },
  thread: {
    head: "The thread",
    lead: "Eight evenings of ten minutes: a little to read, then something to do. In any order, in any month. Never overdue.",
    had: "done",
    minutes: (minutes: number): string => `${minutes} min to read`,
    done: "We’ve had this evening",
    doneAlone: "I’ve had this evening",
  },
  found: {
    head: "You found each other. What helped?",
    lead: "It will stand here, and on Home, when you need it.",
    field: "In your own words",
    keep: "Keep it",
    before: "What helped before",
  },
  greeting: {
    head: "Coming home",
    lead: "How would you like to be met, and to meet? Half a minute at the door, before anything else.",
    door: "At the door I would like to…",
    field: "In your own words",
    ideas: [
      "put down what I carry, and hold you for three breaths",
      "say one good thing of the day before any question",
      "have ten minutes alone first, and then come and find you",
    ],
    keep: "Keep it",
    remove: "Take it away",
    show: (name: string): string => `Show ${name}`,
  },
  rest: {
    head: "When you’ve stopped asking",
    lesson: "Rest first",
    partner: "For the other one: quiet isn’t peace",
    step: "A step of one minute, when you’re ready",
  },
};
