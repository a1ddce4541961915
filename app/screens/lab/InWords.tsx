import { Dial } from "../../figures/lab/Dial.tsx";
import { every, type LabRun } from "../../state/lab/run.ts";
import { days, type LabSettings } from "../../state/lab/settings.ts";
import { Fold } from "../../ui/Fold.tsx";
import { Serif } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import styles from "./lab.module.css";

interface Props {
  readonly lab: LabSettings;
  readonly run: LabRun;
}

/** The dial, and what the pictures show as sentences: for everyone, and for whoever does not see them. */
export function InWords({ lab, run }: Props) {
  const text = words.lab;
  const { told } = run;
  const swings = lab.dance === "push-pull";
  return (
    <section className={styles["part"]}>
      <h2>{text.dial}</h2>
      <Dial
        value={run.dial}
        label={swings ? text.swing(run.dial) : text.gain(run.gain)}
        low={swings ? text.dialSwingLow : text.dialLow}
        high={swings ? text.dialSwingHigh : text.dialHigh}
      />
      <div aria-live="polite" className={styles["told"]}>
        <Serif>{text.fate[run.fate]}</Serif>
        <p>
          {swings ? text.swing(run.dial) : text.gain(run.gain)}. {text.lowest(told.lowest.day)}{" "}
          {text.back(told.back)} {run.without && text.changed(told.back, told.backWithout)}
        </p>
      </div>
    </section>
  );
}

/** Every tenth day as a table. */
export function Numbers({ lab, run }: Props) {
  const text = words.lab;
  const at = Array.from({ length: days / 10 + 1 }, (_, i) => i * 10);
  // Nought has no sign.
  const value = (values: readonly number[], day: number) =>
    (Math.round((values[Math.round(day / every)] ?? 0) * 100) / 100 + 0).toFixed(2);
  return (
    <Fold head={text.numbers}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{text.day}</th>
            <th scope="col">{text.reaching[lab.dance]}</th>
            <th scope="col">{text.closeness[lab.dance]}</th>
          </tr>
        </thead>
        <tbody>
          {at.map((day) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{value(run.path.reaching, day)}</td>
              <td>{value(run.path.closeness, day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
