import type { FormKind } from "../../form.ts";
import type { StationKind } from "../../loop.ts";

export const forms: Readonly<Record<FormKind, { readonly name: string; readonly saying: string }>> = {
  "pursue-distance": {
    name: "one after, one away",
    saying: "One goes after, the other away, and each step calls the next.",
  },
  "attack-attack": { name: "both after", saying: "Both press, and neither feels heard." },
  "freeze-freeze": { name: "both away", saying: "Both go quiet, and the quiet grows." },
  "burnt-out-pursuer": {
    name: "the one who followed has gone quiet",
    saying: "Quiet is not peace. The one who used to ask has grown tired of asking.",
  },
  turning: { name: "a new step", saying: "Something softer happened here." },
  none: { name: "no form", saying: "This one is not drawn as a dance." },
};

export const stations: Readonly<Record<StationKind, string>> = {
  trigger: "the moment I lost you",
  story: "the story",
  surface: "what could be seen",
  underneath: "underneath",
  need: "the longing",
  move: "the move",
};
