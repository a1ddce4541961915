import styles from "./lab.module.css";

interface DialProps {
  /** 0 to 2; 1 is the edge, in the middle. Beyond 2 the needle rests at the end. */
  readonly value: number;
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

/** Half a circle with a needle: on the left it dies down, on the right it feeds itself. */
export function Dial({ value, label, low, high }: DialProps) {
  const turn = (Math.min(2, Math.max(0, value)) - 1) * 80;
  return (
    <div className={styles["dial"]} dir="ltr">
      <svg viewBox="0 0 200 108" role="img" aria-label={label}>
        <path className={styles["calm"]} d="M14 100 A86 86 0 0 1 100 14" />
        <path className={styles["fed"]} d="M100 14 A86 86 0 0 1 186 100" />
        <path className={styles["edge"]} d="M100 4 L100 26" />
        <path className={styles["needle"]} d="M100 100 L100 30" style={{ transform: `rotate(${turn}deg)` }} />
      </svg>
      <span>{low}</span>
      <span>{high}</span>
    </div>
  );
}
