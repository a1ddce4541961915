import type { Lexicon, Word } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import { Pairs } from "./pairs.ts";
import type { Pattern, Place } from "./pattern.ts";

/**
 * All patterns as one machine, built as far as the texts read so far have needed it: a node spreads out the places that
 * follow it the first time it is live, and which nodes are live after a word is worked out the first time it happens and
 * remembered. So the first message costs little, and later ones one table look-up a word, whatever the number of rules.
 * The table is bounded and starts afresh when full: time stays linear, memory constant.
 */
export interface Automaton {
  readonly step: (state: State, word: Word, clauseStart: boolean) => State;
  /** Patterns that are complete in a state, by index. */
  readonly complete: (state: State) => readonly number[];
}

/** The number under which a state is remembered, until the next step. */
export type State = number;
/** The state before a sentence. */
export const start: State = 0;

/** A way through some places: what comes next is `places[at]`; at their end lies `to`, or the pattern is complete. */
interface Course {
  readonly pattern: number;
  readonly places: readonly Place[];
  readonly at: number;
  readonly to: Node | undefined;
}

interface Node {
  readonly id: number;
  /** What leads on from here and is not spread out yet. */
  waiting: Course[];
  readonly byAtom: Map<number, Node[]>;
  readonly others: { readonly not: readonly number[]; readonly loose: boolean; readonly node: Node }[];
  /** Places of several words that may begin here. */
  readonly byWays: { readonly ways: Ways; readonly course: Course; readonly node: Node }[];
  readonly complete: number[];
  /** Reached from one node alone, by one word or class: patterns share it. */
  readonly alone: boolean;
}

/** The longer members of a place by the atom they begin with. */
type Ways = ReadonlyMap<number, readonly (readonly Place[])[]>;

const mostStates = 30_000;
const mostSteps = 120_000;

