import { sheetParts } from "../state/sheets-route.ts";
import type { GalleryState } from "./states.ts";

const settings = { opened: true };

export const sheetStates: readonly GalleryState[] = [
  { name: "sheets", route: { screen: "sheets", part: "" }, settings },
  ...sheetParts.map((part): GalleryState => ({
    name: `sheet-${part}`,
    route: { screen: "sheets", part },
    settings,
  })),
];
