import styles from "./Lines.module.css";

/** Sentences one under the other, each with air; nothing to press. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={styles["lines"]}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
