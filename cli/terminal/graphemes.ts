import { isSimple } from "./width.ts";

let cutter: Intl.Segmenter | undefined;

/** What a reader takes for one character each. To begin cutting takes longer than drawing, so simple text is spared it. */
export function graphemesOf(text: string): Iterable<string> {
  if (isSimple(text)) return text;
  cutter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(cutter.segment(text), ({ segment }) => segment);
}
