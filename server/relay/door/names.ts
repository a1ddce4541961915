import { type Route, routes } from "@refrain/wire";

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

export const documentPath = "/v1/openapi.json";
const own: ReadonlySet<string> = new Set([documentPath, ...routeNames.map((route) => routes[route].path)]);

/** Whether an address is the relay's; others under /v1 may be another part's. */
export const isOwn = (path: string): boolean => own.has(path);
