import { useId } from "react";
import field from "./Field.module.css";
import styles from "./Scale.module.css";

interface ScaleProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Nought to ten, printed as a strip: a touch is an answer, and nothing is chosen beforehand. */
export function Scale({ label, value, onChange }: ScaleProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className={field["label"]}>
        {label}
      </span>
      <div className={styles["scale"]}>
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            className={styles["step"]}
            aria-pressed={value === step}
            onClick={() => onChange(step)}
          >
            {step}
          </button>
        ))}
      </div>
    </div>
  );
}
