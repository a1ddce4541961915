import styles from "./DropFiles.module.css";

interface ProgressProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
}

/** How far something is; read out as a progress bar. */
export const Progress = ({ label, share }: ProgressProps) => (
  <progress aria-label={label} className={styles["progress"]} value={share} max={1} />
);
