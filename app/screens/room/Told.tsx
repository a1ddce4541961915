import type { Loop } from "@refrain/core/dance";
import { Serif } from "../../ui/Text.tsx";
import { dance } from "../../words/index.ts";
import styles from "./room.module.css";

/** The sentence of a loop, with each one's part in their colour, as the figure on paper has it. */
export const Told = ({ loop }: { readonly loop: Loop }) => (
  <Serif>
    {dance.link(loop, "outside").map((clause, i) => (
      // oxlint-disable-next-line react/no-array-index-key -- clauses have no other name and never move
      <span key={i}>
        {clause.map(({ text, owner }, j) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same
          <span key={j} className={owner && styles[loop.partners[owner].hue]}>
            {text}
          </span>
        ))}{" "}
      </span>
    ))}
  </Serif>
);
