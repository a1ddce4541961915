import { useState } from "react";
import { mondayOf } from "@refrain/core/dance";
import { countIds, weeksShown, type MeasureKey } from "@refrain/core/outcomes";
import { Row } from "../../ui/actions.tsx";
import { figureNumber, steps } from "../../words/steps.ts";
import { dateFormat } from "../date-format.ts";
import styles from "./change.module.css";
import { lastSaid, saidOf } from "./says.ts";
import type { Shown } from "./Weeks.tsx";

interface WeeksTableProps {
  readonly figures: readonly Shown[];
  readonly thisWeek: number;
}

const day = dateFormat({ day: "numeric", month: "short", timeZone: "UTC" });
export const weekName = (week: number): string => day().format(mondayOf(week));

/** The same as the small charts, in words and numbers: each measure with what can be said, and its weeks folded below it. */
export const WeeksTable = ({ figures, thisWeek }: WeeksTableProps) => (
  <div>
    {figures
      .filter(({ figure }) => figure.points.length > 0)
      .map((shown) => (
        <Folded key={shown.key} shown={shown} thisWeek={thisWeek} />
      ))}
  </div>
);

function Folded({ shown: { key, figure }, thisWeek }: { readonly shown: Shown; readonly thisWeek: number }) {
  const [open, setOpen] = useState(false);
  const last = lastSaid(key, figure);
  return (
    <section>
      <Row
        expanded={open}
        small={[last !== "" && steps.change.weeks.last(last), saidOf(key, figure)].filter(Boolean).join(", ")}
        onPress={() => setOpen(!open)}
      >
        {steps.change.names[key]}
      </Row>
      {/* On paper nothing is folded. */}
      <div className={open ? undefined : styles["printOnly"]}>
        <OneTable
          label={steps.change.names[key]}
          figure={figure}
          thisWeek={thisWeek}
          counted={isCounted(key)}
        />
      </div>
    </section>
  );
}

/** How early is asked in the weekly look; the other counts come from what is kept. */
export const isCounted = (key: MeasureKey): boolean => key !== "caught" && countIds.some((id) => id === key);

interface OneTableProps {
  readonly label: string;
  readonly figure: Shown["figure"];
  readonly thisWeek: number;
  readonly weeks?: number;
  /** Counted, not asked: a week without one was not looked away from. */
  readonly counted: boolean;
}

/** Week and value; a week without one says so. */
export function OneTable({ label, figure, thisWeek, counted, weeks = weeksShown }: OneTableProps) {
  const text = steps.change.weeks;
  const byWeek = new Map(figure.points.map(({ week, value }) => [week, value]));
  const all = Array.from({ length: weeks }, (_, i) => thisWeek - weeks + 1 + i);
  return (
    <table className={styles["table"]}>
      <caption className="visually-hidden">{label}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.week}</th>
          <th scope="col">{text.value}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((week) => {
          const value = byWeek.get(week);
          return (
            <tr key={week}>
              <th scope="row">{weekName(week)}</th>
              <td>{value === undefined ? (counted ? text.none : text.missing) : figureNumber(value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
