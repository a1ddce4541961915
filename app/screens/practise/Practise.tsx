import type { ReactNode } from "react";
import type { PartOf } from "../../state/steps-route.ts";
import { Evenings } from "./Evenings.tsx";
import { Found } from "./Found.tsx";
import { Greeting } from "./Greeting.tsx";
import { LessonPage } from "./LessonPage.tsx";
import { Log } from "./Log.tsx";
import { Make } from "./Make.tsx";
import { NewDance } from "./NewDance.tsx";
import { Plans } from "./Plans.tsx";
import { Rehearse } from "./Rehearse.tsx";
import { Rest } from "./Rest.tsx";
import { Tonight } from "./Tonight.tsx";

interface PractiseProps {
  readonly part: PartOf<"practise">;
  readonly id?: string | undefined;
}

/** What can be done on a calm evening. */
export function Practise({ part, id = "" }: PractiseProps): ReactNode {
  switch (part) {
    case "tonight":
      return <Tonight />;
    case "plan":
      return <Plans />;
    case "make":
      return <Make plan={id} />;
    case "log":
      return <Log plan={id} />;
    case "loop":
      return <NewDance plan={id} />;
    case "rehearse":
      return <Rehearse plan={id} />;
    case "thread":
      return <Evenings />;
    case "lesson":
      return <LessonPage id={id} />;
    case "found":
      return <Found />;
    case "greeting":
      return <Greeting />;
    case "rest":
      return <Rest />;
  }
}
