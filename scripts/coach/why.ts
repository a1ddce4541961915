// Which rules hold in a text, by the line they were written as:
//   node scripts/coach/why.ts "TEXT" [KIND]
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { english } from "../../core/coach/english.ts";

const reader = makeReader(english);
const patterns = reader.groups.flatMap((group) => group.patterns);
const [text = "", only] = process.argv.slice(2);
for (const one of text.split("\n")) {
  const { tokens } = analyse(one, reader, (index, from, to) => {
    const pattern = patterns[index];
    if (!pattern || (only !== undefined && !pattern.group.startsWith(only))) return;
    console.log(`    ${pattern.group} at words ${from} to ${to}: ${pattern.source.slice(0, 170)}`);
  });
  console.log(tokens.map(({ word }, i) => `${i}:${word.text}`).join(" "));
}
