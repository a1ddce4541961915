// The lab as a few stories leave it, standing still.
import { readTogether } from "./chats.ts";
import type { GalleryState } from "./states.ts";

const open = { opened: true } as const;
const at = (name: string, part: string, rest: Partial<GalleryState> = {}): GalleryState => ({
  name,
  route: { screen: "lab", part },
  settings: open,
  ...rest,
});

export const labStates: readonly GalleryState[] = [
  at("lab", "", { press: ["The same as numbers"] }),
  at("lab-burnt-out", "chase.60.50.200.250.120.0"),
  at("lab-both-away", "away.50.50.200.250.0.0"),
  at("lab-push-pull", "push-pull.90.90.200.250.0.100"),
  at("lab-pressed", "chase.60.50.200.250.0.0.p6.s8"),
  at("lab-own", "own", { reading: readTogether }),
  at("lab-own-none", "own"),
];
