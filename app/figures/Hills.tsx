import styles from "./hills.module.css";

/** Three hills in one line, an egg on it: up on the breath in, down on the breath out. What was walked is ink. */
export function Hills({ breath, out }: { readonly breath: 0 | 1 | 2; readonly out: boolean }) {
  const at = breath * 112 + (out ? 112 : 56);
  const path =
    "M0 96 C28 96 34 36 56 36 C78 36 84 96 112 96 C140 96 146 36 168 36 C190 36 196 96 224 96 C252 96 258 36 280 36 C302 36 308 96 336 96";
  return (
    <svg viewBox="-8 0 352 120" className={styles["hills"]} aria-hidden="true">
      <path d={path} className={styles["ahead"]} />
      <path
        d={path}
        className={styles["walked"]}
        pathLength={336}
        strokeDasharray={`${at} 400`}
        data-out={out}
      />
      <ellipse
        className={styles["egg"]}
        data-out={out}
        cx="0"
        cy="0"
        rx="9"
        ry="11.5"
        style={{ transform: `translate(${at}px, ${out ? 83 : 23}px)` }}
      />
    </svg>
  );
}
