import { plain, type Loop, type Sentence } from "@refrain/core/dance/evening";
import { stringWidth } from "./width.ts";
import { styled } from "./canvas.ts";

/** A sentence with each move in its owner's colour; two clauses a line where they fit, as they belong together. */
export function sentenceLines(loop: Loop, sentence: Sentence, columns: number, colour: boolean): string {
  const clauses = sentence.map((clause) =>
    clause
      .map(({ text, owner }) => styled(text, owner ? loop.partners[owner].hue : "plain", colour))
      .join(""),
  );
  const lines: string[] = [];
  const fits = stringWidth(plain(sentence)) / Math.ceil(sentence.length / 2) < columns - 4;
  const together = fits ? 2 : 1;
  for (let i = 0; i < clauses.length; i += together) lines.push(clauses.slice(i, i + together).join(" "));
  return lines.join("\n");
}
