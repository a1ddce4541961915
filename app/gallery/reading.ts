import type { GalleryState } from "./states.ts";

const settings = { opened: true };

export const readingStates: readonly GalleryState[] = [
  { name: "reading", route: { screen: "reading", piece: "" }, settings },
  { name: "reading-piece", route: { screen: "reading", piece: "the-dance" }, settings },
];
