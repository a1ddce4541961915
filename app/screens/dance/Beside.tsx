import type { Loop, Sentence } from "@refrain/core/dance";
import { useFigureColours } from "../../figures/palette.ts";
import { Told } from "../../figures/Told.tsx";
import { dance } from "../../words/index.ts";
import styles from "./dance.module.css";

interface BesideProps {
  readonly loop: Loop;
  /** Another sentence than that of the loop. */
  readonly sentence?: Sentence;
  readonly under?: boolean;
  readonly look?: "old" | "new";
}

/** On a wide screen: what a figure says in sentences, beside it. */
export function Beside({ loop, sentence, under = false, look = "old" }: BesideProps) {
  const colours = useFigureColours(look);
  return (
    <div className={styles["sentences"]} style={colours}>
      <Told loop={loop} dance={dance} sentence={sentence ?? true} under={under} />
    </div>
  );
}
