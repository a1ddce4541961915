/** What a camera would have caught, for taps: the moment I lost you. */
export const cameraIds = [
  "a-word",
  "a-tone",
  "a-look",
  "a-silence",
  "a-turned-back",
  "a-phone",
  "a-door",
  "a-message",
  "a-thing-undone",
  "a-touch-missed",
] as const;
export type CameraId = (typeof cameraIds)[number];

/** Where it was in the body. */
export const bodyIds = [
  "chest",
  "belly",
  "throat",
  "jaw",
  "shoulders",
  "hands",
  "heat",
  "shaking",
  "heavy",
  "nowhere",
] as const;
export type BodyId = (typeof bodyIds)[number];

/** What I longed for. */
export const needIds = [
  "welcome",
  "matter",
  "answered",
  "heard",
  "close",
  "reassured",
  "wanted",
  "enough",
  "appreciated",
  "one-team",
  "peace",
  "room",
] as const;
export type NeedId = (typeof needIds)[number];

/** What the move was *for*: the line that redefines it. `keep-safe` is fear of the partner, and gives no form. */
export const aimIds = [
  "reach-you",
  "get-an-answer",
  "know-i-matter",
  "mend-it-now",
  "calm-down",
  "not-make-it-worse",
  "protect-us",
  "stop-hurting",
  "never-helps",
  "keep-safe",
] as const;
export type AimId = (typeof aimIds)[number];

/** My guess how my move landed. */
export const landingIds = [
  "as-attack",
  "as-not-caring",
  "as-leaving",
  "as-pressure",
  "as-blame",
  "as-giving-up",
  "as-care",
] as const;
export type LandingId = (typeof landingIds)[number];

/** What the episode was about. */
export const topicIds = [
  "time",
  "chores",
  "money",
  "children",
  "family",
  "touch",
  "phones",
  "work",
  "plans",
  "tone",
  "us",
] as const;
export type TopicId = (typeof topicIds)[number];

/** What I told myself, for taps; each fills one slot of the story. */
export const storyIds = {
  you: ["you-dont-care", "you-are-leaving", "you-see-only-faults", "you-want-a-fight", "you-are-against-me"],
  me: ["i-dont-matter", "i-failed-again", "i-am-too-much", "i-cant-get-it-right", "i-am-on-my-own"],
  us: ["we-never-learn", "we-are-falling-apart", "it-will-never-change"],
} as const;
export type StorySlot = keyof typeof storyIds;
export const storySlots: readonly StorySlot[] = ["you", "me", "us"];
