import type { HTMLAttributes } from "react";
import type { DanceWords, Loop, Place, Sentence } from "@refrain/core/dance";
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
      {said && (
        <p className={styles["said"]}>
          <Clauses
            sentence={said}
            owned={(owner) => ({
              className: styles["owned"],
              style: { color: `var(--fig-${loop.partners[owner].hue}-words)` },
            })}
          />
        </p>
      )}
      {below && (
        <p className={styles["below"]}>
          <Clauses sentence={below} />
        </p>
      )}
    </div>
  );
}

interface ClausesProps {
  readonly sentence: Sentence;
  /** How the words of a partner look; as the others where nothing is said. */
  readonly owned?: (owner: Place) => Pick<HTMLAttributes<HTMLSpanElement>, "className" | "style">;
}

/** The clauses of a sentence, each one's part set apart. */
export const Clauses = ({ sentence, owned }: ClausesProps) =>
  sentence.map((clause, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- clauses have no other name and never move
    <span key={i}>
      {clause.map(({ text, owner }, j) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same
        <span key={j} {...(owner && owned?.(owner))}>
          {text}
        </span>
      ))}{" "}
    </span>
  ));
