import type { ChairRoute } from "../../state/chair/route.ts";
import { Digits } from "./Digits.tsx";
import { Hub } from "./Hub.tsx";
import { Invite } from "./Invite.tsx";
import { Join } from "./Join.tsx";
import { Preview } from "./Preview.tsx";
import { StopShowing } from "./StopShowing.tsx";

/** Showing something to a therapist, and the therapist's yes to a link. */
export function Chair({ part, of = "" }: ChairRoute) {
  switch (part) {
    case "hub":
      return <Hub />;
    case "invite":
      return <Invite />;
    case "digits":
      return <Digits />;
    case "preview":
      return <Preview of={of} />;
    case "stop":
      return <StopShowing />;
    case "join":
      return <Join />;
  }
}
