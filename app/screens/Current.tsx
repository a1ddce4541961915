import type { ReactNode } from "react";
import { useApp } from "./app.ts";
import { Breath } from "./breath/Breath.tsx";
import { Home } from "./Home.tsx";
import { Menu } from "./Menu.tsx";
import { Opening } from "./first/Opening.tsx";
import { Question } from "./first/Question.tsx";
import { later } from "./later.tsx";

// Home, the opening and the breath come at once; the rest is fetched as soon as nothing else is to be done.
const map = later(() => import("./map/Map.tsx"));
const names = later(() => import("./first/Names.tsx"));
const safety = later(() => import("./safety/index.ts"));
const dance = later(() => import("./dance/index.ts"));
const settings = later(() => import("./settings/index.ts"));

/** Fetches every screen, so that none is waited for later. */
export async function fetchAllScreens(): Promise<void> {
  for (const one of [map, names, safety, dance, settings]) await one.fetch().catch(() => undefined);
}

/** The screen that the route names. */
export function Current(): ReactNode {
  const { route, snapshot } = useApp();
  if (!snapshot.settingsReady) return undefined;
  switch (route.screen) {
    case "home":
      return snapshot.settings.opened ? <Home /> : <Opening />;
    case "opening":
      return <Opening />;
    case "question":
      return <Question />;
    case "names":
      return <names.Show>{({ Names }) => <Names />}</names.Show>;
    case "alone":
      return <safety.Show>{({ Alone }) => <Alone next={route.next} />}</safety.Show>;
    case "check":
      return <safety.Show>{({ Check }) => <Check next={route.next} />}</safety.Show>;
    case "after-yes":
      return <safety.Show>{({ AfterYes }) => <AfterYes />}</safety.Show>;
    case "weighs":
      return <safety.Show>{({ Weighs }) => <Weighs />}</safety.Show>;
    case "safety":
      return <safety.Show>{({ Safety }) => <Safety />}</safety.Show>;
    case "just-me":
      return <safety.Show>{({ JustMe }) => <JustMe />}</safety.Show>;
    case "breath":
      return <Breath />;
    case "map":
      return <map.Show>{({ Map }) => <Map step={route.step} />}</map.Show>;
    case "other-half":
      return <dance.Show>{({ OtherHalf }) => <OtherHalf id={route.episode} />}</dance.Show>;
    case "guess":
      return <dance.Show>{({ Guess }) => <Guess id={route.episode} />}</dance.Show>;
    case "cover":
      return <dance.Show>{({ Cover }) => <Cover id={route.episode} />}</dance.Show>;
    case "reveal":
      return <dance.Show>{({ Reveal }) => <Reveal id={route.episode} />}</dance.Show>;
    case "read":
      return <dance.Show>{({ Read }) => <Read id={route.episode} by={route.by} />}</dance.Show>;
    case "loop":
      return <dance.Show>{({ LoopScreen }) => <LoopScreen id={route.episode} />}</dance.Show>;
    case "name":
      return <dance.Show>{({ Name }) => <Name />}</dance.Show>;
    case "end":
      return <dance.Show>{({ End }) => <End id={route.episode} />}</dance.Show>;
    case "loops":
      return <dance.Show>{({ Loops }) => <Loops />}</dance.Show>;
    case "eggs":
      return <dance.Show>{({ Eggs }) => <Eggs />}</dance.Show>;
    case "menu":
      return <Menu />;
    case "settings":
      return <settings.Show>{({ Settings }) => <Settings />}</settings.Show>;
    case "keep":
      return <settings.Show>{({ Keep }) => <Keep />}</settings.Show>;
    case "delete":
      return <settings.Show>{({ Delete }) => <Delete />}</settings.Show>;
    default:
      return undefined;
  }
}
