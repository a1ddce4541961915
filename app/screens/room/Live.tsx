import { latestIn, type RoomView } from "../../state/chair/room-view.ts";
import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { LargeLoop } from "./Large.tsx";

/** The evening that the two are filling on their phones, half by half as they show it. */
export function Live({ view }: { readonly view: RoomView }) {
  const evening = latestIn(view.room, view.state);
  const text = words.room.live;
  return (
    <LargeLoop
      name="room-live"
      view={view}
      evening={evening}
      head={text.head}
      beside={<Quiet>{evening ? text.fills : view.room.persons === 1 ? text.emptyOne : text.empty}</Quiet>}
    />
  );
}
