import { expect, test } from "vitest";
import { analyse, makeReader } from "./analysis.ts";
import { Automaton } from "./automaton.ts";
import { english } from "./english.ts";
import { cut } from "./pieces.ts";

const texts = [
  "You never listen to me and you know it, you always turn away when I need you",
  "I felt so alone last night. Could we sit down for ten minutes after dinner?",
  "If you walk out that door again I will take the children to my mother's",
  "well just leave it then, it's not worth it. Can you get milk on the way home please",
  "I'm sorry I snapped, I was scared you'd leave, I need twenty minutes and I'll come back",
];
const foundIn = (reader: ReturnType<typeof makeReader>): string[][] =>
  texts.map((text) =>
    analyse(text, reader).found.map(({ group, from, to }) => `${group.name} ${from} ${to}`),
  );

test("what is forgotten when the tables are full changes nothing, even in the middle of a sentence", () => {
  const reader = makeReader(english);
  const pieces = cut(reader.groups.flatMap(({ patterns }) => patterns));
  const automaton = new Automaton(pieces, reader.lexicon, { states: 12, steps: 9 });
  const wanted = foundIn(reader);
  expect(wanted.every((found) => found.length > 0)).toBe(true);
  expect(foundIn({ ...reader, automaton })).toEqual(wanted);
  // And once more, now that everything was met before.
  expect(foundIn(reader)).toEqual(wanted);
});
