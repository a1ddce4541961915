import type { ReactNode } from "react";
import type { RoomRoute } from "../../state/chair/room-route.ts";
import { viewOf } from "../../state/chair/room-view.ts";
import { useApp } from "../app.ts";
import { Closed } from "./Closed.tsx";
import { Couple } from "./Couple.tsx";
import { Couples } from "./Couples.tsx";
import { Fresh } from "./Fresh.tsx";
import { Large } from "./Large.tsx";
import { Live } from "./Live.tsx";
import { Notes } from "./Notes.tsx";
import { OnPaper } from "./OnPaper.tsx";
import { TheirWeeks } from "./TheirWeeks.tsx";

/** A therapist's own device: what couples chose to show there. Nothing on these screens writes but their own notes. */
export function Room({ part, of, about }: RoomRoute): ReactNode {
  const { rooms, able } = useApp().snapshot.standing;
  const room = rooms.find(({ space }) => space === of);
  // Until it is known what stands here, nothing is said of it.
  if (able === undefined) return undefined;
  if (part === "list" || !room) return <Couples />;
  const view = viewOf(room);
  const props = { key: room.space, view };
  if (part === "notes") return <Notes {...props} />;
  if (room.closed) return <Closed {...props} />;
  switch (part) {
    case "couple":
      return <Couple {...props} />;
    case "loop":
      return <Large {...props} evening={about} />;
    case "live":
      return <Live {...props} />;
    case "weeks":
      return <TheirWeeks {...props} whose={about} />;
    case "new":
      return <Fresh {...props} />;
    case "print":
      return <OnPaper {...props} />;
  }
}
