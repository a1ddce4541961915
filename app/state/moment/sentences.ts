/** A text as its sentences, each trimmed, for reading aloud one at a time. A blank line ends a sentence; a line's end does not. */
export function sentencesOf(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => [...segmenter.segment(paragraph.replaceAll(/\s+/g, " "))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== "");
}
