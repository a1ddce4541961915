import styles from "./lines.module.css";

const Arrow = ({ d }: { readonly d: string }) => (
  <svg
    viewBox="0 0 36 20"
    width="36"
    height="20"
    aria-hidden="true"
    className={`${styles["line"]} ${styles["turns"]}`}
  >
    <path d={d} />
  </svg>
);

export const AfterArrow = () => <Arrow d="M3 12 Q16 7 31 10 M24 4 L32 10 L25 16" />;
export const AwayArrow = () => <Arrow d="M32 15 Q18 13 6 5 M14 3 L5 4 L7 13" />;
export const BothArrows = () => (
  <Arrow d="M4 6 Q18 3 31 6 M26 2 L32 6 L26 10 M32 14 Q18 17 5 14 M10 10 L4 14 L10 18" />
);
export const UnsureLine = () => <Arrow d="M3 11 Q9 3 15 9 T32 9" />;
