// Where one is in the finder, in practising, in the weeks, and in what is shown.
const parts = {
  finder: ["start", "ask", "result"],
  practise: [
    "tonight",
    "plan",
    "make",
    "log",
    "loop",
    "rehearse",
    "thread",
    "lesson",
    "found",
    "greeting",
    "rest",
  ],
  change: ["check-in", "weeks", "one", "measures", "reminder"],
  shown: ["list", "preview"],
} as const;

export type StepScreen = keyof typeof parts;
export type PartOf<S extends StepScreen> = (typeof parts)[S][number];

/** A part, and what it is about: a plan, a lesson, a measure. Ids of the house, never a word of anybody’s. */
interface At<S extends StepScreen> {
  readonly screen: S;
  readonly part: PartOf<S>;
  readonly id?: string;
}
export type StepRoute = At<"finder"> | At<"practise"> | At<"change"> | At<"shown">;

const at = <S extends StepScreen>(screen: S, part: string, id: string): At<S> | undefined => {
  const all: readonly PartOf<S>[] = parts[screen];
  const known = all.find((one) => one === part);
  return known === undefined ? undefined : { screen, part: known, ...(id === "" ? {} : { id }) };
};

export function parseStepRoute(screen: string, part: string, id: string): StepRoute | undefined {
  switch (screen) {
    case "finder":
      return at("finder", part, id);
    case "practise":
      return at("practise", part, id);
    case "change":
      return at("change", part, id);
    case "shown":
      return at("shown", part, id);
    default:
      return undefined;
  }
}

export const stepRouteParts = ({ part, id }: StepRoute): readonly string[] => [
  part,
  ...(id === undefined ? [] : [id]),
];
export const isStepRoute = (route: { readonly screen: string }): route is StepRoute =>
  Object.hasOwn(parts, route.screen);
