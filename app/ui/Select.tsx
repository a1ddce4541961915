import { useId } from "react";
import { OpenIcon } from "./icons.tsx";
import styles from "./Field.module.css";

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

/** One of many, by the phone's own list. */
export function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <span className={styles["list"]}>
        <select
          id={id}
          className={styles["input"]}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <OpenIcon />
      </span>
    </div>
  );
}
