/** The screens of a pause. `now` is whichever fits where one stands in it. */
export const pauseParts = [
  "now",
  "call",
  "notice",
  "breathe",
  "name",
  "old",
  "remember",
  "waiting",
  "line",
  "longer",
  "back",
  "next",
  "time",
  "moment",
  "done",
  "wall",
  "fear",
  "reminder",
] as const;
export type PausePart = (typeof pauseParts)[number];

export interface PauseRoute {
  readonly screen: "pause";
  readonly part: PausePart;
}

/** `#/pause` alone, as the shortcut of the installed app has it, is where one stands now. */
export const parsePause = (part: string): PauseRoute => ({
  screen: "pause",
  part: pauseParts.find((one) => one === part) ?? "now",
});
