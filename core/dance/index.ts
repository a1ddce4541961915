// The dance: its words and its rules.
export * from "./evening.ts";
export * from "./history/fact.ts";
export * from "./history/entry.ts";
export * from "./history/fold.ts";
export { homeOf, isGenuine, spaceFor, type Home, type Space } from "./history/home.ts";
export { turned } from "./history/turned.ts";
export * from "./finder/index.ts";
export * from "./plan/index.ts";
export * from "./check-in/index.ts";
export * from "./shown/index.ts";
export * from "./room/index.ts";
export * from "./pause/index.ts";
export * from "./disclosure/index.ts";
