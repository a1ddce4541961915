import styles from "./hills.module.css";

/** Three hills in one line, an egg on it: up on the breath in, down on the breath out. What was walked is ink. */
export function Hills({ breath, out }: { readonly breath: 0 | 1 | 2; readonly out: boolean }) {
  const at = breath * 112 + (out ? 112 : 56);
  const path =
    "M0 136 C28 136 34 32 56 32 C78 32 84 136 112 136 C140 136 146 32 168 32 C190 32 196 136 224 136 C252 136 258 32 280 32 C302 32 308 136 336 136";
  return (
    <svg viewBox="-8 0 352 148" className={styles["hills"]} aria-hidden="true">
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
        style={{ transform: `translate(${at}px, ${out ? 123 : 19}px)` }}
      />
    </svg>
  );
}
