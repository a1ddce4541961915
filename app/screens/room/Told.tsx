import type { Loop } from "@refrain/core/dance";
import { Clauses } from "../../figures/Told.tsx";
import hues from "../../ui/hue.module.css";
import { Serif } from "../../ui/Text.tsx";
import { dance } from "../../words/index.ts";
import styles from "./room.module.css";

/** The sentence of a loop, with each one's part in their colour, as the figure on paper has it. */
export const Told = ({ loop }: { readonly loop: Loop }) => (
  <Serif>
    <Clauses
      sentence={dance.link(loop, "outside")}
      owned={(owner) => ({ className: `${styles["owned"]} ${hues[loop.partners[owner].hue]}` })}
    />
  </Serif>
);
