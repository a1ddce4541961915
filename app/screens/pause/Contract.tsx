import styles from "./pause.module.css";

interface ContractProps {
  /** What comes before the time, the time, what comes after. */
  readonly sentence: readonly [string, string, string];
}

export const Contract = ({ sentence: [before, time, after] }: ContractProps) => (
  <span className={styles["contract"]}>
    {before}
    <strong>{time}</strong>
    {after}
  </span>
);
