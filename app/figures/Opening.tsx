import styles from "./opening.module.css";

/** How far the story has come: who it begins with, the other, the arrow, the tilt away, a second arrow, the stroke round both. */
export type OpeningBeat = 0 | 1 | 2 | 3 | 4 | 5;

const egg = (x: number, y: number) =>
  `M${x} ${y - 44} C${x + 22} ${y - 42} ${x + 36} ${y} ${x + 34} ${y + 18} C${x + 31} ${y + 40} ${x + 16} ${y + 46} ${x} ${y + 46} C${x - 16} ${y + 46} ${x - 31} ${y + 40} ${x - 34} ${y + 18} C${x - 36} ${y} ${x - 22} ${y - 42} ${x} ${y - 44} Z`;

const round =
  "M180 104 C150 62 118 30 82 30 C40 30 14 62 14 104 C14 146 40 178 82 178 C118 178 150 146 180 104 C210 62 242 30 278 30 C320 30 346 62 346 104 C346 146 320 178 278 178 C242 178 210 146 180 104 Z";

const box = "0 0 360 244";

/** The eggs draw themselves. Purely to be looked at: the sentences beside it tell the same. */
export function OpeningFigure({
  beat,
  names,
}: {
  /** Undefined: its place is kept, and nothing stands there yet. */
  readonly beat: OpeningBeat | undefined;
  /** Who stands at the start of the line, and who at its end. */
  readonly names: readonly [string, string];
}) {
  const closed = beat === 5;
  if (beat === undefined) return <svg viewBox={box} className={styles["eggs"]} aria-hidden="true" />;
  return (
    <svg viewBox={box} className={styles["eggs"]} aria-hidden="true">
      {/* Sam stands at the end of the line, Alex at its start; the story is told from Sam to Alex. */}
      <g transform="translate(360 0) scale(-1 1)">
        {closed && (
          <>
            <path pathLength="1" className={`${styles["stroke"]} ${styles["loop"]}`} d={round} />
            <path className={`${styles["stroke"]} ${styles["turn"]}`} d="M149 53 L132 50 L139 66" />
          </>
        )}
        <g className={styles["fade"]}>
          <g className={styles["tilt"]} data-away={beat >= 3 && !closed}>
            <path
              className={styles["one"]}
              d={egg(278, 108)}
              transform={closed ? "translate(278 108) scale(.82) translate(-278 -108)" : undefined}
            />
          </g>
          <circle className={styles["oneMark"]} cx="278" cy="212" r="7.5" />
        </g>
        {beat >= 1 && (
          <g className={styles["fade"]}>
            <path
              className={styles["two"]}
              d={egg(82, 108)}
              transform={closed ? "translate(82 108) scale(.82) translate(-82 -108)" : undefined}
            />
            <rect className={styles["twoMark"]} x="75" y="205" width="14" height="14" rx="4" />
          </g>
        )}
        {beat >= 2 && !closed && (
          <path
            pathLength="1"
            className={`${styles["stroke"]} ${styles["draw"]}`}
            d="M132 84 C156 64 198 64 222 82 M208 70 L223 83 L205 89"
          />
        )}
        {beat >= 3 && !closed && (
          <g className={styles["stroke"]}>
            <path pathLength="1" className={styles["draw"]} d="M322 72 C334 60 342 54 354 48" />
            <path pathLength="1" className={styles["draw"]} opacity=".65" d="M328 96 C338 88 346 84 356 80" />
            <path
              pathLength="1"
              className={styles["draw"]}
              opacity=".4"
              d="M330 120 C340 115 347 113 356 112"
            />
          </g>
        )}
        {beat === 4 && (
          <path
            pathLength="1"
            className={`${styles["stroke"]} ${styles["draw"]}`}
            d="M128 128 C156 150 198 150 226 130 M210 130 L227 129 L219 144"
          />
        )}
      </g>
      <text className={`${styles["name"]} ${styles["fade"]}`} x="82" y="236">
        {names[0]}
      </text>
      {beat >= 1 && (
        <text className={`${styles["name"]} ${styles["fade"]}`} x="278" y="236">
          {names[1]}
        </text>
      )}
    </svg>
  );
}
