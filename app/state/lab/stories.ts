import { eggsLab, labPart, type LabSettings } from "./settings.ts";

/** Stories to open, each a setting of the levers that shows one thing. */
export const stories = {
  eggs: eggsLab,
  "feeds-itself": { ...eggsLab, retreat: 0.5 },
  "burnt-out": { ...eggsLab, retreat: 0.5, weariness: 1.2 },
  "both-away": { ...eggsLab, dance: "away", pull: 0.5, retreat: 0.5 },
  "push-pull": { ...eggsLab, dance: "push-pull", pull: 0.9, retreat: 0.9, delay: 1 },
} as const satisfies Readonly<Record<string, LabSettings>>;

export type StoryName = keyof typeof stories;
export const storyNames: readonly StoryName[] = [
  "eggs",
  "feeds-itself",
  "burnt-out",
  "both-away",
  "push-pull",
];

/** The story these levers tell, as long as nobody has moved them. */
export const storyOf = (lab: LabSettings): StoryName | undefined =>
  storyNames.find((name) => labPart(stories[name]) === labPart({ ...lab, steps: [] }));
