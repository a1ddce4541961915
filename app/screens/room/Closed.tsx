import { useState } from "react";
import { keysOf } from "../../state/chair/own-shelf.ts";
import type { RoomView } from "../../state/chair/room-view.ts";
import { Row, Second, Stop } from "../../ui/actions.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useOurs } from "../ours/door.ts";
import { Trouble } from "../ours/Trouble.tsx";
import { Screen } from "../Screen.tsx";
import { useTitle } from "./use-own.ts";

/** A couple that stopped: nothing of theirs is here any more. The line is the therapist's, and goes when they say so. */
export function Closed({ view }: { readonly view: RoomView }) {
  const { go, navigator, store, ask, busy, trouble } = useOurs();
  const { title } = useTitle(view);
  const [removing, setRemoving] = useState(false);
  const { space } = view.room;
  const text = words.room.couple;
  const remove = async () => {
    if (!(await ask((door) => door.forgetRoom(space)))) return;
    for (const key of keysOf(space)) await store.shelve(key, undefined);
    navigator.replace({ screen: "room", part: "list" });
  };
  return (
    <Screen
      name={removing ? "room-closed-remove" : "room-closed"}
      pause={false}
      note={title}
      head={removing ? text.removeHead : text.closedHead}
      lead={removing ? text.removeSure : text.closedLead}
      actions={
        removing ? (
          <>
            <Stop disabled={busy} onPress={remove}>
              {text.removeYes}
            </Stop>
            <Second onPress={() => setRemoving(false)}>{words.common.notNow}</Second>
          </>
        ) : (
          <Second onPress={() => setRemoving(true)}>{text.remove}</Second>
        )
      }
    >
      <Stack>
        <Trouble text={trouble} />
        {!removing && (
          <Row small={text.notesSmall} onPress={() => go({ screen: "room", part: "notes", of: space })}>
            {text.notes}
          </Row>
        )}
      </Stack>
    </Screen>
  );
}
