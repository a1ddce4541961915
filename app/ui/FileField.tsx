import { useId } from "react";
import styles from "./Field.module.css";

interface FileFieldProps {
  readonly label: string;
  readonly button: string;
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}

/** A file from the device. It is read here and goes nowhere. */
export function FileField({ label, button, accept, disabled = false, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        title={button}
        className={styles["input"]}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
    </div>
  );
}
