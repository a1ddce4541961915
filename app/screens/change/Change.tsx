import type { ReactNode } from "react";
import { measureKeys } from "@refrain/core/outcomes";
import type { PartOf } from "../../state/steps-route.ts";
import { LookAgain } from "./LookAgain.tsx";
import { Measures } from "./Measures.tsx";
import { OneMeasure } from "./OneMeasure.tsx";
import { ReminderPage } from "./ReminderPage.tsx";
import { Weeks } from "./Weeks.tsx";

interface ChangeProps {
  readonly part: PartOf<"change">;
  readonly id?: string | undefined;
}

/** The weekly look, and what the weeks come to. */
export function Change({ part, id }: ChangeProps): ReactNode {
  switch (part) {
    case "check-in":
      return <LookAgain />;
    case "weeks":
      return <Weeks />;
    case "one": {
      const key = measureKeys.find((one) => one === id);
      return key === undefined ? <Weeks /> : <OneMeasure measure={key} />;
    }
    case "measures":
      return <Measures />;
    case "reminder":
      return <ReminderPage />;
  }
}
