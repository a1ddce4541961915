// Which rules hold in a text, by the line they were written as:
//   node scripts/coach/why.ts "TEXT" [KIND]
import { analyse, makeReader } from "../../core/coach/analysis.ts";
import { start } from "../../core/coach/automaton.ts";
import { english } from "../../core/coach/english.ts";

const reader = makeReader(english);
const patterns = reader.groups.flatMap((group) => group.patterns);
const [text = "", only] = process.argv.slice(2);
for (const one of text.split("\n")) {
  const { tokens } = analyse(one, reader);
  console.log(tokens.map(({ word }) => word.text).join(" "));
  let state = start;
  for (const token of tokens) {
    if (token.quoted) continue;
    state = reader.automaton.step(state, token.word, token.opens);
    for (const index of reader.automaton.complete(state)) {
      const pattern = patterns[index];
      if (pattern && (only === undefined || pattern.group.startsWith(only)))
        console.log(`    ${pattern.group} at "${token.word.text}": ${pattern.source.slice(0, 170)}`);
    }
  }
}
