import type { Loop } from "../../loop.ts";
import type { Move } from "../../moves.ts";
import { otherPlace, type Place } from "../../partner.ts";
import type { Clause, Sentence, View } from "../../sentence.ts";
import { moveVerb, nameInSentence, type Person } from "./grammar.ts";
import { feelingPhrase, longingPhrase, type Verbs } from "./phrases.ts";

const said = (text: string): Clause => [{ text }];

const personAt = (view: View, place: Place): Person =>
  view === "outside" ? "they" : view === place ? "I" : "you";

const subject = (loop: Loop, view: View, place: Place): string => {
  const person = personAt(view, place);
  return person === "they" ? nameInSentence(loop.partners[place].name) : person;
};

const verbs: Readonly<Record<Person, Verbs>> = {
  I: { feel: "feel", be: "am", long: "long" },
  you: { feel: "feel", be: "are", long: "long" },
  they: { feel: "feels", be: "is", long: "longs" },
};

/** The order in which the two are named: the one who goes after first; where it is even, as they stand. */
function order(loop: Loop): readonly [Place, Place] {
  const first = loop.lead ?? "one";
  return [first, otherPlace(first)];
}

export function link(loop: Loop, view: View): Sentence {
  const [first, second] = order(loop);
  const a = loop.halves[first].move;
  const b = loop.halves[second].move;
  if (loop.form.kind === "none" && loop.form.why === "fear")
    return [said("This one is not drawn as a dance.")];
  if (a === "unknown") return [said("Neither step is known yet.")];
  const does = (place: Place, move: Move) => ({
    text: `${subject(loop, view, place)} ${moveVerb(move, personAt(view, place))}`,
    owner: place,
  });
  if (b === "unknown") {
    const other = subject(loop, view, second);
    return [
      [{ text: "When " }, does(first, a), { text: "," }],
      said(`what ${other} ${other === "you" || other === "I" ? "do" : "does"} is not known yet.`),
    ];
  }
  return [
    [{ text: "The more " }, does(first, a), { text: "," }],
    [{ text: "the more " }, does(second, b), { text: ";" }],
    [{ text: "the more " }, does(second, b), { text: "," }],
    [{ text: "the more " }, does(first, a), { text: "." }],
  ];
}

export function under(loop: Loop, view: View): Sentence {
  const [first, second] = order(loop);
  const a = underClause(loop, view, first);
  const b = underClause(loop, view, second);
  if (a === undefined && b === undefined) return [said("What lies underneath is not known yet.")];
  const unknown = (place: Place) => {
    const person = personAt(view, place);
    const who = person === "they" ? nameInSentence(loop.partners[place].name) : person === "I" ? "me" : "you";
    return `what is there for ${who} is not known yet`;
  };
  return [said(`Underneath, ${a ?? unknown(first)};`), said(`${b ?? unknown(second)}.`)];
}

/** *Sam feels unimportant and alone, and longs to matter*; undefined where nothing is known. */
function underClause(loop: Loop, view: View, place: Place): string | undefined {
  const half = loop.halves[place];
  const person = personAt(view, place);
  const feeling = feelingPhrase(half, verbs[person], otherName(loop, view, place));
  const longing = longingPhrase(half, verbs[person], otherName(loop, view, place));
  if (feeling === undefined && longing === undefined) return undefined;
  const both =
    feeling && longing
      ? `${feeling}${feeling.includes(" and ") ? "," : ""} and ${longing}`
      : (feeling ?? longing);
  const clause = `${subject(loop, view, place)} ${both}`;
  return half.certainty === "guess" ? `perhaps ${clause}` : clause;
}

const otherName = (loop: Loop, view: View, place: Place): string => {
  const person = personAt(view, otherPlace(place));
  return person === "I"
    ? "me"
    : person === "you"
      ? "you"
      : nameInSentence(loop.partners[otherPlace(place)].name);
};

export function relief(loop: Loop, instead: Readonly<Record<Place, Move>>): Sentence {
  const [first, second] = order(loop);
  const clause = (stays: Place, freed: Place): readonly [Clause, Clause] | undefined => {
    const old = loop.halves[freed].move;
    if (old === "unknown") return undefined;
    const name = nameInSentence(loop.partners[stays].name);
    const other = nameInSentence(loop.partners[freed].name);
    return [
      [
        { text: "the more " },
        { text: `${name} ${moveVerb(instead[stays], "they")}`, owner: stays },
        { text: "," },
      ],
      [{ text: "the less " }, { text: `${other} has to ${moveVerb(old, "they", true)}`, owner: freed }],
    ];
  };
  const pairs = [clause(second, first), clause(first, second)].flatMap((pair) => (pair ? [pair] : []));
  if (pairs.length === 0) return [said("The old steps are not known yet.")];
  const clauses = pairs.flatMap(([more, less], i) => [
    more,
    [...less, { text: i === pairs.length - 1 ? "." : ";" }],
  ]);
  return clauses.map((runs, i) =>
    i === 0 ? runs.map((run, j) => (j === 0 ? { text: "The more " } : run)) : runs,
  );
}
