import { otherPlace, scaleIds } from "@refrain/core/dance";
import {
  figureOf,
  planEffect,
  seriesOf,
  weeksShown,
  type FromBaseline,
  type MeasureKey,
  type PlanEffect,
} from "@refrain/core/outcomes";
import { useMemo } from "react";
import { WeeksChart } from "../../figures/WeeksChart.tsx";
import { Row } from "../../ui/actions.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Caption, Near, Quiet, Stack } from "../../ui/Text.tsx";
import { ownWeekOf } from "../../state/own-clock.ts";
import { seenOf } from "../../state/seen.ts";
import { figureNumber, steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import styles from "./change.module.css";
import { said, scaleOf } from "./says.ts";
import { isCounted, OneTable } from "./WeeksTable.tsx";

/** One measure: its weeks, its change, its own beginning, and before and after the plan. */
export function OneMeasure({ measure }: { readonly measure: MeasureKey }) {
  const { snapshot, store, go } = useApp();
  const text = steps.change;
  const now = store.device.now();
  const { me, justMe } = snapshot.settings;
  const plan = snapshot.history.practice[me].plans[0]?.plan;
  const made = plan && ownWeekOf(plan.at);
  const { figure, effect, thisWeek } = useMemo(() => {
    const seen = seenOf(snapshot, now);
    const series = seriesOf(measure, seen);
    return {
      thisWeek: seen.thisWeek,
      figure: figureOf(series, seen.thisWeek),
      effect: made === undefined ? undefined : planEffect(series, made),
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the clock does not make the weeks anew; a new fact does
  }, [snapshot.history, measure, made]);
  if (!snapshot.ready) return undefined;
  const [low, high] = scaleOf(measure, figure);
  const scale = scaleIds.find((id) => id === measure);
  return (
    <Screen
      name={`one-${measure}`}
      note={words.common.onlyYou}
      head={text.names[measure]}
      lead={text.units[measure]}
    >
      <Stack>
        <div>
          <p className={styles["scaleWords"]}>
            <span>{figureNumber(high)}</span>
          </p>
          <WeeksChart
            tall
            points={figure.points}
            band={figure.band}
            last={thisWeek}
            weeks={weeksShown}
            low={low}
            high={high}
            mark={made !== undefined && made > thisWeek - weeksShown ? made : undefined}
          />
          <p className={styles["scaleWords"]}>
            <span>{figureNumber(low)}</span>
          </p>
        </div>
        <Near>
          <p>{firstWeeksSaid(figure.baseline)}</p>
          <p>{planSaid(effect)}</p>
          {effect?.kind === "known" && <Quiet>{text.one.notBecause}</Quiet>}
        </Near>
        <Fold head={text.one.figures}>
          <Near>
            <p>{text.one.trend(said(figure.change))}</p>
            <p>{text.one.baseline(baselineSaid(figure.baseline))}</p>
            {effect?.kind === "known" && <Effect effect={effect} />}
            <Quiet>{text.one.intervals}</Quiet>
          </Near>
        </Fold>
        {scale && !justMe && figure.points.length > 0 && (
          <Row onPress={() => go({ screen: "shown", part: "preview", id: `scale/${scale}` })}>
            {text.one.show(nameOf(snapshot, otherPlace(me)))}
          </Row>
        )}
        <section>
          <Caption>{text.one.table}</Caption>
          <OneTable
            label={text.names[measure]}
            figure={figure}
            thisWeek={thisWeek}
            counted={isCounted(measure)}
          />
        </section>
      </Stack>
    </Screen>
  );
}

/** The last weeks beside the first, without a number: those stand under *The figures*, each with its range. */
function firstWeeksSaid(baseline: FromBaseline): string {
  const text = steps.change.one;
  switch (baseline.kind) {
    case "not-enough":
      return text.baselineNotEnough(baseline.have, baseline.need);
    case "rose":
      return text.higher;
    case "fell":
      return text.lower;
    case "not-distinguishable":
      return text.same;
  }
}

function planSaid(effect: PlanEffect | undefined): string {
  const text = steps.change.one;
  if (!effect) return text.planNone;
  if (effect.kind === "not-enough") return text.planNotEnough(effect.before, effect.after, effect.need);
  const { low, high } = effect.difference.interval;
  return low > 0 ? text.planHigher : high < 0 ? text.planLower : text.planSame;
}

function baselineSaid(baseline: FromBaseline): string {
  const text = steps.change;
  switch (baseline.kind) {
    case "not-enough":
      return text.says.notEnough(baseline.have, baseline.need);
    case "rose":
      return text.says.up(baseline.by, baseline.low, baseline.high);
    case "fell":
      return text.says.down(baseline.by, baseline.low, baseline.high);
    case "not-distinguishable":
      return text.says.unclear(baseline.low, baseline.high);
  }
}

/** Before and after the plan; every number with its range. */
function Effect({ effect }: { readonly effect: Exclude<PlanEffect, { kind: "not-enough" }> }) {
  const text = steps.change.one;
  const { difference, level, slope, overlap } = effect;
  return (
    <>
      <p>{text.difference(difference.difference, difference.interval.low, difference.interval.high)}</p>
      <p>{text.level(level.value, level.interval.low, level.interval.high)}</p>
      <p>{text.slope(slope.value, slope.interval.low, slope.interval.high)}</p>
      <p>{text.overlap(overlap.tauU)}</p>
    </>
  );
}
