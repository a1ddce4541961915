import { use, useId, type ReactNode } from "react";
import styles from "./Field.module.css";
import { SaysTooLong, useWhole } from "./use-whole.ts";

interface FieldProps {
  readonly label: ReactNode;
  /** The label is the head of the screen already, and only read out here. */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  /** So much of it is handed on; a longer text stands there whole, and says so. Of digits and what is covered no more goes in. */
  readonly max?: number;
  readonly small?: ReactNode;
  /** A drawing that stands in the field, before what is written. */
  readonly mark?: ReactNode;
  /** The field's name where its label is a drawing. */
  readonly name?: string;
  /** Only digits go in: the phone shows its number keys. */
  readonly digits?: boolean;
  /** What is typed is covered. */
  readonly covered?: boolean;
  /** What is typed is a key: the browser is asked to let nothing check, correct, suggest or learn it. */
  readonly secret?: boolean;
  /** The field was left. */
  readonly onDone?: () => void;
}

/** `writingsuggestions` is newer than what React knows of it; it hands it on as it stands. */
const unlooked = { autoCorrect: "off", autoCapitalize: "none", writingsuggestions: "false" } as const;

/** Below a field where more stands than can be kept. */
export function TooLong({ over }: { readonly over: number }) {
  const says = use(SaysTooLong);
  return (
    over > 0 && (
      <p role="status" className={styles["small"]}>
        {says(over)}
      </p>
    )
  );
}

/** A place to write. What is written is handed on with every letter. */
export function Field({
  label,
  labelHidden = false,
  value,
  onChange,
  lines = 1,
  max = 600,
  small,
  mark,
  name,
  digits = false,
  covered = false,
  secret = false,
  onDone,
}: FieldProps) {
  const id = useId();
  const { text, over, write } = useWhole(value, max, onChange);
  const bounded = digits || covered;
  const shared = {
    id,
    className: `${styles["input"]} ${mark === undefined ? "" : styles["marked"]}`,
    value: text,
    maxLength: bounded ? max : undefined,
    autoComplete: "off",
    spellCheck: !secret,
    ...(secret ? unlooked : {}),
    "aria-label": name,
    onBlur: onDone,
    "aria-describedby": small === undefined ? undefined : `${id}-small`,
  };
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : styles["label"]}>
        {label}
      </label>
      {mark !== undefined && <span className={styles["mark"]}>{mark}</span>}
      {lines === 1 ? (
        <input
          type={covered ? "password" : "text"}
          inputMode={digits ? "numeric" : undefined}
          {...shared}
          onChange={(event) => write(event.target.value)}
        />
      ) : (
        <textarea rows={lines} {...shared} onChange={(event) => write(event.target.value)} />
      )}
      {!bounded && <TooLong over={over} />}
      {small !== undefined && (
        <p id={`${id}-small`} className={styles["small"]}>
          {small}
        </p>
      )}
    </div>
  );
}
