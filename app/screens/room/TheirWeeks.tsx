import { useMemo } from "react";
import { scaleIds, type CheckIn } from "@refrain/core/dance";
import { figureOf, seriesOf, weeksShown, type MeasureKey } from "@refrain/core/outcomes";
import { ownWeekOf } from "../../state/own-clock.ts";
import { placesIn, type RoomView } from "../../state/chair/room-view.ts";
import { WeeksChart } from "../../figures/WeeksChart.tsx";
import { Second } from "../../ui/actions.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import { lastSaid, said, scaleOf } from "../change/says.ts";
import { Screen } from "../Screen.tsx";
import { Who } from "./InTheirWords.tsx";
import { nameIn } from "./says.ts";
import styles from "./room.module.css";

interface Viewed {
  readonly view: RoomView;
}

/** The weekly looks that each chose to show, each their own. */
export function TheirWeeks({ view }: Viewed) {
  const { outside } = useApp();
  const text = words.room.weeks;
  return (
    <Screen name="room-weeks" wide pause={false} head={text.head} foot={text.foot}>
      <WeeksOfEach view={view} />
      <div className={styles["screenOnly"]}>
        <Second onPress={outside.print}>{words.room.print.print}</Second>
      </div>
    </Screen>
  );
}

export function WeeksOfEach({ view }: Viewed) {
  const text = words.room.weeks;
  const shown = placesIn(view.room).filter((place) => view.state.looks[place].checkIns.length > 0);
  if (shown.length === 0) return <Quiet>{text.none}</Quiet>;
  return (
    <div className={styles["each"]}>
      {shown.map((place) => (
        <section key={place} aria-label={text.of(nameIn(view, place))}>
          <h2>
            <Who view={view} place={place} />
          </h2>
          <Charts checkIns={view.state.looks[place].checkIns} />
        </section>
      ))}
    </div>
  );
}

const shownKeys: readonly MeasureKey[] = [...scaleIds, "caught"];

function Charts({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const { store } = useApp();
  const thisWeek = ownWeekOf(store.device.now());
  const figures = useMemo(() => {
    const seen = {
      episodes: [],
      repairedAt: new Map<string, number>(),
      checkIns,
      uses: [],
      pauses: [],
      shares: [],
      weekOf: ownWeekOf,
      thisWeek,
    };
    return shownKeys
      .map((key) => ({ key, figure: figureOf(seriesOf(key, seen), thisWeek) }))
      .filter(({ figure }) => figure.points.length > 0);
  }, [checkIns, thisWeek]);
  return (
    <ul>
      {figures.map(({ key, figure }) => {
        const [low, high] = scaleOf(key, figure);
        return (
          <li key={key} className={styles["week"]}>
            <span className={styles["measure"]}>{steps.change.names[key]}</span>
            <span className={styles["change"]}>{said(figure.change)}</span>
            <span className={styles["drawn"]}>
              <span className={styles["chart"]}>
                <WeeksChart points={figure.points} last={thisWeek} weeks={weeksShown} low={low} high={high} />
              </span>
              <span className={styles["last"]}>{lastSaid(figure)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
