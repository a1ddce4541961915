import { tellsOfFear, type Episode, type Place } from "@refrain/core/dance";
import { placesIn, type RoomView } from "../../state/chair/room-view.ts";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { Caption, Near, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import styles from "./room.module.css";
import { nameIn, partnersIn, whenOf } from "./says.ts";

interface Viewed {
  readonly view: RoomView;
}

/** What each said of one evening, as they said it to each other. */
export function InTheirWords({ view, evening }: Viewed & { readonly evening: Episode }) {
  const text = words.room.couple;
  // A half that tells of fear is not shown from any phone; should one come all the same, nobody reads it with the other there.
  const afraid = Object.values(evening.halves).some(tellsOfFear);
  if (afraid && view.room.persons === 2) return undefined;
  return (
    <section className={styles["said"]}>
      <Caption>{`${text.words} · ${text.evening(whenOf(evening))}`}</Caption>
      {placesIn(view.room).map((place) => {
        const half = evening.halves[place];
        return half && <Said key={place} view={view} place={place} told={dance.tell(half, "you")} />;
      })}
    </section>
  );
}

function Said({ view, place, told }: Viewed & { readonly place: Place; readonly told: readonly string[] }) {
  return (
    <Near>
      <Who view={view} place={place} />
      {told.map((paragraph) => (
        <Serif key={paragraph}>{paragraph}</Serif>
      ))}
    </Near>
  );
}

/** A person, by name, colour and shape. */
export const Who = ({ view, place }: Viewed & { readonly place: Place }) => (
  <span className={styles["who"]}>
    <PartnerMark partner={partnersIn(view)[place]} size="small" /> {nameIn(view, place)}
  </span>
);
