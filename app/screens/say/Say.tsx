import type { ReactNode } from "react";
import type { Place } from "@refrain/core/dance";
import type { SayPart, SayRoute } from "../../state/moment/say-route.ts";
import { useApp } from "../app.ts";
import { Aloud } from "./Aloud.tsx";
import { Begin } from "./Begin.tsx";
import { Landed } from "./Landed.tsx";
import { Parts } from "./Parts.tsx";
import { Preview } from "./Preview.tsx";
import { TapsScreen } from "./TapsScreen.tsx";
import { Talk } from "./talk/Talk.tsx";
import { useSay } from "./use-say.ts";
import { Write } from "./Write.tsx";

/** One screen of a message: building it, or the talk between the two. */
export function Say({ route }: { readonly route: SayRoute }): ReactNode {
  return route.part === "talk" ? (
    <Talk key={route.as} id={route.disclosure} as={route.as} />
  ) : (
    <Own key={route.as} part={route.part} as={route.as} />
  );
}

function Own({ part, as }: { readonly part: SayPart; readonly as: Place | undefined }): ReactNode {
  const { snapshot } = useApp();
  const say = useSay(as ?? snapshot.settings.me);
  switch (part) {
    case "begin":
      return <Begin say={say} />;
    case "taps":
      return <TapsScreen say={say} />;
    case "parts":
      return <Parts say={say} />;
    case "write":
      return <Write say={say} />;
    case "preview":
      return <Preview say={say} />;
    case "aloud":
      return <Aloud say={say} />;
    case "landed":
      return <Landed say={say} />;
  }
}
