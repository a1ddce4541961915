import styles from "./weeks-chart.module.css";

interface Week {
  readonly week: number;
  readonly value: number;
}
interface WeeksChartProps {
  readonly points: readonly Week[];
  readonly band?: { readonly low: number; readonly high: number } | undefined;
  readonly last: number;
  readonly weeks: number;
  /** The scale: what stands at the foot and at the top. */
  readonly low: number;
  readonly high: number;
  readonly tall?: boolean;
  /** A stroke for each week instead of a line: what is counted, and mostly nought or one. */
  readonly strokes?: boolean;
  /** A line between two weeks: when something began. */
  readonly mark?: number | undefined;
}

const [width, side] = [300, 4];
/** The height of a band that is one value only: not to be taken for an axis. */
const least = 8;

/**
 * Weeks as one ink line, broken where a week is missing; one alone is a short stroke. Drawn in nobody's colour. The words
 * beside it say the same, so nothing here is read out.
 */
export function WeeksChart({
  points,
  band,
  last,
  weeks,
  low,
  high,
  tall = false,
  strokes = false,
  mark,
}: WeeksChartProps) {
  const height = tall ? 140 : 44;
  const x = (week: number) =>
    side + ((width - 2 * side) * (week - (last - weeks + 1))) / Math.max(1, weeks - 1);
  const y = (value: number) =>
    height - side - ((height - 2 * side) * (value - low)) / Math.max(1e-9, high - low);
  const runs = strokes ? [] : runsOf(points);
  return (
    <svg
      className={`${styles["chart"]} ${tall ? styles["tall"] : ""}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {band && (
        <rect
          className={styles["band"]}
          x={0}
          width={width}
          y={y(band.high) - least / 2}
          height={y(band.low) - y(band.high) + least}
        />
      )}
      <line className={styles["foot"]} x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
      {mark !== undefined && (
        <line className={styles["mark"]} x1={x(mark - 0.5)} x2={x(mark - 0.5)} y1={0} y2={height} />
      )}
      {strokes &&
        points
          .filter(({ value }) => value > 0)
          .map(({ week, value }) => (
            <line
              key={week}
              className={styles["line"]}
              x1={x(week)}
              x2={x(week)}
              y1={height - side}
              y2={y(value)}
            />
          ))}
      {runs.map((run) =>
        run.length === 1 && run[0] ? (
          <line
            key={run[0].week}
            className={styles["line"]}
            x1={x(run[0].week)}
            x2={x(run[0].week)}
            y1={y(run[0].value) - 4}
            y2={y(run[0].value) + 4}
          />
        ) : (
          <polyline
            key={run[0]?.week}
            className={styles["line"]}
            points={run.map(({ week, value }) => `${x(week)},${y(value)}`).join(" ")}
          />
        ),
      )}
    </svg>
  );
}

/** Weeks that follow each other without a gap. */
function runsOf(points: readonly Week[]): readonly (readonly Week[])[] {
  const runs: Week[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.week === point.week - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
