import type { Place } from "@refrain/core/dance";
import { parseChair, type ChairRoute } from "./chair/route.ts";
import { parseRoom, type RoomRoute } from "./chair/room-route.ts";
import { oursParts, type OursPart } from "./ours/parts.ts";
import { isStepRoute, parseStepRoute, stepRouteParts, type StepRoute } from "./steps-route.ts";
import { parseSheets, type SheetsRoute } from "./sheets-route.ts";
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
  "name",
  "eggs",
  "menu",
  "settings",
  "keep",
  "delete",
] as const;
const episodeScreens = ["other-half", "guess", "cover", "reveal", "loop", "end"] as const;

/** Where what was interrupted by the private check goes on. */
export type CheckNext = "map" | "hand-over" | "say" | "home" | "finder" | "invite" | "join";
const checkNexts: readonly CheckNext[] = ["map", "hand-over", "say", "home", "finder", "invite", "join"];

/** The scenes of the egg evening after its first. */
const eggParts = ["pause", "repair-one", "repair-two", "fresh"] as const;
export type EggPart = (typeof eggParts)[number];

/** What is on the screen: a name and ids, never a word of anybody’s. */
export type Route =
  | { readonly screen: (typeof plainScreens)[number] }
  | { readonly screen: "safety"; readonly part: "plan" }
  /** On a phone that was handed over: never written into the history, see app/platform/location.ts. */
  | { readonly screen: "after-yes"; readonly part: "handed" }
  /** With the first of its ways open. */
  | { readonly screen: "weighs"; readonly part: "first" }
  /** A breath that ends with nothing to say to anybody. */
  | { readonly screen: "breath"; readonly part: "own" }
  | { readonly screen: "eggs"; readonly part: EggPart }
  | { readonly screen: "alone" | "check"; readonly next: CheckNext }
  | { readonly screen: "map"; readonly step: MapStep }
  | { readonly screen: "ours"; readonly part: OursPart; readonly of?: string }
  | { readonly screen: (typeof episodeScreens)[number]; readonly episode: string }
  /** A piece to read, or the list where none is named. */
  | { readonly screen: "reading"; readonly piece: string }
  | { readonly screen: "read"; readonly episode: string; readonly by: Place }
  | { readonly screen: "chats" | "lab"; readonly part: string }
  | ChairRoute
  | RoomRoute
  | SheetsRoute
  | StepRoute
  | PauseRoute
  | SayRoute;

export const handedAfterYes = { screen: "after-yes", part: "handed" } as const satisfies Route;

/** `#/loop/ID` and the like; anything else is Home. */
export function parseRoute(hash: string): Route {
  const [screen = "", a = "", b = "", c = ""] = hash.replace(/^#\/?/, "").split("/").map(decode);
  if (screen === "safety" && a === "plan") return { screen, part: a };
  if (screen === "weighs" && a === "first") return { screen, part: a };
  if (screen === "breath" && a === "own") return { screen, part: a };
  const scene = eggParts.find((one) => one === a);
  if (screen === "eggs" && scene) return { screen, part: scene };
  const plain = plainScreens.find((name) => name === screen);
  if (plain) return { screen: plain };
  const ofEpisode = episodeScreens.find((name) => name === screen);
  if (ofEpisode && a !== "") return { screen: ofEpisode, episode: a };
  const step = mapSteps.find((one) => String(one) === a);
  if (screen === "map" && step) return { screen, step };
  const part = oursParts.find((one) => one === a);
  if (screen === "ours" && part) return b === "" ? { screen, part } : { screen, part, of: b };
  // What stands behind a link: the secret itself was taken away before this is read (app/state/ours/link.ts).
  if (screen === "us" || screen === "mine") return { screen: "ours", part: "join" };
  if (screen === "see") return { screen: "chair", part: "join" };
  const next = checkNexts.find((one) => one === a);
  if ((screen === "alone" || screen === "check") && next) return { screen, next };
  if (screen === "pause") return parsePause(a);
  if (screen === "say") return parseSay(a, b, c);
  if (screen === "chair") return parseChair(a, b);
  if (screen === "room") return parseRoom(a, b, c);
  if (screen === "sheets") return parseSheets(a);
  if (screen === "chats" || screen === "lab") return { screen, part: a };
  if (screen === "read" && a !== "" && (b === "one" || b === "two")) return { screen, episode: a, by: b };
  if (screen === "reading" && /^[a-z0-9-]*$/.test(a)) return { screen, piece: a };
  return parseStepRoute(screen, a, b) ?? { screen: "home" };
}

export function formatRoute(route: Route): string {
  const parts = [
    route.screen,
    ...("step" in route ? [String(route.step)] : []),
    ...("next" in route ? [route.next] : []),
    ...("episode" in route ? [route.episode] : []),
    ...("by" in route ? [route.by] : []),
    ...(isStepRoute(route) ? stepRouteParts(route) : "part" in route ? [route.part] : []),
    ...("as" in route && route.as ? [route.as] : []),
    ...("disclosure" in route ? [route.disclosure] : []),
    ...("of" in route && route.of !== undefined ? [route.of] : []),
    ...("about" in route && route.about !== undefined ? [route.about] : []),
    ...("piece" in route && route.piece !== "" ? [route.piece] : []),
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
