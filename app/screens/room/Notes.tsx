import { useState } from "react";
import { labelKey, noteFile, noteKey } from "../../state/chair/own-shelf.ts";
import type { RoomView } from "../../state/chair/room-view.ts";
import { Row, Second, Stop } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Near, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { asText, useUnfinished } from "../use-unfinished.ts";
import { whenOf } from "./says.ts";
import { useTitle } from "./use-own.ts";

/** The longest note, in characters: some thirty pages. */
const longest = 60_000;

/** The therapist's own words about a couple: kept on this device with every letter, and nowhere else. */
export function Notes({ view }: { readonly view: RoomView }) {
  const { outside, store } = useApp();
  const { space, closed } = view.room;
  const { value: note, set: setNote, clear } = useUnfinished(noteKey(space), "", asText);
  const { value: label, set: setLabel } = useUnfinished(labelKey(space), "", asText);
  const [removing, setRemoving] = useState(false);
  const { title } = useTitle(view);
  const text = words.room.notes;
  const called = label.trim() === "" ? title : label.trim();
  const save = () =>
    outside.download(text.file, "text/plain", noteFile(called, whenOf({ when: store.device.now() }), note));
  return (
    <Screen
      name="room-notes"
      pause={false}
      note={closed ? words.room.couple.closedHead : title}
      head={text.head}
      lead={text.lead}
      foot={text.law}
    >
      <Stack>
        <Field label={text.label} small={text.labelSmall} value={label} max={80} onChange={setLabel} />
        <Field label={text.note} value={note} lines={12} max={longest} onChange={setNote} />
        {note.trim() !== "" && (
          <Near>
            <Row onPress={save}>{text.save}</Row>
            {removing ? (
              <>
                <Quiet>{text.sure}</Quiet>
                <Stop
                  onPress={() => {
                    clear();
                    setRemoving(false);
                  }}
                >
                  {text.yes}
                </Stop>
                <Second onPress={() => setRemoving(false)}>{words.common.notNow}</Second>
              </>
            ) : (
              <div>
                <Second onPress={() => setRemoving(true)}>{text.remove}</Second>
              </div>
            )}
          </Near>
        )}
      </Stack>
    </Screen>
  );
}
