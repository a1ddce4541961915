import type { Estimate } from "@refrain/core/outcomes";
import { Range } from "../../figures/Range.tsx";
import { steps } from "../../words/steps.ts";
import styles from "../practise/steps.module.css";

/** A leaning: its name, its words, its range. */
export function Estimated({ name, estimate }: { readonly name: string; readonly estimate: Estimate }) {
  const text = steps.finder.result;
  return (
    <div>
      <p className={styles["pair"]}>
        <span>{name}</span>
        <span className={styles["said"]}>
          {estimate.kind === "known"
            ? text.about(estimate.value, estimate.low, estimate.high)
            : text.notEnough(estimate.have, estimate.need)}
        </span>
      </p>
      {estimate.kind === "known" && (
        <Range value={estimate.value} low={estimate.low} high={estimate.high} most={10} />
      )}
    </div>
  );
}
