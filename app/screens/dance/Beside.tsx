import type { Loop } from "@refrain/core/dance";
import { useFigureColours } from "../../figures/palette.ts";
import { Told } from "../../figures/Told.tsx";
import { dance } from "../../words/index.ts";
import styles from "./dance.module.css";

/** On a wide screen: what a figure says in sentences, beside it. */
export function Beside({ loop, under = false }: { readonly loop: Loop; readonly under?: boolean }) {
  const colours = useFigureColours("old");
  return (
    <div className={styles["sentences"]} style={colours}>
      <Told loop={loop} dance={dance} under={under} />
    </div>
  );
}
