import type { Hue } from "@refrain/core/dance";
import styles from "./bars.module.css";

/** One column: the first person's bar goes up from the line, the second one's down. Shares of the longest bar, 0 to 1. */
export interface Bar {
  readonly key: string;
  readonly up: number;
  readonly down?: number;
  readonly shadedUp?: boolean;
  readonly shadedDown?: boolean;
  /** Short ink strokes under the column; more than three are drawn as three. */
  readonly strokes?: number;
  readonly tick?: string | undefined;
  /** What is read out. */
  readonly text: string;
}

interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly hues: readonly [Hue, Hue?];
  readonly strokes?: boolean;
}

const height = (share: number) => ({ blockSize: `${(Math.max(0, Math.min(1, share)) * 100).toFixed(1)}%` });

/** A row of columns. It is a list: a screen reader gets every column as a sentence. */
export const Bars = ({ label, bars, hues: [up, down], strokes = false }: BarsProps) => (
  <ul
    aria-label={label}
    className={styles["bars"]}
    data-two={down !== undefined}
    style={{ gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}
  >
    {bars.map((bar) => (
      <li key={bar.key} className={styles["column"]}>
        <span className={styles["up"]} data-shaded={bar.shadedUp === true}>
          {bar.up > 0 && <span className={styles["bar"]} data-hue={up} style={height(bar.up)} />}
        </span>
        {down !== undefined && (
          <span className={styles["down"]} data-shaded={bar.shadedDown === true}>
            {(bar.down ?? 0) > 0 && (
              <span className={styles["bar"]} data-hue={down} style={height(bar.down ?? 0)} />
            )}
          </span>
        )}
        {strokes && (
          <span className={styles["strokes"]}>
            {[1, 2, 3].slice(0, bar.strokes ?? 0).map((n) => (
              <span key={n} />
            ))}
          </span>
        )}
        {bar.tick !== undefined && (
          <span aria-hidden="true" className={styles["tick"]}>
            {bar.tick}
          </span>
        )}
        <span className="visually-hidden">{bar.text}</span>
      </li>
    ))}
  </ul>
);
