// What every screen can reach: the state, what can be done, and where to go.
import { createContext, use } from "react";
import { couple, otherPlace, type Partners, type Place } from "@refrain/core/dance";
import type { Commands } from "../state/commands.ts";
import type { MomentPorts } from "../state/moment/ports.ts";
import type { LockTools } from "../state/ours/lock.ts";
import type { ChatReading } from "../state/chats/reading.ts";
import type { Navigator, Route } from "../state/route.ts";
import type { Snapshot, Store } from "../state/store.ts";
import { words } from "../words/index.ts";

/** Things only a browser can do, handed in by main.tsx. */
export interface Outside extends MomentPorts {
  readonly exit: () => void;
  readonly exitAddress: string;
  readonly download: (name: string, type: string, data: string | Blob) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  /** Done in one tab after the other. */
  readonly alone: <T>(run: () => Promise<T>) => Promise<T>;
  /** Where this app is: what a link begins with. */
  readonly origin: string;
  /** Looks for a code with the camera; gives the way to stop, or undefined where there is no camera. */
  readonly scan: (
    video: HTMLVideoElement,
    found: (text: string) => boolean,
  ) => Promise<(() => void) | undefined>;
  readonly lock: LockTools;
}

export interface AppParts {
  /** A chat being read: on this page only, forgotten with it. */
  readonly reading: ChatReading;
  readonly store: Store;
  readonly commands: Commands;
  readonly navigator: Navigator;
  readonly outside: Outside;
}

export interface App extends AppParts {
  readonly snapshot: Snapshot;
  readonly route: Route;
  readonly go: (route: Route) => void;
}

/** Filled by AppProvider. */
export const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error("useApp outside of its context");
  return app;
}

/** Whether the two have linked their phones. */
export const isLinked = ({ standing }: Snapshot): boolean => standing.link === "open";

/** The two, named or not yet. */
export const partnersOf = ({ history }: Snapshot): Partners => history.partners ?? couple("A", "B");

/** What one of them is called in a sentence of the app. */
export function nameOf(snapshot: Snapshot, place: Place): string {
  const named = snapshot.history.partners?.[place].name;
  return named ?? (place === snapshot.settings.me ? words.common.me : words.common.partner);
}

export const otherNameOf = (snapshot: Snapshot, place: Place): string => nameOf(snapshot, otherPlace(place));
