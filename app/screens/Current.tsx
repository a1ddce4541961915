import { lazy, Suspense, type ReactNode } from "react";
import { useApp } from "./app.ts";
import { Breath } from "./breath/Breath.tsx";
import { Home } from "./Home.tsx";
import { Menu } from "./Menu.tsx";
import { Opening } from "./first/Opening.tsx";
import { Question } from "./first/Question.tsx";

// Home, the opening and the breath come at once; everything else when it is first wanted.
const Map = lazy(() => import("./map/Map.tsx").then(({ Map }) => ({ default: Map })));
const Names = lazy(() => import("./first/Names.tsx").then(({ Names }) => ({ default: Names })));
const Alone = lazy(() => import("./safety/index.ts").then(({ Alone }) => ({ default: Alone })));
const Check = lazy(() => import("./safety/index.ts").then(({ Check }) => ({ default: Check })));
const AfterYes = lazy(() => import("./safety/index.ts").then(({ AfterYes }) => ({ default: AfterYes })));
const Weighs = lazy(() => import("./safety/index.ts").then(({ Weighs }) => ({ default: Weighs })));
const Safety = lazy(() => import("./safety/index.ts").then(({ Safety }) => ({ default: Safety })));
const JustMe = lazy(() => import("./safety/index.ts").then(({ JustMe }) => ({ default: JustMe })));
const OtherHalf = lazy(() => import("./dance/index.ts").then(({ OtherHalf }) => ({ default: OtherHalf })));
const Guess = lazy(() => import("./dance/index.ts").then(({ Guess }) => ({ default: Guess })));
const Cover = lazy(() => import("./dance/index.ts").then(({ Cover }) => ({ default: Cover })));
const Reveal = lazy(() => import("./dance/index.ts").then(({ Reveal }) => ({ default: Reveal })));
const Read = lazy(() => import("./dance/index.ts").then(({ Read }) => ({ default: Read })));
const LoopScreen = lazy(() => import("./dance/index.ts").then(({ LoopScreen }) => ({ default: LoopScreen })));
const Name = lazy(() => import("./dance/index.ts").then(({ Name }) => ({ default: Name })));
const End = lazy(() => import("./dance/index.ts").then(({ End }) => ({ default: End })));
const Loops = lazy(() => import("./dance/index.ts").then(({ Loops }) => ({ default: Loops })));
const Eggs = lazy(() => import("./dance/index.ts").then(({ Eggs }) => ({ default: Eggs })));
const Settings = lazy(() => import("./settings/index.ts").then(({ Settings }) => ({ default: Settings })));
const Keep = lazy(() => import("./settings/index.ts").then(({ Keep }) => ({ default: Keep })));
const Delete = lazy(() => import("./settings/index.ts").then(({ Delete }) => ({ default: Delete })));

/** The screen that the route names. Nothing is shown while one loads: it comes within a moment or from the cache. */
export function Current() {
  return <Suspense fallback={undefined}>{useScreen()}</Suspense>;
}

function useScreen(): ReactNode {
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
      return <Names />;
    case "alone":
      return <Alone next={route.next} />;
    case "check":
      return <Check next={route.next} />;
    case "after-yes":
      return <AfterYes />;
    case "weighs":
      return <Weighs />;
    case "safety":
      return <Safety />;
    case "just-me":
      return <JustMe />;
    case "breath":
      return <Breath />;
    case "map":
      return <Map step={route.step} />;
    case "other-half":
      return <OtherHalf id={route.episode} />;
    case "guess":
      return <Guess id={route.episode} />;
    case "cover":
      return <Cover id={route.episode} />;
    case "reveal":
      return <Reveal id={route.episode} />;
    case "read":
      return <Read id={route.episode} by={route.by} />;
    case "loop":
      return <LoopScreen id={route.episode} />;
    case "name":
      return <Name />;
    case "end":
      return <End id={route.episode} />;
    case "loops":
      return <Loops />;
    case "eggs":
      return <Eggs />;
    case "menu":
      return <Menu />;
    case "settings":
      return <Settings />;
    case "keep":
      return <Keep />;
    case "delete":
      return <Delete />;
  }
}
