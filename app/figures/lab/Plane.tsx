import type { ReactNode } from "react";
import { pathThrough } from "./Curves.tsx";
import styles from "./lab.module.css";

type Point = readonly [reaching: number, closeness: number];

interface PlaneProps {
  readonly sam: readonly Point[];
  readonly alex: readonly Point[];
  readonly path: readonly Point[];
  readonly without: readonly Point[];
  /** The frame goes from −most to most both ways. */
  readonly most: number;
  readonly label: string;
  readonly children?: ReactNode;
}

/** Both at once: reaching to the right, closeness upwards. Where the two coloured lines meet nothing moves any more. */
export function Plane({ sam, alex, path, without, most, label, children }: PlaneProps) {
  const place = ([x, y]: Point): Point => [(x / most + 1) / 2, (1 - y / most) / 2];
  const line = (points: readonly Point[]) => pathThrough(points.map(place));
  return (
    <div className={`${styles["frame"]} ${styles["square"]}`} dir="ltr">
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" role="img" aria-label={label}>
        <path className={styles["zero"]} d="M0 500 L1000 500 M500 0 L500 1000" />
        <path className={`${styles["curve"]} ${styles["dashed"]}`} data-hue="apricot" d={line(sam)} />
        <path className={`${styles["curve"]} ${styles["dashed"]}`} data-hue="teal" d={line(alex)} />
        {without.length > 0 && (
          <path className={`${styles["curve"]} ${styles["faint"]}`} data-hue="ink" d={line(without)} />
        )}
        <path className={styles["curve"]} data-hue="ink" d={line(path)} />
      </svg>
      {children}
    </div>
  );
}
