import type {
  AnswerId,
  FinderAim,
  FinderTopic,
  LearntId,
  Leaning,
  LineId,
  SituationId,
  Strength,
} from "@refrain/core/dance";

type Said = Readonly<Record<AnswerId, string>> & { readonly what: string };

const situations: Readonly<Record<SituationId, Said>> = {
  laptop: {
    what: "They come home, say nothing, and open the laptop.",
    ask: "Ask what is wrong, until I know",
    sharp: "Say something sharp",
    busy: "Do something else, and wait",
    quiet: "Say nothing either",
    soft: "Sit near, and say I missed them",
  },
  undone: {
    what: "What they promised to do is still not done.",
    ask: "Remind them again",
    sharp: "Tell them I can never rely on them",
    busy: "Do it myself, without a word",
    quiet: "Swallow it, and go cooler",
    soft: "Say it matters to me, and ask when",
  },
  "turned-away": {
    what: "You reach for them in bed. They turn to the wall.",
    ask: "Ask what I have done",
    sharp: "Say this is always how it goes",
    busy: "Get up, or reach for my phone",
    quiet: "Turn away too, and lie awake",
    soft: "Say I’d like to be close, and that it can wait",
  },
  "need-to-talk": {
    what: "“We need to talk,” they say.",
    ask: "Want it all out, now",
    sharp: "Say I have something to say as well",
    busy: "Find something that can’t wait",
    quiet: "Listen, and give nothing back",
    soft: "Say I’m nervous, and sit down",
  },
  late: {
    what: "They said seven. It is eight, and no message.",
    ask: "Write and call until they answer",
    sharp: "Have my speech ready at the door",
    busy: "Start the evening without them",
    quiet: "Be polite, and far away",
    soft: "Say I was worried, and I’m glad they’re here",
  },
  "big-spend": {
    what: "You find out that they bought something big without a word.",
    ask: "Ask until it all makes sense",
    sharp: "Tell them what I think of it",
    busy: "Go over the numbers on my own",
    quiet: "Leave it, and mention nothing for days",
    soft: "Say it gave me a turn, and ask to plan together",
  },
  "not-tonight": {
    what: "They want to be close. You don’t, tonight.",
    ask: "Explain, until they are all right with it",
    sharp: "Say they only come when they want something",
    busy: "Stay up until they’re asleep",
    quiet: "Go along with it, and not be there",
    soft: "Say not tonight, and that I love them near",
  },
  "told-off": {
    what: "In front of friends they tell what you got wrong.",
    ask: "Bring it up the moment we’re alone",
    sharp: "Pay it back, there and then",
    busy: "Talk to everybody else",
    quiet: "Smile, and go silent for the night",
    soft: "Say later that it stung",
  },
  "dinner-phone": {
    what: "At dinner they keep looking at their phone.",
    ask: "Ask who it is",
    sharp: "Say I might as well not be here",
    busy: "Take out my own",
    quiet: "Finish, and leave the table",
    soft: "Say I’d like half an hour of just us",
  },
  "done-over": {
    what: "They do over again what you had just done.",
    ask: "Ask what was wrong with it",
    sharp: "Say then do it all yourself",
    busy: "Leave the room to something of my own",
    quiet: "Say nothing, and stop doing it",
    soft: "Say I wanted it to be good for us",
  },
  "no-goodbye": {
    what: "In the morning they leave without goodbye.",
    ask: "Write to ask what that was",
    sharp: "Write that it was noticed",
    busy: "Fill the day, and not think of it",
    quiet: "Not write either, until they do",
    soft: "Write that I missed our goodbye",
  },
  "morning-after": {
    what: "The morning after a fight, nobody has said a word.",
    ask: "Go through it again until it’s settled",
    sharp: "Wait for an apology, and show it",
    busy: "Go on as if nothing had been",
    quiet: "Keep out of the way",
    soft: "Make coffee for both, and say I’m sorry it went so far",
  },
  "full-week": {
    what: "All their evenings this week are taken. You hear it in passing.",
    ask: "Ask where I come in",
    sharp: "Say I know what I’m worth now",
    busy: "Plan my own week",
    quiet: "Say fine, and go flat",
    soft: "Say I’d miss them, and ask for one evening",
  },
  "clearing-up": {
    what: "You are clearing up. They are on the sofa.",
    ask: "Call over, and call again",
    sharp: "Make sure the plates are heard",
    busy: "Do it all, then do something alone",
    quiet: "Do it all, and not answer when spoken to",
    soft: "Ask them to come and do it with me",
  },
  "low-unseen": {
    what: "You are low. They don’t seem to notice.",
    ask: "Say it, and say it again",
    sharp: "Say they never notice anything",
    busy: "Keep myself busy until it passes",
    quiet: "Draw back, and let nobody see",
    soft: "Ask to be held for a minute",
  },
  nothing: {
    what: "You ask what is wrong. “Nothing,” they say.",
    ask: "Ask again, it isn’t nothing",
    sharp: "Say fine, then be like that",
    busy: "Go and do something else",
    quiet: "Shut up too",
    soft: "Say I’m here when they’d like to",
  },
};

