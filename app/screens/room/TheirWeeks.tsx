import { useMemo } from "react";
import { mondayOf, scaleIds, type CheckIn, type Place } from "@refrain/core/dance";
import { figureOf, seriesOf, weeksShown, type MeasureKey } from "@refrain/core/outcomes";
import { ownWeekOf } from "../../state/own-clock.ts";
import { placesIn, type RoomView } from "../../state/chair/room-view.ts";
import { WeeksChart } from "../../figures/WeeksChart.tsx";
import { Row, Second } from "../../ui/actions.tsx";
import { Near, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { useApp } from "../app.ts";
import measured from "../change/change.module.css";
import { lastSaid, said, scaleOf } from "../change/says.ts";
import { Screen } from "../Screen.tsx";
import { dateFormat } from "../date-format.ts";
import { nameIn } from "./says.ts";
import styles from "./room.module.css";

interface Viewed {
  readonly view: RoomView;
}

/** Whoever shows their weekly looks. */
export const lookers = ({ room, state }: RoomView): readonly Place[] =>
  placesIn(room).filter((place) => state.looks[place].checkIns.length > 0);

/** A way to each one's weeks: never both on one page, for neither showed theirs to the other. */
export function WeekRows({ view }: Viewed) {
  const { go } = useApp();
  const text = words.room.couple;
  return lookers(view).map((place) => (
    <Row
      key={place}
      small={text.weeksSmall}
      onPress={() => go({ screen: "room", part: "weeks", of: view.room.space, about: place })}
    >
      {text.weeks(nameIn(view, place))}
    </Row>
  ));
}

/** The weekly looks that one of them chose to show. */
export function TheirWeeks({ view, whose }: Viewed & { readonly whose: string | undefined }) {
  const { outside, store } = useApp();
  const text = words.room.weeks;
  const place = lookers(view).find((one) => one === whose);
  if (place === undefined) return <Screen name="room-weeks-none" pause={false} head={text.none} />;
  const name = nameIn(view, place);
  return (
    <Screen
      name={`room-weeks-${place}`}
      pause={false}
      head={text.head(name)}
      lead={<span className={styles["screenOnly"]}>{text.lead(name)}</span>}
      foot={text.foot(name)}
    >
      <Near>
        <Quiet>{rangeOf(ownWeekOf(store.device.now()))}</Quiet>
        <Charts checkIns={view.state.looks[place].checkIns} />
      </Near>
      <div className={styles["screenOnly"]}>
        <Second onPress={outside.print}>{words.room.print.print}</Second>
      </div>
    </Screen>
  );
}

const day = dateFormat({ dateStyle: "long", timeZone: "UTC" });

/** The days that twelve weeks reach over. */
const rangeOf = (thisWeek: number): string =>
  day().formatRange(mondayOf(thisWeek - weeksShown + 1), mondayOf(thisWeek + 1) - 1);

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
          <li key={key} className={`${measured["small"]} ${styles["week"]}`}>
            <span className={measured["name"]}>{steps.change.names[key]}</span>
            <span className={measured["said"]}>{said(figure.change)}</span>
            <span className={measured["drawn"]}>
              <span className={measured["chart"]}>
                <WeeksChart points={figure.points} last={thisWeek} weeks={weeksShown} low={low} high={high} />
              </span>
              <span className={measured["last"]}>{lastSaid(key, figure)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
