import type { Route } from "@refrain/wire";

export const routeNames: readonly Route[] = [
  "challenge",
  "session",
  "spaces",
  "submit",
  "pull",
  "heads",
  "slotPut",
  "slotGet",
  "slotBurn",
];
