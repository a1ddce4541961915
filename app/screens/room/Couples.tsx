import { newIn, viewOf, type RoomView } from "../../state/chair/room-view.ts";
import type { Room } from "../../state/chair/standing.ts";
import { Main, Row } from "../../ui/actions.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import styles from "./room.module.css";
import { useSeen, useTitle } from "./use-own.ts";

/** Those who show something on this device, side by side, with what is new; where nobody does yet, how it begins. */
export function Couples() {
  const { snapshot, go } = useApp();
  const { rooms } = snapshot.standing;
  const text = words.room.list;
  const none = rooms.length === 0;
  const open = rooms.filter(({ closed }) => !closed).length;
  return (
    <Screen
      name="room-list"
      start="menu"
      pause={false}
      head={none ? text.empty : text.head}
      lead={none ? text.emptyLead : words.room.readOnly}
      actions={none && <Main onPress={() => go({ screen: "ours", part: "open" })}>{text.open}</Main>}
      foot={none ? text.keeps : text.count(open)}
    >
      <Stack>
        {none ? (
          <section>
            <Caption>{text.how}</Caption>
            <ol className={styles["steps"]}>
              {text.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        ) : (
          <ul>
            {rooms.map((room) => (
              <li key={room.space}>
                <Line room={room} />
              </li>
            ))}
          </ul>
        )}
        <div>
          {!none && <Row onPress={() => go({ screen: "ours", part: "open" })}>{text.open}</Row>}
          <Row onPress={() => go({ screen: "sheets", part: "" })}>{text.sheets}</Row>
        </div>
        {!none && <Quiet>{text.keeps}</Quiet>}
      </Stack>
    </Screen>
  );
}

function Line({ room }: { readonly room: Room }) {
  const { go } = useApp();
  const view = viewOf(room);
  const { title, also } = useTitle(view);
  const says = useSaysOf(view);
  return (
    <Row
      small={[room.persons === 1 && view.names.length > 0 && words.room.one, also, says]
        .filter(Boolean)
        .join(" · ")}
      onPress={() => go({ screen: "room", part: "couple", of: room.space })}
    >
      {title}
    </Row>
  );
}

function useSaysOf(view: RoomView): string {
  const text = words.room.list;
  const { ready, value } = useSeen(view);
  if (view.room.closed) return text.closed;
  if (view.room.entries.length === 0) return text.nothingYet;
  const fresh = newIn(view.room, value).length;
  return !ready ? "" : fresh === 0 ? text.nothingNew : text.fresh(fresh);
}
