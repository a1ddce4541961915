import type { CameraId, NeedId, UnderneathId } from "@refrain/core/dance";

/** The seven parts a message may have; none has to be there. */
export const partIds = ["warmth", "situation", "emotion", "impulse", "ownpart", "need", "request"] as const;
export type PartId = (typeof partIds)[number];

/** *When …*: what a camera caught, said by the one it was hard for. */
const when: Readonly<Record<CameraId, string>> = {
  "a-word": "When I heard that word",
  "a-tone": "When I heard that tone",
  "a-look": "When I saw that look",
  "a-silence": "When it went silent",
  "a-turned-back": "When I saw your back",
  "a-phone": "When the phone came out",
  "a-door": "When the door closed",
  "a-message": "When I read that message",
  "a-thing-undone": "When I saw it was not done",
  "a-touch-missed": "When we did not touch",
};

const needs: Readonly<Record<NeedId, string>> = {
  welcome: "I long to be welcome with you.",
  matter: "I need to know I matter to you.",
  answered: "I need an answer, even a small one.",
  heard: "I need to be heard first.",
  close: "I long to be close to you.",
  reassured: "I need to know we are all right.",
  wanted: "I long to be wanted by you.",
  enough: "I need to know I’m enough for you.",
  appreciated: "I need you to see what I do.",
  "one-team": "I want us to be one team.",
  peace: "I long for some peace between us.",
  room: "I need a little room to think.",
};

const wants = {
  follow: "I wanted to go after you.",
  leave: "I wanted to walk away.",
  hide: "I wanted to hide.",
  shout: "I wanted to shout.",
  explain: "I wanted to explain it all away.",
} as const;

const asks = {
  hold: ["Hold me a minute", "Could you hold me a minute?"],
  talk: ["Talk with me tonight", "Could we talk tonight?"],
  hear: ["Just hear me", "Could you just hear me?"],
  "all-right": ["Tell me we’re all right", "Could you tell me we’re all right?"],
  "come-back": ["Go, and come back", "Could you tell me when you’ll be back, when you need to go?"],
} as const;

const warm = {
  glad: "I’m glad you’re here.",
  love: "I love you.",
  side: "I’m on your side.",
  thanks: "Thank you for hearing me.",
} as const;

export type WantId = keyof typeof wants;
export type AskId = keyof typeof asks;
export type WarmId = keyof typeof warm;

export const tapIds = {
  want: ["follow", "leave", "hide", "shout", "explain"],
  ask: ["hold", "talk", "hear", "all-right", "come-back"],
  warm: ["glad", "love", "side", "thanks"],
} as const satisfies {
  readonly want: readonly WantId[];
  readonly ask: readonly AskId[];
  readonly warm: readonly WarmId[];
};

