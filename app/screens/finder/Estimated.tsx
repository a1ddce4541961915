import type { Estimate } from "@refrain/core/outcomes";
import { Range } from "../../figures/Range.tsx";
import { steps } from "../../words/steps.ts";
import styles from "../practise/steps.module.css";

const most = 10;

/** A range as wide as its scale, but for a point, could be anything. */
const saysNothing = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
  high - low > most - 1;

/** A leaning: its name, its words, its range. */
export function Estimated({ name, estimate }: { readonly name: string; readonly estimate: Estimate }) {
  const text = steps.finder.result;
  const known = estimate.kind === "known" && !saysNothing(estimate) ? estimate : undefined;
  return (
    <div>
      <p className={styles["pair"]}>
        <span>{name}</span>
        <span className={styles["said"]}>
          {known
            ? text.about(known.value, known.low, known.high)
            : estimate.kind === "known"
              ? text.tooWide
              : text.notEnough(estimate.have, estimate.need)}
        </span>
      </p>
      {known && <Range value={known.value} low={known.low} high={known.high} most={most} />}
    </div>
  );
}
