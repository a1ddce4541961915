import { useId } from "react";
import styles from "./Scale.module.css";

interface TouchScaleProps {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly onChange: (value: number) => void;
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Nought to ten in two rows with room for a thumb. A touch answers and goes on; nothing is chosen beforehand. */
export function TouchScale({ label, low, high, onChange }: TouchScaleProps) {
  const id = useId();
  return (
    <div role="group" aria-label={label} aria-describedby={id} className={styles["touch"]}>
      <p id={id} className={styles["ends"]}>
        <span>{low}</span> <span>{high}</span>
      </p>
      <div className={styles["rows"]}>
        {steps.map((step) => (
          <button key={step} type="button" className={styles["step"]} onClick={() => onChange(step)}>
            {step}
          </button>
        ))}
      </div>
    </div>
  );
}