const why: Readonly<Record<FinderAim, string>> = {
  "reach-you": "To reach them",
  "get-an-answer": "To get an answer",
  "know-i-matter": "To know I matter",
  "mend-it-now": "To mend it now",
  "calm-down": "To calm down",
  "not-make-it-worse": "Not to make it worse",
  "never-helps": "Because talking never helps",
};

const topics: Readonly<Record<FinderTopic, string>> = {
  time: "Time and coming home",
  house: "House and money",
  touch: "Touch and closeness",
  us: "Talking about us",
};

const lines: Readonly<Record<LineId, string>> = {
  "wonder-if-i-matter": "When we are apart, I wonder if I cross their mind.",
  "carry-it-alone": "What weighs on me, I carry alone first.",
  "slow-answer": "An answer that takes long keeps my head busy.",
  "need-room": "After a close evening I need some air.",
  "hear-it-often": "It helps me to hear often that we are fine.",
  "hard-to-need": "Asking for help is harder for me than doing without.",
  "small-sign": "From a small change in their voice I can tell that something is coming.",
  "busy-when-close": "When it gets tender, I make a joke or find a task.",
};

const learnt: Readonly<Record<LearntId, string>> = {
  "nobody-talked": "At home nobody talked about it",
  "loud-home": "At home it got loud",
  "be-good": "I had to be no trouble",
  "somebody-left": "Somebody left",
  "earlier-love": "An earlier love",
  "not-sure": "I don’t know",
};

const strength: Readonly<Record<Strength, string>> = { 1: "Perhaps", 2: "Likely", 3: "Surely" };
const closeness: Readonly<Record<Leaning, string>> = {
  anxious: "Worry about being left",
  avoidant: "Unease with being close",
};

const number = (x: number): string => String(Math.round(x));

export const finder = {
  situations,
  why,
  topics,
  lines,
  learnt,
  strength,
  closeness,
  start: {
    head: "Find your step",
    lead: "Sixteen everyday evenings, and what you would likely do. About eight minutes, and you can stop anywhere.",
    foot: "Our own questions, not a validated test. Nothing here says what you are.",
    begin: "Begin",
    again: "Go through it again",
    goOn: (done: number): string => `Go on: ${done} of 16, kept`,
    goOnLate: "Go on where you left it",
    see: "What it said last time",
  },
  of: (at: number): string => `${at} of 16, only\u00a0you`,
  lineOf: (at: number): string => `${at} of 8, only\u00a0you`,
  ask: {
    lead: "What would you most likely do? More than one is fine.",
    none: "None of these",
    how: "How likely",
  },
  whyAway: { head: "When you step back, what is behind it?", fear: "Because I’m afraid of what may happen" },
  whyAfter: { head: "When you go after, what is behind it?" },
  line: {
    lead: "How far is this like you?",
    choices: ["Not like me", "A little", "Partly", "Mostly", "Very much like me"],
  },
  whence: {
    head: "Where might you have learnt it?",
    lead: "Only for you. It stays out of anything you show.",
    field: "In your own words",
    done: "See what it says",
    skip: "Leave it out",
  },
  result: {
    head: "Which way you lean",
    lead: "From 0, hardly ever, to 10, nearly always. The bar is where it most likely lies.",
    after: "Going after",
    away: "Stepping back",
    nearer: {
      after: "In these evenings going after is the nearer step for you.",
      away: "In these evenings stepping back is the nearer step for you.",
      neither: "In these evenings neither step is clearly nearer. Many people do both.",
      unknown: "Too few evenings were answered to say anything.",
    },
    about: (value: number, low: number, high: number): string =>
      `about ${number(value)} (${number(low)} to ${number(high)})`,
    tooWide: "not enough yet",
    notEnough: (have: number, need: number): string => `not enough yet: ${have} of ${need} answers`,
    byTopic: "By what it is about",
    fewEach: "Four evenings each, so the bars are wide.",
    closeness: "How you are close",
    closenessNote: "Everybody has some of both. They move with the years and with the person beside you.",
    learnt: "Where it may come from",
    onlyYou: "Only you see this part. It cannot be shown.",
    what: "It says what you would do, on these evenings, as you see it now. Another week may say something else. It isn’t a kind of person.",
    compare: "Since last time",
    same: (name: string): string => `${name}: no clear change`,
    changed: (name: string, by: number): string =>
      `${name}: ${by > 0 ? "up" : "down"} by about ${number(Math.abs(by))}`,
    show: (name: string): string => `Choose what ${name} may see`,
    together: "From what each of you has shown",
    remove: "Remove this one",
    plan: "Practise one new step",
    again: "Go through it again",
  },
  together: (one: string, two: string) => ({
    "after-away": `Together you may dance this: the more ${one} goes after, the more ${two} steps back; and the other way round.`,
    "away-after": `Together you may dance this: the more ${two} goes after, the more ${one} steps back; and the other way round.`,
    "both-after": "Together you may both go after at once. It gets loud before it gets close.",
    "both-away": "Together you may both step back. It stays calm, and gets lonely.",
    open: "No one dance stands out between you.",
  }),
};