export function makeAutomaton(patterns: readonly Pattern[], lexicon: Lexicon): Automaton {
  let count = 0;
  const node = (alone: boolean): Node => {
    count += 1;
    return { id: count, waiting: [], byAtom: new Map(), others: [], byWays: [], complete: [], alone };
  };
  const nodes: (Node | undefined)[][] = [];
  /** The node before a place of a pattern, the same however it is reached. */
  const nodeOf = (course: Course): Node => {
    const row = (nodes[course.pattern] ??= []);
    const found = row[course.at];
    if (found) return found;
    const made = node(false);
    row[course.at] = made;
    wait(made, course);
    return made;
  };
  const wait = (at: Node, course: Course): void => {
    at.waiting.push(course);
    if (
      course.to === undefined &&
      course.places.slice(course.at).every((place) => place.optional) &&
      !at.complete.includes(course.pattern)
    )
      at.complete.push(course.pattern);
  };
  const ahead = (course: Course, by: number): Course => ({ ...course, at: course.at + by });
  const lead = (from: Node, atom: number, to: Node): void => {
    const held = from.byAtom.get(atom);
    if (!held) from.byAtom.set(atom, [to]);
    else if (!held.includes(to)) held.push(to);
  };

  const waysBegin = new Map<readonly (readonly Place[])[], Ways>();
  const beginsOf = (ways: readonly (readonly Place[])[]): Ways => {
    const found = waysBegin.get(ways);
    if (found) return found;
    const made = new Map<number, (readonly Place[])[]>();
    for (const way of ways)
      for (const name of way[0]?.anyOf ?? []) {
        const atom = lexicon.atomOf(name);
        const held = made.get(atom);
        if (held) held.push(way);
        else made.set(atom, [way]);
      }
    waysBegin.set(ways, made);
    return made;
  };

  /** Lays out what leads on from a node. */
  const spread = (from: Node): void => {
    const { waiting } = from;
    from.waiting = [];
    const shared = new Map<string, Node>();
    for (const first of waiting) {
      for (let course = first; course.at < course.places.length; course = ahead(course, 1)) {
        const place = course.places[course.at];
        if (!place) break;
        spreadPlace(from, place, course, shared);
        if (!place.optional) break;
      }
    }
  };
  const spreadPlace = (from: Node, place: Place, course: Course, shared: Map<string, Node>): void => {
    const next = ahead(course, 1);
    const ends = course.to !== undefined && next.at === course.places.length ? course.to : undefined;
    const not = place.not.map(lexicon.atomOf);
    const atoms = place.anyOf.map(lexicon.atomOf);
    const plain = place.ways.length === 0 && !place.optional && from.alone && course.to === undefined;
    const key = !plain ? "" : place.any ? `${place.loose ? "~" : "!"}${not.join()}` : atoms.join();
    let to = ends ?? (key === "" ? undefined : shared.get(key));
    const known = to !== undefined && ends === undefined;
    if (known && to) wait(to, next);
    else if (!to && key !== "") {
      to = node(true);
      shared.set(key, to);
      wait(to, next);
    } else to ??= course.to === undefined ? nodeOf(next) : wayNode(next);
    if (!known || key === "") {
      if (place.any) from.others.push({ not, loose: place.loose, node: to });
      for (const atom of atoms) lead(from, atom, to);
    }
    if (place.ways.length === 0) return;
    from.byWays.push({ ways: beginsOf(place.ways), course: next, node: to });
    // A longer member that begins with any word at all is laid out at once.
    for (const way of place.ways)
      if (way[0]?.any === true || (way[0]?.ways.length ?? 0) > 0)
        wait(from, { pattern: course.pattern, places: way, at: 0, to });
    if (from.waiting.length > 0) spread(from);
  };
  const wayNode = (course: Course): Node => {
    const made = node(false);
    wait(made, course);
    return made;
  };
  /** The nodes after the first word of the longer members that begin with this atom; made once. */
  const along = (from: Node, atom: number): void => {
    for (const { ways, course, node: to } of from.byWays)
      for (const way of ways.get(atom) ?? [])
        if (way.length === 1) lead(from, atom, to);
        else lead(from, atom, wayNode({ pattern: course.pattern, places: way, at: 1, to }));
  };
  const followed = new Map<Node, Set<number>>();

  const anywhere = node(true);
  const atStart = node(true);
  patterns.forEach(({ atStart: opens, places }, pattern) => {
    wait(opens ? atStart : anywhere, { pattern, places, at: 0, to: undefined });
  });
  anywhere.complete.length = 0;
  atStart.complete.length = 0;

  /** By state: the nodes that are live, and the patterns that are complete. */
  let lives: (readonly Node[])[] = [];
  let completes: (readonly number[])[] = [];
  let states = new Map<string, State>();
  let steps = new Pairs();
  const stateOf = (live: readonly Node[]): State => {
    const sorted = [...new Set(live)].sort((a, b) => a.id - b.id);
    const key = sorted.map((each) => each.id).join();
    const found = states.get(key);
    if (found !== undefined) return found;
    const complete = [...new Set(sorted.flatMap((each) => each.complete))].sort((a, b) => a - b);
    states.set(key, lives.length);
    completes.push(complete.length === 0 ? nothing : complete);
    return lives.push(sorted) - 1;
  };
  stateOf([]);
  /** Forgets all states but the one that is to be left next. */
  const afresh = (state: State): State => {
    const live = lives[state] ?? [];
    lives = [];
    completes = [];
    states = new Map();
    steps = new Pairs();
    stateOf([]);
    return stateOf(live);
  };
  const slow = (state: State, word: Word, clauseStart: boolean): State => {
    const before = lives[state] ?? [];
    const live: Node[] = [];
    const from = clauseStart ? [...before, anywhere, atStart] : [...before, anywhere];
    const isPause = (word.traits & (trait.stop | trait.emoji)) === 0;
    const isWord = (word.traits & (trait.punctuation | trait.emoji)) === 0;
    for (const each of from) {
      if (each.waiting.length > 0) spread(each);
      for (const atom of word.atoms) {
        if (each.byWays.length > 0) {
          let done = followed.get(each);
          if (!done) followed.set(each, (done = new Set()));
          if (!done.has(atom)) {
            done.add(atom);
            along(each, atom);
          }
        }
        for (const to of each.byAtom.get(atom) ?? []) live.push(to);
      }
      for (const other of each.others) {
        if ((isWord || (other.loose && isPause)) && !other.not.some((atom) => word.atoms.includes(atom)))
          live.push(other.node);
      }
    }
    if (word.traits & (trait.filler | trait.emoji)) live.push(...before.map(withoutEnd));
    return stateOf(live);
  };
  /** A word passed over leaves the places live, but nothing is complete a second time. */
  const bare = new Map<Node, Node>();
  const withoutEnd = (from: Node): Node => {
    if (from.complete.length === 0) return from;
    const found = bare.get(from);
    if (found) return found;
    if (from.waiting.length > 0) spread(from);
    count += 1;
    const made: Node = { ...from, id: count, waiting: [], complete: [] };
    followed.set(made, followed.get(from) ?? new Set());
    followed.set(from, followed.get(made) ?? new Set());
    bare.set(from, made);
    return made;
  };
  return {
    complete: (state) => completes[state] ?? nothing,
    step: (state, word, clauseStart) => {
      const key = word.signature * 2 + (clauseStart ? 1 : 0);
      const found = steps.get(state, key);
      if (found >= 0) return found;
      const from = lives.length > mostStates || steps.size > mostSteps ? afresh(state) : state;
      const made = slow(from, word, clauseStart);
      steps.set(from, key, made);
      return made;
    },
  };
}

const nothing: readonly number[] = [];
