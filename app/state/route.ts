import type { Place } from "@refrain/core/dance";
import { mapSteps, type MapStep } from "./draft.ts";
import { parsePause, type PauseRoute } from "./moment/pause-route.ts";
import { parseSay, type SayRoute } from "./moment/say-route.ts";

const plainScreens = [
  "home",
  "opening",
  "question",
  "names",
  "weighs",
  "safety",
  "after-yes",
  "just-me",
  "breath",
  "loops",
  "eggs",
  "menu",
  "settings",
  "keep",
  "delete",
] as const;
const episodeScreens = ["other-half", "guess", "cover", "reveal", "loop", "name", "end"] as const;

/** Where what was interrupted by the private check goes on. */
export type CheckNext = "map" | "hand-over" | "say" | "home";
const checkNexts: readonly CheckNext[] = ["map", "hand-over", "say", "home"];

/** What is on the screen: a name and ids, never a word of anybody’s. */
export type Route =
  | { readonly screen: (typeof plainScreens)[number] }
  | { readonly screen: "alone" | "check"; readonly next: CheckNext }
  | { readonly screen: "map"; readonly step: MapStep }
  | { readonly screen: (typeof episodeScreens)[number]; readonly episode: string }
  | { readonly screen: "read"; readonly episode: string; readonly by: Place }
  | PauseRoute
  | SayRoute;

export type ScreenName = Route["screen"];

/** `#/loop/ID` and the like; anything else is Home. */
export function parseRoute(hash: string): Route {
  const [screen = "", a = "", b = "", c = ""] = hash.replace(/^#\/?/, "").split("/").map(decode);
  const plain = plainScreens.find((name) => name === screen);
  if (plain) return { screen: plain };
  const ofEpisode = episodeScreens.find((name) => name === screen);
  if (ofEpisode && a !== "") return { screen: ofEpisode, episode: a };
  const step = mapSteps.find((one) => String(one) === a);
  if (screen === "map" && step) return { screen, step };
  const next = checkNexts.find((one) => one === a);
  if ((screen === "alone" || screen === "check") && next) return { screen, next };
  if (screen === "pause") return parsePause(a);
  if (screen === "say") return parseSay(a, b, c);
  if (screen === "read" && a !== "" && (b === "one" || b === "two")) return { screen, episode: a, by: b };
  return { screen: "home" };
}

export function formatRoute(route: Route): string {
  const parts = [
    route.screen,
    ...("part" in route ? [route.part] : []),
    ...("as" in route && route.as ? [route.as] : []),
    ...("disclosure" in route ? [route.disclosure] : []),
    ...("step" in route ? [String(route.step)] : []),
    ...("next" in route ? [route.next] : []),
    ...("episode" in route ? [route.episode] : []),
    ...("by" in route ? [route.by] : []),
  ];
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** Going from screen to screen. */
export interface Navigator {
  get(): Route;
  subscribe(listener: () => void): () => void;
  go(route: Route): void;
  /** Without a way back to the screen that is left. */
  replace(route: Route): void;
  back(): void;
}
