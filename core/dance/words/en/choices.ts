import type {
  AimId,
  BodyId,
  CameraId,
  LandingId,
  NeedId,
  StorySlot,
  TopicId,
  storyIds,
} from "../../choices.ts";

export const needs: Readonly<Record<NeedId, string>> = {
  welcome: "to be welcome",
  matter: "to matter",
  answered: "to be answered",
  heard: "to be heard",
  close: "to be close",
  reassured: "to know all is well",
  wanted: "to be wanted",
  enough: "to be enough",
  appreciated: "to be thanked",
  "one-team": "to be one team",
  peace: "to have some peace",
  room: "to have room to think",
};

export const body: Readonly<Record<BodyId, string>> = {
  chest: "chest",
  belly: "belly",
  throat: "throat",
  jaw: "jaw",
  shoulders: "shoulders",
  hands: "hands",
  heat: "heat",
  shaking: "shaking",
  heavy: "heavy all over",
  nowhere: "nowhere I can find",
};

export const camera: Readonly<Record<CameraId, string>> = {
  "a-word": "a word",
  "a-tone": "a tone",
  "a-look": "a look",
  "a-silence": "a silence",
  "a-turned-back": "a turned back",
  "a-phone": "a phone",
  "a-door": "a door",
  "a-message": "a message",
  "a-thing-undone": "a thing undone",
  "a-touch-missed": "a touch missed",
};

export const topics: Readonly<Record<TopicId, string>> = {
  time: "time",
  chores: "the house",
  money: "money",
  children: "the children",
  family: "family",
  touch: "touch and sex",
  phones: "phones",
  work: "work",
  plans: "plans",
  tone: "how it was said",
  us: "us",
};

export const aims: Readonly<Record<AimId, string>> = {
  "reach-you": "to reach you",
  "get-an-answer": "to get an answer",
  "know-i-matter": "to know I matter",
  "mend-it-now": "to mend it now",
  "calm-down": "to calm down",
  "not-make-it-worse": "not to make it worse",
  "protect-us": "to protect us",
  "stop-hurting": "to stop hurting",
  "never-helps": "because talking never helps",
  "keep-safe": "because I was afraid of what might come",
};

export const landings: Readonly<Record<LandingId, string>> = {
  "as-attack": "as an attack",
  "as-not-caring": "as not caring",
  "as-leaving": "as leaving",
  "as-pressure": "as pressure",
  "as-blame": "as blame",
  "as-giving-up": "as giving up",
  "as-care": "as care",
};

export const stories: Readonly<Record<(typeof storyIds)[StorySlot][number], string>> = {
  "you-dont-care": "You don’t care.",
  "you-are-leaving": "You’re on your way out.",
  "you-see-only-faults": "You only see what I do wrong.",
  "you-want-a-fight": "You want a fight.",
  "you-are-against-me": "You’re against me.",
  "i-dont-matter": "I don’t matter.",
  "i-failed-again": "I failed again.",
  "i-am-too-much": "I’m too much.",
  "i-cant-get-it-right": "I can’t get it right.",
  "i-am-on-my-own": "I’m on my own.",
  "we-never-learn": "We never learn.",
  "we-are-falling-apart": "We’re coming apart.",
  "it-will-never-change": "It will never change.",
};
