import { useState, type ReactNode } from "react";
import { pauseActs, type PauseAct, type PausePhase } from "@refrain/core/dance";
import type { PausePart } from "../../state/moment/pause-route.ts";
import { Away } from "./Away.tsx";
import { Back } from "./Back.tsx";
import { Call } from "./Call.tsx";
import { Closed } from "./Closed.tsx";
import { Done } from "./Done.tsx";
import { Fear } from "./Fear.tsx";
import { Line } from "./Line.tsx";
import { Longer } from "./Longer.tsx";
import { Moment } from "./Moment.tsx";
import { Next } from "./Next.tsx";
import { OwnTime } from "./OwnTime.tsx";
import { Remind } from "./Remind.tsx";
import { Returned } from "./Returned.tsx";
import { isStep, Step } from "./Step.tsx";
import { TheyAreBack } from "./TheyAreBack.tsx";
import { usePause, type PauseScreen } from "./use-pause.ts";
import { Waiting, WaitingHere } from "./Waiting.tsx";
import { Wall } from "./Wall.tsx";
import { WhenToTalk } from "./WhenToTalk.tsx";

type Show = (props: { readonly pause: PauseScreen }) => ReactNode;

/** Parts that stand by themselves, with a pause or without. */
const free: Partial<Record<PausePart, Show>> = {
  call: Call,
  fear: Fear,
  wall: Wall,
  moment: Moment,
  done: Done,
};

/** Parts that need a pause that stands, and where in it: by what this person may do, or where they are. */
const standing: Partial<
  Record<PausePart, { readonly Show: Show; readonly fits: (pause: PauseScreen) => boolean }>
> = {
  waiting: { Show: WaitingHere, fits: ({ phase }) => phase.at === "away" || phase.at === "due" },
  line: { Show: Line, fits: (pause) => may(pause, "keep-line") },
  longer: { Show: Longer, fits: (pause) => may(pause, "renew") },
  back: { Show: Back, fits: (pause) => may(pause, "return") || pause.phase.at === "closed-away" },
  next: { Show: Next, fits: (pause) => isBack(pause) },
  time: { Show: WhenToTalk, fits: (pause) => isBack(pause) },
  reminder: { Show: Remind, fits: ({ phase }) => phase.at === "away" },
};

const may = ({ phase, me }: PauseScreen, act: PauseAct): boolean =>
  "pause" in phase && pauseActs(phase.pause, me).includes(act);

const isBack = ({ phase }: PauseScreen): boolean =>
  phase.at === "back" || phase.at === "both-here" || phase.at === "they-are-back";

/** What fits where one stands. */
const byPhase: Readonly<Record<PausePhase["at"], Show>> = {
  none: Call,
  away: Away,
  due: Back,
  waiting: Waiting,
  passed: Waiting,
  back: Returned,
  "they-are-back": TheyAreBack,
  "both-here": Next,
  "closed-away": Closed,
};

/** One screen of a pause. A part that does not fit where one stands gives way to the one that does. */
export function Pause({ part }: { readonly part: PausePart }): ReactNode {
  const pause = usePause();
  const { at } = pause.phase;
  // A pause that the other ends while this page shows it is said to be over; it does not become a new call.
  const [stood, setStood] = useState(at !== "none");
  if (at !== "none" && !stood) setStood(true);
  if (isStep(part)) return <Step pause={pause} part={part} />;
  const Free = free[part];
  if (Free) return <Free pause={pause} />;
  // Until the history is read nobody knows whether one stands.
  if (!pause.app.snapshot.ready) return undefined;
  if (at === "none" && stood) return <Closed pause={pause} />;
  // *Just me* sends nobody back to anybody: where a pause would ask for a return, it only ends.
  if (pause.own && (at === "due" || (at === "away" && part === "back"))) return <OwnTime pause={pause} />;
  if (pause.own && at === "closed-away") return <Closed pause={pause} />;
  const wanted = standing[part];
  const Fits = wanted?.fits(pause) === true ? wanted.Show : byPhase[at];
  return <Fits pause={pause} />;
}
