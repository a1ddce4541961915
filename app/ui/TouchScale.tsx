import { useId } from "react";
import styles from "./Scale.module.css";

interface TouchScaleProps {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  /** What was touched, where the answer stays on the page. */
  readonly value?: number | undefined;
  readonly onChange: (value: number) => void;
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Nought to ten in two rows with room for a thumb, each end named where it stands. Nothing is chosen beforehand. */
export function TouchScale({ label, low, high, value, onChange }: TouchScaleProps) {
  const id = useId();
  return (
    <div role="group" aria-label={label} aria-describedby={`${id}low ${id}high`} className={styles["touch"]}>
      <p id={`${id}low`} className={styles["end"]}>
        {low}
      </p>
      <div className={styles["rows"]}>
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className={styles["step"]}
            aria-pressed={value === undefined ? undefined : value === step}
            onClick={() => onChange(step)}
          >
            {step}
          </button>
        ))}
      </div>
      <p id={`${id}high`} className={styles["end"]}>
        {high}
      </p>
    </div>
  );
}
