import { newIn, type Item, type RoomView } from "../../state/chair/room-view.ts";
import { Main, Row } from "../../ui/actions.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { nameIn, whenOf } from "./says.ts";
import { useSeen, useTitle } from "./use-own.ts";

/** What has come since *seen until here* was last pressed. Looking changes nothing; the button does. */
export function Fresh({ view }: { readonly view: RoomView }) {
  const { go } = useApp();
  const { title } = useTitle(view);
  const { ready, value, seenUntilHere } = useSeen(view);
  const text = words.room.fresh;
  if (!ready) return undefined;
  const items = newIn(view.room, value);
  const none = items.length === 0;
  const part = (item: Item) => (item.what === "looks" ? "weeks" : item.what === "half" ? "loop" : "couple");
  return (
    <Screen
      name="room-new"
      pause={false}
      note={title}
      head={none ? text.none : text.head}
      lead={none ? text.noneLead : text.lead}
      foot={text.foot}
      actions={!none && <Main onPress={seenUntilHere}>{text.seen}</Main>}
    >
      <ul>
        {items.map((item) => (
          <li key={JSON.stringify(item)}>
            <Row
              onPress={() =>
                go({
                  screen: "room",
                  part: part(item),
                  of: view.room.space,
                  ...("evening" in item ? { about: item.evening } : "by" in item ? { about: item.by } : {}),
                })
              }
            >
              {saidOf(item, view)}
            </Row>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function saidOf(item: Item, view: RoomView): string {
  const text = words.room.fresh;
  switch (item.what) {
    case "names":
      return text.names;
    case "refrain":
      return text.refrain(view.state.name ?? "");
    case "half": {
      const evening = view.state.episodes.find(({ id }) => id === item.evening);
      return text.half(nameIn(view, item.by), evening ? whenOf(evening) : "");
    }
    case "plan":
      return text.plan(nameIn(view, item.by));
    case "looks":
      return text.looks(nameIn(view, item.by));
  }
}
