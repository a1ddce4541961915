import type { ReactNode } from "react";
import styles from "./lab.module.css";

/** One line of a chart, evenly spaced from the left edge to the right one. */
export interface Curve {
  readonly key: string;
  readonly values: readonly number[];
  /** Whose it is, by colour; ink where nobody's. */
  readonly hue: "teal" | "apricot" | "ink";
  readonly look?: "line" | "dotted" | "faint" | "future";
}

interface CurvesProps {
  readonly curves: readonly Curve[];
  readonly low: number;
  readonly high: number;
  /** Shares of the width at which something happened, with the width it lasted. */
  readonly bands?: readonly { readonly key: string; readonly from: number; readonly wide: number }[];
  readonly label: string;
  /** What moves over it. */
  readonly children?: ReactNode;
}

const size = 1000;

/** Points as one path; the frame stretches, its lines do not get thicker. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], i) => `${i === 0 ? "M" : "L"}${(x * size).toFixed(1)} ${(y * size).toFixed(1)}`)
    .join("");
}

/** Lines over a stretch of time. Time runs from left to right in every language. */
export function Curves({ curves, low, high, bands = [], label, children }: CurvesProps) {
  const y = (value: number) => 1 - (value - low) / (high - low);
  return (
    <div className={styles["frame"]} dir="ltr">
      <svg viewBox={`0 0 ${size} ${size}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bands.map(({ key, from, wide }) => (
          <rect
            key={key}
            className={styles["band"]}
            x={from * size}
            y={0}
            width={Math.max(6, wide * size)}
            height={size}
          />
        ))}
        {low < 0 && (
          <path
            className={styles["zero"]}
            d={pathThrough([
              [0, y(0)],
              [1, y(0)],
            ])}
          />
        )}
        {curves.map(({ key, values, hue, look = "line" }) => (
          <path
            key={key}
            className={`${styles["curve"]} ${styles[look]}`}
            data-hue={hue}
            d={pathThrough(values.map((value, i) => [i / Math.max(1, values.length - 1), y(value)]))}
          />
        ))}
      </svg>
      {children}
    </div>
  );
}
