import type { DanceWords, Loop, Sentence } from "@refrain/core/dance";
import styles from "./LoopFigure.module.css";

interface ToldProps {
  readonly loop: Loop;
  readonly dance: DanceWords;
  readonly sentence?: Sentence | boolean;
  readonly under?: Sentence | boolean;
}

/** What the figure says in sentences, as text in the size the reader chose; read out elsewhere on the page. */
export function Told({ loop, dance, sentence = true, under = false }: ToldProps) {
  const said = sentence === true ? dance.link(loop, "outside") : sentence;
  const below = under === true ? dance.under(loop, "outside") : under;
  return (
    <div className={styles["told"]} aria-hidden="true">
      {said && <Clauses sentence={said} loop={loop} />}
      {below && <Clauses sentence={below} loop={loop} quiet />}
    </div>
  );
}

interface ClausesProps {
  readonly sentence: Sentence;
  readonly loop: Loop;
  readonly quiet?: boolean;
}

const Clauses = ({ sentence, loop, quiet = false }: ClausesProps) => (
  <p className={quiet ? styles["below"] : styles["said"]}>
    {sentence.map((clause, i) => (
      // oxlint-disable-next-line react/no-array-index-key -- clauses have no other name and never move
      <span key={i}>
        {clause.map(({ text, owner }, j) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same
          <span
            key={j}
            className={owner && !quiet ? styles["owned"] : undefined}
            style={owner && !quiet ? { color: `var(--fig-${loop.partners[owner].hue}-words)` } : undefined}
          >
            {text}
          </span>
        ))}{" "}
      </span>
    ))}
  </p>
);
