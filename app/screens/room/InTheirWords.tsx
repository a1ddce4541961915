import { tellsOfFear, type Episode } from "@refrain/core/dance";
import { placesIn, type RoomView } from "../../state/chair/room-view.ts";
import { Caption, Near, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { Who } from "../Who.tsx";
import styles from "./room.module.css";
import { nameIn, partnersIn, whenOf } from "./says.ts";

interface Viewed {
  readonly view: RoomView;
}

/**
 * A half that tells of fear is not shown from any phone; should one come all the same, nobody reads it with the other
 * there.
 */
export const mayRead = (view: RoomView, evening: Episode): boolean =>
  view.room.persons !== 2 || !Object.values(evening.halves).some(tellsOfFear);

/** Whether the head of the couple's page is the one person's name already. */
export const isNamed = ({ room, names, state }: RoomView): boolean =>
  room.persons === 1 && names.length > 0 && state.name === undefined;

interface InTheirWordsProps extends Viewed {
  readonly evening: Episode;
  /** The head names the one person already. */
  readonly named?: boolean;
}

/** What each said of one evening, as they said it to each other. */
export function InTheirWords({ view, evening, named = false }: InTheirWordsProps) {
  const text = words.room.couple;
  if (!mayRead(view, evening)) return undefined;
  return (
    <section className={styles["said"]}>
      <Caption>{`${text.words} · ${text.evening(whenOf(evening))}`}</Caption>
      {placesIn(view.room).map((place) => {
        const half = evening.halves[place];
        return (
          half && (
            <Near key={place}>
              {!named && <Who partner={partnersIn(view)[place]}>{nameIn(view, place)}</Who>}
              {dance.tell(half, "you").map((paragraph) => (
                <Serif key={paragraph}>{paragraph}</Serif>
              ))}
            </Near>
          )
        );
      })}
    </section>
  );
}
