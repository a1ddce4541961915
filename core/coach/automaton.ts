import type { Lexicon, Word } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import type { Pattern, Place } from "./pattern.ts";

/**
 * All patterns as one machine. A net of places is built once; which places are live after a word is worked out the
 * first time it happens and remembered, so a message costs one table look-up a word, whatever the number of rules.
 * The table is bounded and starts afresh when full: time stays linear, memory constant.
 */
export interface Automaton {
  /** The state before a sentence. */
  readonly start: State;
  readonly step: (state: State, word: Word, clauseStart: boolean) => State;
}

export interface State {
  readonly live: readonly Node[];
  /** Patterns that are complete here, by index. */
  readonly complete: readonly number[];
  readonly next: Map<number, State>;
}

interface Node {
  readonly id: number;
  readonly byAtom: Map<number, Node[]>;
  readonly others: { readonly not: readonly number[]; readonly loose: boolean; readonly node: Node }[];
  readonly complete: number[];
  /** Nodes reached from here alone, by one word or class: safe to share between patterns. */
  readonly alone: Map<string, Node>;
}

const mostStates = 30_000;

export function makeAutomaton(patterns: readonly Pattern[], lexicon: Lexicon): Automaton {
  let count = 0;
  const node = (): Node => {
    count += 1;
    return { id: count, byAtom: new Map(), others: [], complete: [], alone: new Map() };
  };
  const anywhere = node();
  const atStart = node();
  patterns.forEach((pattern, index) => {
    let front: Node[] = [pattern.atStart ? atStart : anywhere];
    for (const place of pattern.places) {
      const reached = extend(front, place, lexicon, node);
      front = place.optional ? [...front, reached] : [reached];
    }
    for (const end of front) if (!end.complete.includes(index)) end.complete.push(index);
  });

  let states = new Map<string, State>();
  const empty: State = { live: [], complete: [], next: new Map() };
  const stateOf = (live: readonly Node[]): State => {
    const sorted = [...new Set(live)].sort((a, b) => a.id - b.id);
    const key = sorted.map((each) => each.id).join();
    const found = states.get(key);
    if (found) return found;
    const complete = [...new Set(sorted.flatMap((each) => each.complete))];
    const made: State = { live: sorted, complete, next: new Map() };
    states.set(key, made);
    return made;
  };
  const slow = (state: State, word: Word, clauseStart: boolean): State => {
    const live: Node[] = [];
    const from = clauseStart ? [...state.live, anywhere, atStart] : [...state.live, anywhere];
    const isPause = (word.traits & (trait.stop | trait.emoji)) === 0;
    const isWord = (word.traits & (trait.punctuation | trait.emoji)) === 0;
    for (const each of from) {
      for (const atom of word.atoms) for (const to of each.byAtom.get(atom) ?? []) live.push(to);
      for (const other of each.others) {
        if ((isWord || (other.loose && isPause)) && !other.not.some((atom) => word.atoms.includes(atom)))
          live.push(other.node);
      }
    }
    if (word.traits & (trait.filler | trait.emoji)) live.push(...state.live.map(withoutEnd));
    return stateOf(live);
  };
  /** A word passed over leaves the places live, but nothing is complete a second time. */
  const bare = new Map<Node, Node>();
  const withoutEnd = (from: Node): Node => {
    if (from.complete.length === 0) return from;
    const found = bare.get(from);
    if (found) return found;
    const made: Node = { ...node(), byAtom: from.byAtom, others: from.others };
    bare.set(from, made);
    return made;
  };
  return {
    start: empty,
    step: (state, word, clauseStart) => {
      const key = word.signature * 2 + (clauseStart ? 1 : 0);
      const found = state.next.get(key);
      if (found) return found;
      if (states.size > mostStates) {
        for (const each of states.values()) each.next.clear();
        empty.next.clear();
        states = new Map();
      }
      const made = slow(state, word, clauseStart);
      state.next.set(key, made);
      return made;
    },
  };
}

/** One place further from every node of the front; from a lone node, a single word or class shares the node it already leads to. */
function extend(
  front: readonly Node[],
  place: Place,
  lexicon: Lexicon,
  node: () => Node,
  target?: Node,
): Node {
  const lone = front.length === 1 && !place.optional && !target ? front[0] : undefined;
  const not = place.not.map(lexicon.atomOf);
  const atoms = place.anyOf.map(lexicon.atomOf);
  const key =
    place.ways.length > 0
      ? ""
      : place.any
        ? `${place.loose ? "~" : "!"}${not.join()}`
        : atoms.length === 1
          ? `${atoms[0]}`
          : "";
  const shared = key === "" ? undefined : lone?.alone.get(key);
  if (shared) return shared;
  const to = target ?? node();
  if (key !== "") lone?.alone.set(key, to);
  for (const from of front) {
    if (place.any) from.others.push({ not, loose: place.loose, node: to });
    for (const atom of atoms) {
      const held = from.byAtom.get(atom);
      if (held) held.push(to);
      else from.byAtom.set(atom, [to]);
    }
  }
  if (place.ways.length > 0) {
    // The ways of one place may share their beginnings among themselves, from a node that stands for the whole front.
    const root = node();
    for (const way of place.ways) {
      let at: readonly Node[] = [root];
      way.forEach((step, i) => {
        at = [extend(at, step, lexicon, node, i === way.length - 1 ? to : undefined)];
      });
    }
    for (const from of front) {
      for (const [atom, nodes] of root.byAtom) {
        const held = from.byAtom.get(atom);
        if (held) held.push(...nodes);
        else from.byAtom.set(atom, [...nodes]);
      }
      from.others.push(...root.others);
    }
  }
  return to;
}
