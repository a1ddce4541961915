import { memo } from "react";
import type { Flag } from "@refrain/core/coach";
import styles from "./coach.module.css";

interface MarkedProps {
  readonly text: string;
  readonly flags: readonly Flag[];
  /** The words whose note is open. */
  readonly open: string | undefined;
}

/** The same text once more, unseen and unread, under the field: it gives the field its height and the lines their place. */
export const Marked = memo(function Marked({ text, flags, open }: MarkedProps) {
  const pieces: (string | { readonly at: number; readonly words: string })[] = [];
  let at = 0;
  for (const { start, end } of flags.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), { at: start, words: text.slice(start, end) });
    at = end;
  }
  pieces.push(text.slice(at));
  return (
    <div aria-hidden="true" className={styles["copy"]}>
      {pieces.map((piece) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <span key={piece.at} className={styles["mark"]} data-open={piece.words === open}>
            {/* Word by word: at the end of a line no dots run on under a space. */}
            {piece.words
              .split(/(\s+)/u)
              .map((word, index) => (index % 2 === 0 ? <span key={index}>{word}</span> : word))}
          </span>
        ),
      )}
      {"\u200b"}
    </div>
  );
});