/** What was tapped. */
export interface Taps {
  readonly warm?: WarmId;
  readonly seen?: CameraId;
  readonly felt: readonly UnderneathId[];
  readonly want?: WantId;
  readonly need?: NeedId;
  readonly ask?: AskId;
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

export const say = {
  name: "Say it",
  to: (name: string): string => `To ${name}`,
  begin: {
    head: "Say it",
    lead: (name: string): string => `Something true about you, so that ${name} can hear it.`,
    leadOwn: "Something true about you. It need not be said to anyone.",
    goOn: "Go on where you left it",
    fromMap: "From my half of the dance",
    fromMapSmall: "What you tapped, as a first draft",
    taps: "With taps only",
    tapsSmall: "Five taps make a whole message",
    parts: "In parts",
    partsSmall: "Seven small questions, in any order",
    write: "In my own words",
    foot: "Drafts stay on this phone until you show them.",
    said: "What was said",
    saidBy: (name: string): string => `${name} said it`,
    fear: "I’m afraid of my partner",
  },

  when: (taps: Taps): string => (taps.seen ? when[taps.seen] : ""),
  whenTap: when,
  seen: {
    head: "When …",
    lead: "What would a camera have caught?",
  },
  felt: { head: "I felt …", lead: "What was underneath, in you?" },
  want: { head: "I wanted to …", lead: "The step you felt like taking." },
  need: { head: "What I need …", lead: "From the two of you, more than a task." },
  ask: { head: "Could you …", lead: "Small, and possible today." },
  warm: { head: "And something kind?", lead: "It opens the door. Leave it out if it is not true." },
  growing: "So far",
  none: "Leave this out",

  wants,
  asks,
  warms: warm,
  needs,

  /** Feelings as a sentence: *I felt ashamed and alone.* The phrases come from the words of the dance. */
  feeling: (
    felt: readonly { readonly feels?: string; readonly is?: string; readonly longs?: string }[],
  ): string => {
    const feels = felt.flatMap((one) => one.feels ?? []);
    const is = felt.flatMap((one) => one.is?.replaceAll("{other}", "you") ?? []);
    const longs = felt.flatMap((one) => one.longs?.replaceAll("{other}", "you") ?? []);
    const parts = [
      ...(feels.length > 0 ? [`felt ${joined(feels)}`] : []),
      ...(is.length > 0 ? [`was ${joined(is)}`] : []),
      ...(longs.length > 0 ? [`longed ${joined(longs)}`] : []),
    ];
    return parts.length === 0 ? "" : `I ${joined(parts)}`;
  },
  /** *When the door closed, I felt alone.* */
  whenFelt: (whenPart: string, feelingPart: string): string =>
    [whenPart, feelingPart].filter((part) => part !== "").join(", ") + (whenPart || feelingPart ? "." : ""),
  myPart: (label: string): string => `My part in it: I ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
  whatISaw: (words: string): string => `What I saw or heard: ${words}`,
  iNeed: (words: string): string => `What I long for: ${words}`,
  feltOwn: (words: string): string => `I felt ${words}.`,

  parts: {
    head: "In parts",
    lead: "Any of them, in any order. Two or three are plenty.",
    names: {
      warmth: "Something kind",
      situation: "What happened",
      emotion: "What I felt",
      impulse: "What I felt like doing",
      ownpart: "My part in it",
      need: "What I need",
      request: "What I ask",
    },
    questions: {
      warmth: "What is good between you, that is also true?",
      situation: "What would a camera have seen or heard?",
      emotion: "Afraid, ashamed, sad, alone? One word is enough.",
      impulse: "What did you feel like doing?",
      ownpart: "What did you do, that made it harder?",
      need: "What did you long for?",
      request: "What small thing could be done today?",
    },
  },
  write: {
    head: "Say it",
    label: "Your words",
    other: "Another way to write it",
    missing: "If you like, it could also say",
    starters: {
      warmth: "I’m glad you’re here. ",
      situation: "When ",
      emotion: "I felt ",
      impulse: "I wanted to ",
      ownpart: "My part in it: ",
      need: "What I need is ",
      request: "Could you ",
    },
    asks: {
      warmth: "something kind that is true",
      situation: "what happened, as a camera would see it",
      emotion: "what it was like in you",
      impulse: "what you felt like doing",
      ownpart: "your part in it",
      need: "what you need",
      request: "one small thing you ask",
    },
  },
  coach: {
    notes: "How it may land",
    /** Why to look again, in a few words, beside what is underlined. */
    hints: {
      criticism: "one time is easier to hear",
      blame: "what it was like for you is easier to hear",
      contempt: "this can hurt for a long time",
      defensiveness: "what hurt comes first",
      stonewalling: "say when you will be back",
      threat: "fear listens badly",
      mindreading: "only they can know that",
      demand: "a wish is easier to hear",
      pseudofeeling: "could it be…",
      behaviour: "what was the feeling in it?",
    },
    keep: (word: string): string => `Keep “${word}”`,
    instead: "Perhaps instead",
    use: "Use this",
    help: {
      fear: (name: string): string => `If you are afraid of ${name}`,
      self: "Talk to someone now",
      first: "Talk to someone first",
    },
    helpWhy: {
      fear: "Your words stand as you wrote them. Only you see this.",
      self: "You do not have to carry this alone. Only you see this.",
      first: "Before anything else, everyone needs to be safe. Only you see this.",
    },
  },

  preview: {
    head: (name: string): string => `As ${name} will see it`,
    see: (name: string): string => `See it as ${name} will`,
    own: "Your words, as they stand",
    seeOwn: "See my words as they stand",
    lead: "These words and no others.",
    change: "Change it",
    hand: (name: string): string => `Hand the phone to ${name}`,
    handSmall: (name: string): string => `First ${name} is asked whether now is good.`,
    ask: (name: string): string => `Ask ${name}: is now good?`,
    askSmall: "Your words stay here until the answer.",
    aloud: "Read it aloud",
    aloudSmall: "Large, one sentence at a time",
    copy: "Copy my words",
    copied: "Copied.",
  },
  aloud: {
    of: (n: number, all: number): string => `${n} of ${all}`,
    next: "Next sentence",
    before: "The one before",
    done: "I said it",
    stop: "Stop here",
    lead: "Read this aloud, slowly.",
  },
  landed: {
    head: "How did it land?",
    lead: "Only you see this.",
    choices: { heard: "It was heard", partly: "A little", "not-landed": "It didn’t land" },
    heard: "You were heard. That is the new dance.",
    partly: "A little is not nothing. It can have a second evening.",
    notLanded: "Nobody did wrong.",
    notLandedLead: "You said something true, and it was hard to hear. It need not be said again tonight.",
    keep: "Keep my words",
    clear: "Delete my words",
  },

  cover: {
    head: (name: string): string => `Now ${name}`,
    lead: (name: string): string => `Give the phone to ${name}.`,
    go: (name: string): string => `I’m ${name}`,
  },
  ready: {
    head: (name: string): readonly [string, string] => [
      name,
      " would like to tell you something. Is now good?",
    ],
    choices: { now: "Now", tonight: "Tonight", tomorrow: "Tomorrow", later: "I’ll say when" },
    foot: (name: string): string => `Closing this page tells ${name} nothing.`,
  },
  answeredReady: {
    head: {
      now: (name: string): string => `${name} said: now is good.`,
      tonight: (name: string): string => `${name} said: tonight.`,
      tomorrow: (name: string): string => `${name} said: tomorrow.`,
      later: (name: string): string => `${name} will say when.`,
    },
    lead: "Your words are kept here as you left them.",
    hand: (name: string): string => `Hand the phone to ${name}`,
    send: "Send these words",
    gone: "The words are not on this phone. Write them once more, or take it back.",
  },
  sent: {
    offered: (name: string): string => `Asked. ${name} answers when it is good.`,
    offeredLead: "There is nothing more to do, and nothing to look out for.",
    head: (name: string): string => `Your words are with ${name}.`,
    lead: (name: string): string => `${name} can read them in their own time.`,
    noHurry: "There is no hurry.",
    takeBack: "Take it back",
    takeBackSmall: "It may have been read already.",
  },
  takenBack: {
    head: "Taken back.",
    lead: "It may have been read already.",
    theirs: (name: string): string => `${name} took it back. Nothing is asked of you.`,
  },
  receive: {
    lead: (name: string): string => `This is a risk ${name} is taking. Receive it. There is nothing to fix.`,
    back: "Say back what I heard",
    pause: "I need a pause first",
    keeps: "This keeps until after the pause.",
    more: "And a bit more",
  },
  sayBack: {
    head: "What I heard",
    lead: (name: string): string => `Only ${name}’s side, for now.`,
    felt: "You felt …",
    wish: "… and you’d like",
    wishes: {
      talk: "to talk",
      held: "to be held",
      matter: "to know you matter to me",
      heard: "just to be heard",
    },
    /** *You felt unimportant, and you’d like to talk.* */
    sentence: (felt: readonly string[], wish: string | undefined): string =>
      felt.length === 0 && wish === undefined
        ? ""
        : `You ${[
            ...(felt.length > 0 ? [`felt ${joined(felt)}`] : []),
            ...(wish === undefined ? [] : [`${felt.length > 0 ? "and you’d" : "’d"} like ${wish}`]),
          ].join(", ")}.`.replace("You ’d", "You’d"),
    label: "In my own words",
    main: "This is what I heard",
  },
  confirm: {
    heard: " heard",
    yes: "Yes, that’s it",
    more: "There’s a bit more",
    notLanded: "That didn’t land",
    notLandedSmall: "We stop here. Nobody did wrong.",
    waiting: (name: string): string => `${name} looks whether that is it.`,
    moreHead: "A bit more",
    moreLead: "One thing. It is said back again.",
    moreLabel: "What else?",
    moreMain: "Add this",
  },
  answer: {
    /** Two sentences, a line for each. */
    head: (name: string): string => `${name} feels heard.\nNow you.`,
    lead: "First what makes sense in it. You need not agree.",
    closed: "An answer opens when it was heard.",
    taps: [
      "It makes sense that you felt that.",
      "Thank you for telling me. I didn’t know.",
      "I’m sorry for my part in it.",
      "I’m here.",
    ],
    label: "In my own words",
    main: "Say this",
    waiting: (name: string): string => `${name} has heard it. Their answer may take a while.`,
  },
  done: {
    head: (name: string): string => `${name} answered`,
    mine: "Said, heard, answered.",
    said: (name: string): string => `${name} said`,
    heardIt: (name: string): string => `${name} heard`,
    swap: "Now something of mine",
    swapSmall: "The same way, the other way round",
    delete: "Delete my words in this",
    deleteSure: "Delete your words in this? They are not shown any more, and this cannot be undone.",
    deleteSureBoth: (name: string): string =>
      `Delete your words on both phones, and from the server? What ${name} has read stays read.`,
    deleteYes: "Delete them",
    deleted: (name: string): string => `${name} has taken these words away.`,
    deletedMine: "You have taken your words away.",
  },
  notLanded: {
    head: (name: string): string => `${name} would like just what you heard.`,
    lead: "No answer yet, and nothing to put right.",
    again: "Try once more",
    later: "Later",
    speaker: "We stop here.",
    speakerLead: (name: string): string =>
      `Nobody did wrong. ${name} can try once more, or you can let it rest.`,
    rest: "Let it rest",
  },
  stopped: {
    head: "This rests now.",
    lead: "Nothing is owed. It can begin again another day.",
    stop: "Stop here, kindly",
  },
};
