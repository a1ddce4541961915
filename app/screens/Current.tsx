import type { ReactNode } from "react";
import { useApp } from "./app.ts";
import { Breath } from "./breath/Breath.tsx";
import { Home } from "./Home.tsx";
import { Opening } from "./first/Opening.tsx";
import { Question } from "./first/Question.tsx";
import { later } from "./later.tsx";

// Home, the opening and the breath come at once; the rest is fetched as soon as nothing else is to be done.
const menu = later(() => import("./Menu.tsx"));
const map = later(() => import("./map/Map.tsx"));
const names = later(() => import("./first/Names.tsx"));
const safety = later(() => import("./safety/index.ts"));
const dance = later(() => import("./dance/index.ts"));
const pause = later(() => import("./pause/index.ts"));
const say = later(() => import("./say/index.ts"));
const chair = later(() => import("./chair/index.tsx"));
const chats = later(() => import("./chats/index.ts"));
const lab = later(() => import("./lab/index.ts"));
const room = later(() => import("./room/index.ts"));
const settings = later(() => import("./settings/index.ts"));
const ours = later(() => import("./ours/index.tsx"));
const sheets = later(() => import("./sheets/index.ts"));
const reading = later(() => import("./reading/index.ts"));
const finder = later(() => import("./finder/index.ts"));
const practise = later(() => import("./practise/index.ts"));
const change = later(() => import("./change/index.ts"));
const shown = later(() => import("./shown/index.ts"));

/** Fetches every screen, so that none is waited for later. */
export async function fetchAllScreens(): Promise<void> {
  for (const one of [
    menu,
    pause,
    say,
    map,
    names,
    safety,
    dance,
    chats,
    lab,
    settings,
    reading,
    sheets,
    finder,
    practise,
    change,
    shown,
    ours,
    chair,
    room,
  ])
    await one.fetch().catch(() => undefined);
}

/** The screen that the route names. */
export function Current(): ReactNode {
  const { route, snapshot } = useApp();
  if (!snapshot.settingsReady) return undefined;
  if (snapshot.locked) return <ours.Show>{({ Locked }) => <Locked />}</ours.Show>;
  switch (route.screen) {
    case "home":
      // A therapist's device begins with those who show something there.
      if (!snapshot.settings.opened && snapshot.standing.rooms.length > 0)
        return <room.Show>{({ Room }) => <Room screen="room" part="list" />}</room.Show>;
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
      return <safety.Show>{({ AfterYes }) => <AfterYes handed={"part" in route} />}</safety.Show>;
    case "weighs":
      return <safety.Show>{({ Weighs }) => <Weighs first={"part" in route} />}</safety.Show>;
    case "safety":
      return <safety.Show>{({ Safety }) => <Safety planFirst={"part" in route} />}</safety.Show>;
    case "just-me":
      return <safety.Show>{({ JustMe }) => <JustMe />}</safety.Show>;
    case "breath":
      return <Breath own={"part" in route} />;
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
      return <dance.Show>{({ Eggs }) => <Eggs scene={"part" in route ? route.part : "old"} />}</dance.Show>;
    case "pause":
      return <pause.Show>{({ Pause }) => <Pause part={route.part} />}</pause.Show>;
    case "say":
      return <say.Show>{({ Say }) => <Say route={route} />}</say.Show>;
    case "ours":
      return <ours.Show>{({ Ours }) => <Ours {...route} />}</ours.Show>;
    case "chair":
      return <chair.Show>{({ Chair }) => <Chair {...route} />}</chair.Show>;
    case "chats":
      return <chats.Show>{({ Chats }) => <Chats part={route.part} />}</chats.Show>;
    case "lab":
      return <lab.Show>{({ Lab }) => <Lab part={route.part} />}</lab.Show>;
    case "finder":
      return <finder.Show>{({ Finder }) => <Finder part={route.part} id={route.id} />}</finder.Show>;
    case "practise":
      return <practise.Show>{({ Practise }) => <Practise part={route.part} id={route.id} />}</practise.Show>;
    case "change":
      return <change.Show>{({ Change }) => <Change part={route.part} id={route.id} />}</change.Show>;
    case "shown":
      return <shown.Show>{({ ShownScreen }) => <ShownScreen part={route.part} id={route.id} />}</shown.Show>;
    case "menu":
      return <menu.Show>{({ Menu }) => <Menu />}</menu.Show>;
    case "room":
      return <room.Show>{({ Room }) => <Room {...route} />}</room.Show>;
    case "sheets":
      return <sheets.Show>{({ Sheets }) => <Sheets part={route.part} />}</sheets.Show>;
    case "reading":
      return <reading.Show>{({ Reading }) => <Reading piece={route.piece} />}</reading.Show>;
    case "settings":
      return <settings.Show>{({ Settings }) => <Settings />}</settings.Show>;
    case "keep":
      return <settings.Show>{({ Keep }) => <Keep />}</settings.Show>;
    case "delete":
      return <settings.Show>{({ Delete }) => <Delete />}</settings.Show>;
  }
}
