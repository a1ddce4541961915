import { useMemo, useState } from "react";
import { mondayOf, scaleIds } from "@refrain/core/dance";
import {
  asCsv,
  asJson,
  countIds,
  figureOf,
  measureKeys,
  ownRows,
  seriesOf,
  weeksShown,
  type Figure,
  type MeasureKey,
} from "@refrain/core/outcomes";
import { WeeksChart } from "../../figures/WeeksChart.tsx";
import { Row, Second } from "../../ui/actions.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { seenOf } from "../../state/seen.ts";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import { sentenceCase } from "../sentence-case.ts";
import styles from "./change.module.css";
import { isTally, lastSaid, saidOf, scaleOf } from "./says.ts";
import { WeeksTable } from "./WeeksTable.tsx";
import { dateFormat } from "../date-format.ts";

const day = dateFormat({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export interface Shown {
  readonly key: MeasureKey;
  readonly figure: Figure;
}

/** Twelve weeks at a glance: small charts on one scale, each with what can be said of it. A page to read. */
export function Weeks() {
  const { snapshot, store } = useApp();
  const [table, setTable] = useState(false);
  const text = steps.change.weeks;
  const now = store.device.now();
  const { seen, figures } = useMemo(() => {
    const all = seenOf(snapshot, now);
    return {
      seen: all,
      figures: measureKeys.map((key) => ({ key, figure: figureOf(seriesOf(key, all), all.thisWeek) })),
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the clock does not make the weeks anew; a new fact does
  }, [snapshot.history, snapshot.settings]);
  const of = (ids: readonly MeasureKey[]) => figures.filter(({ key }) => ids.includes(key));
  const counted = of(countIds).filter(({ figure }) => figure.points.length > 0);
  if (!snapshot.ready) return undefined;
  const name = sentenceCase(nameOf(snapshot, snapshot.settings.me));
  const any = figures.some(({ figure }) => figure.points.length > 0);
  return (
    <Screen name="weeks" note={words.common.onlyYou} head={text.head} lead={any ? undefined : text.empty}>
      <Stack>
        <p className={styles["printOnly"]}>
          {text.printHead}, {day().format(mondayOf(seen.thisWeek - weeksShown + 1))} –{" "}
          {day().format(mondayOf(seen.thisWeek + 1) - 1)}. {text.printOwn(name)}
        </p>
        {any && table && (
          <>
            <WeeksTable figures={figures} thisWeek={seen.thisWeek} />
            <Quiet>{steps.change.checkIn.own}</Quiet>
          </>
        )}
        {any && !table && (
          <>
            <Group head={text.asked} figures={of(scaleIds)} thisWeek={seen.thisWeek} />
            <Quiet>{text.band}</Quiet>
            {counted.length > 0 && <Group head={text.counted} figures={counted} thisWeek={seen.thisWeek} />}
          </>
        )}
        {any && (
          <div className={styles["screenOnly"]}>
            <Second onPress={() => setTable(!table)}>{table ? text.charts : text.table}</Second>
          </div>
        )}
        <More rows={() => ownRows(seen)} any={any} />
      </Stack>
    </Screen>
  );
}

interface GroupProps {
  readonly head: string;
  readonly figures: readonly Shown[];
  readonly thisWeek: number;
}

const Group = ({ head, figures, thisWeek }: GroupProps) => {
  const { go } = useApp();
  return (
    <section>
      <Caption>{head}</Caption>
      <ul>
        {figures.map(({ key, figure }) => {
          const [low, high] = scaleOf(key, figure);
          return (
            <li key={key}>
              <button
                type="button"
                className={styles["small"]}
                onClick={() => go({ screen: "change", part: "one", id: key })}
              >
                <span className={styles["name"]}>{steps.change.names[key]}</span>
                <span className={styles["said"]}>{saidOf(key, figure)}</span>
                <span className={styles["drawn"]}>
                  <span className={styles["chart"]}>
                    <WeeksChart
                      points={figure.points}
                      band={isTally(key) ? undefined : figure.band}
                      strokes={isTally(key)}
                      last={thisWeek}
                      weeks={weeksShown}
                      low={low}
                      high={high}
                    />
                  </span>
                  <span className={styles["last"]}>{lastSaid(key, figure)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Printing, one's own numbers, totals, a reminder. */
function More({ rows, any }: { readonly rows: () => ReturnType<typeof ownRows>; readonly any: boolean }) {
  const { snapshot, outside, go } = useApp();
  const text = steps.change.weeks;
  return (
    <section className={styles["screenOnly"]}>
      <Caption>{text.more}</Caption>
      <Row onPress={() => go({ screen: "change", part: "check-in" })}>{text.begin}</Row>
      {any && (
        <>
          <Row onPress={outside.print}>{text.print}</Row>
          <Row onPress={() => outside.download("weeks.csv", "text/csv", asCsv(rows()))}>{text.csv}</Row>
          <Row onPress={() => outside.download("weeks.json", "application/json", asJson(rows()))}>
            {text.json}
          </Row>
        </>
      )}
      <Row onPress={() => go({ screen: "change", part: "measures" })}>{text.measures}</Row>
      <Row onPress={() => go({ screen: "change", part: "reminder" })}>{text.reminder}</Row>
      {!snapshot.settings.justMe && (
        <Row onPress={() => go({ screen: "shown", part: "list" })}>{text.shown}</Row>
      )}
    </section>
  );
}
