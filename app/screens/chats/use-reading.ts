import { useSyncExternalStore } from "react";
import { otherPlace, type Hue, type Partner, type Place } from "@refrain/core/dance";
import type { ReadingState } from "../../state/chats/reading.ts";
import { other, type ChatPage, type Who } from "../../state/chats/page.ts";
import { partnersOf, useApp, type App } from "../app.ts";

export interface ReadingApp extends App {
  readonly state: ReadingState;
}

export function useReading(): ReadingApp {
  const app = useApp();
  return { ...app, state: useSyncExternalStore(app.reading.subscribe, app.reading.get) };
}

/** The two of a chat as the app draws them. */
export interface Two {
  readonly placeOf: (who: Who) => Place;
  readonly partner: (who: Who) => Partner;
  readonly name: (who: Who) => string;
  /** Everyone who may be shown: both, or the one who is here alone. */
  readonly shown: readonly Who[];
}

/** @param me which of the two in the export holds this phone */
export function twoOf({ snapshot, state }: ReadingApp, page: ChatPage, me: Who): Two {
  const mine = snapshot.settings.me;
  const placeOf = (who: Who): Place => (who === me ? mine : otherPlace(mine));
  const { history } = snapshot;
  const partner = (who: Who) => partnersOf(snapshot)[placeOf(who)];
  const name = (who: Who) => (history.partners ? partner(who).name : page.people[who]);
  return { placeOf, partner, name, shown: state.looking === "alone" ? [me] : [me, other(me)] };
}

/** The hues of the bars: the first one’s go up. */
export function huesOf({ shown, partner }: Two): readonly [Hue, Hue?] {
  const [first = 0, second] = shown;
  return second === undefined ? [partner(first).hue] : [partner(first).hue, partner(second).hue];
}

/** Who holds this phone, where a name of the export says it; undefined where it has to be asked. */
export function meByName({ snapshot }: App, page: ChatPage): Who | undefined {
  const { partners } = snapshot.history;
  if (!partners) return undefined;
  const plain = (name: string) => name.trim().toLocaleLowerCase();
  const mine = plain(partners[snapshot.settings.me].name);
  const theirs = plain(partners[otherPlace(snapshot.settings.me)].name);
  const [one, two] = page.people.map(plain);
  if (one === mine || two === theirs) return two === mine || one === theirs ? undefined : 0;
  if (two === mine || one === theirs) return 1;
  return undefined;
}
