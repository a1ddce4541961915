import { useEffect, useState, type ReactNode } from "react";
import { join, loopOf, plain, type Episode, type Loop } from "@refrain/core/dance";
import { eveningsIn, placesIn, type RoomView } from "../../state/chair/room-view.ts";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { Second } from "../../ui/actions.tsx";
import { arrowStep } from "../../ui/arrow-step.ts";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { StationInHand, stationId } from "../dance/StationInHand.tsx";
import { Screen } from "../Screen.tsx";
import { InTheirWords } from "./InTheirWords.tsx";
import { nameIn, partnersIn, whenOf } from "./says.ts";
import styles from "./room.module.css";
import { Told } from "./Told.tsx";
import { useTitle } from "./use-own.ts";

interface Viewed {
  readonly view: RoomView;
}

/** One evening's loop, as large as the screen: two chairs, one screen. */
export function Large({ view, evening }: Viewed & { readonly evening: string | undefined }) {
  const { navigator } = useApp();
  const evenings = eveningsIn(view.state);
  const at = Math.max(
    0,
    evenings.findIndex(({ id }) => id === evening),
  );
  const text = words.room.loop;
  const go = (by: number) => {
    const next = evenings[at + by];
    if (next) navigator.replace({ screen: "room", part: "loop", of: view.room.space, about: next.id });
  };
  return (
    <LargeLoop
      name="room-loop"
      view={view}
      evening={evenings[at]}
      ways={
        <>
          {at < evenings.length - 1 && <Second onPress={() => go(1)}>{text.earlier}</Second>}
          {at > 0 && <Second onPress={() => go(-1)}>{text.later}</Second>}
        </>
      }
    />
  );
}

/** Laid out this wide and shown at the width there is, px: words of 15 px in it stand 25 px tall on a large screen. */
const laidOut = 720;

interface LargeLoopProps extends Viewed {
  readonly name: string;
  readonly evening: Episode | undefined;
  readonly head?: string;
  readonly beside?: ReactNode;
  readonly ways?: ReactNode;
}

export function LargeLoop({ name, view, evening, head, beside, ways }: LargeLoopProps) {
  const { outside } = useApp();
  const { title } = useTitle(view);
  const [held, setHeld] = useState<string>();
  const [turning, setTurning] = useState(true);
  const text = words.room.loop;
  const loop = evening ? loopOf(partnersIn(view), evening) : join(partnersIn(view), undefined, undefined);
  useArrows(loop, held, setHeld);
  const afraid = loop.form.kind === "none" && loop.form.why === "fear";
  const about = [view.state.name ?? title, evening && whenOf(evening)].filter(Boolean).join(" · ");
  const note = evening ? whenOf(evening) : title;
  const sentence = plain(dance.link(loop, "outside"));
  const here = (
    <p className={styles["here"]} role="status">
      {hereOf(view, evening)}
    </p>
  );
  // Not drawn, and no word of why: the two may be looking at this together.
  if (afraid)
    return (
      <Screen name={name} pause={false} note={note} head={sentence}>
        <Stack>
          {here}
          {beside}
          {evening && <InTheirWords view={view} evening={evening} />}
          <div className={styles["ways"]}>{ways}</div>
        </Stack>
      </Screen>
    );
  return (
    <Screen
      name={name}
      full
      pause={false}
      note={note}
      head={<span className="visually-hidden">{head ?? words.loop.figure}</span>}
    >
      <div className={styles["large"]}>
        <div className={styles["figure"]}>
          <p className={styles["printOnly"]}>{about}</p>
          <LoopFigure
            loop={loop}
            dance={dance}
            sentence={false}
            widest={laidOut}
            held={held}
            onHold={setHeld}
            turning={turning}
            label={words.loop.stations}
          />
        </div>
        <div className={styles["printOnly"]}>
          <Told loop={loop} />
        </div>
        <div className={styles["side"]}>
          {held !== undefined ? (
            <div className={styles["inHand"]}>
              <StationInHand loop={loop} held={held} onHold={setHeld} />
            </div>
          ) : (
            evening && <Told loop={loop} />
          )}
          {here}
          {beside}
          {held === undefined && evening && (
            <Quiet>
              {text.touch} <span className={styles["keys"]}>{text.keys}</span>
            </Quiet>
          )}
          <div className={styles["ways"]}>
            {held === undefined && evening && (
              <Second onPress={() => setHeld(loop.stations.map(stationId)[0])}>{text.step}</Second>
            )}
            {ways}
            <Second onPress={() => setTurning(!turning)}>
              {turning ? words.loop.still : words.loop.play}
            </Second>
            {evening && <Second onPress={outside.print}>{text.print}</Second>}
          </div>
        </div>
      </div>
    </Screen>
  );
}

/** Whose half is there; of what is not, nothing is said. */
function hereOf(view: RoomView, evening: Episode | undefined): string {
  const text = words.room.loop;
  const there = placesIn(view.room).filter((place) => evening?.halves[place]);
  const [first] = there;
  if (first === undefined) return text.none;
  return there.length === 2 ? text.both : text.whose(nameIn(view, first));
}

/**
 * The arrow keys go from station to station: one hand on the keyboard, eyes on the two. Wherever the focus is: nobody looks for
 * it, and nothing else on these screens takes an arrow or Escape.
 */
function useArrows(loop: Loop, held: string | undefined, hold: (id: string | undefined) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = arrowStep(event, document.documentElement);
      if (event.key === "Escape") hold(undefined);
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const ids = loop.stations.map(stationId);
      const at = ids.findIndex((id) => id === held);
      hold(ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length]);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [loop, held, hold]);
}
