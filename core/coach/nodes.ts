import type { Lexicon, Word } from "./lexicon.ts";
import { trait } from "./lexicon.ts";
import type { Place } from "./pattern.ts";
import type { Piece } from "./pieces.ts";

/**
 * What may follow where, in all pieces of patterns at once. A node stands between two places; it spreads out what leads on
 * from it when it is first left, so that pieces nobody's words come near cost nothing.
 */
export interface Nodes {
  /** Where every piece begins, save those that begin only at an opening. */
  readonly anywhere: Node;
  readonly opening: Node;
  /** The nodes after a word, each once; `begins` where no word of a piece was taken before it. `hash` knows no order. */
  readonly after: (front: Front, word: Word, begins: boolean) => { live: Node[]; hash: number };
  /** Whether some nodes are the same as those that were reached last. */
  readonly isSame: (some: readonly Node[], reached: readonly Node[]) => boolean;
}

/** Nodes that are live together. Which of them a word concerns is looked up, once it has been asked a few times. */
export interface Front {
  readonly live: readonly Node[];
  asked: number;
  others: Node["others"];
  byAtom: ReadonlyMap<number, readonly Node[]> | undefined;
}
export const frontOf = (live: readonly Node[]): Front => ({ live, asked: 0, others: [], byAtom: undefined });

/** A way through some places: what comes next is `places[at]`; at their end lies `to`, or the piece is complete. */
interface Course {
  readonly piece: number;
  readonly places: readonly Place[];
  readonly at: number;
  readonly to: Node | undefined;
}

export interface Node {
  readonly id: number;
  /** What leads on from here and is not spread out yet. */
  waiting: Course[];
  readonly byAtom: Map<number, Node[]>;
  readonly others: { readonly not: readonly number[]; readonly loose: boolean; readonly node: Node }[];
  /** Places of several words that may begin here. */
  readonly byWays: { readonly ways: Ways; readonly course: Course; readonly node: Node }[];
  /** Pieces that are complete here, by index. */
  readonly complete: number[];
  /** The turn in which it was reached last. */
  reached: number;
  /** Reached from one node alone, by one word or class: pieces share it. */
  readonly alone: boolean;
}

/** The longer members of a place by the atom they begin with. */
type Ways = ReadonlyMap<number, readonly (readonly Place[])[]>;

export function makeNodes(pieces: readonly Piece[], lexicon: Lexicon): Nodes {
  let count = 0;
  const node = (alone: boolean): Node => {
    count += 1;
    return {
      id: count,
      waiting: [],
      byAtom: new Map(),
      others: [],
      byWays: [],
      complete: [],
      reached: 0,
      alone,
    };
  };
  const nodes: (Node | undefined)[][] = [];
  /** The node before a place of a piece, the same however it is reached. */
  const nodeOf = (course: Course): Node => {
    const row = (nodes[course.piece] ??= []);
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
      !at.complete.includes(course.piece)
    )
      at.complete.push(course.piece);
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
        wait(from, { piece: course.piece, places: way, at: 0, to });
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
        else lead(from, atom, wayNode({ piece: course.piece, places: way, at: 1, to }));
  };
  const followed = new Map<Node, Set<number>>();

  const anywhere = node(true);
  const opening = node(true);
  pieces.forEach(({ atStart: opens, places }, piece) => {
    wait(opens ? opening : anywhere, { piece, places, at: 0, to: undefined });
  });
  anywhere.complete.length = 0;
  opening.complete.length = 0;

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
  let live: Node[] = [];
  let hash = 0;
  let turn = 0;
  const reach = (node: Node): void => {
    if (node.reached === turn) return;
    node.reached = turn;
    live.push(node);
    hash = (hash + Math.imul(node.id ^ (node.id >>> 7), 0x9e3779b1)) | 0;
  };
  /** Reaches what one atom of a word leads to from a node. */
  const follow = (from: Node, atom: number): void => {
    if (from.byWays.length > 0) {
      let done = followed.get(from);
      if (!done) followed.set(from, (done = new Set()));
      if (!done.has(atom)) {
        done.add(atom);
        along(from, atom);
      }
    }
    const to = from.byAtom.get(atom);
    if (to) for (let i = 0; i < to.length; i += 1) reach(to[i] ?? from);
  };
  const after: Nodes["after"] = (front, word, begins) => {
    live = [];
    hash = 0;
    turn += 1;
    front.asked += 1;
    if (front.asked === 1) {
      for (const each of front.live) if (each.waiting.length > 0) spread(each);
      front.others = front.live.flatMap(({ others }) => others);
    }
    if (front.asked > 8) front.byAtom ??= byAtom(front.live);
    for (const atom of word.atoms) {
      const from = front.byAtom ? (front.byAtom.get(atom) ?? nothing) : front.live;
      for (let i = 0; i < from.length; i += 1) follow(from[i] ?? anywhere, atom);
    }
    const isPause = (word.traits & (trait.stop | trait.emoji)) === 0;
    const isWord = (word.traits & (trait.punctuation | trait.emoji)) === 0;
    for (const { loose, not, node: to } of front.others)
      if ((isWord || (loose && isPause)) && !not.some((atom) => word.atoms.includes(atom))) reach(to);
    if (!begins && word.traits & (trait.filler | trait.emoji))
      for (const each of front.live) reach(withoutEnd(each));
    return { live, hash };
  };
  const isSame: Nodes["isSame"] = (before, now) =>
    before.length === now.length && before.every(({ reached }) => reached === turn);
  return { anywhere, opening, after, isSame };
}

const nothing: readonly Node[] = [];

/** Nodes by the atoms that lead on from them. */
function byAtom(live: readonly Node[]): ReadonlyMap<number, readonly Node[]> {
  const out = new Map<number, Node[]>();
  const put = (atom: number, node: Node): void => {
    const held = out.get(atom);
    if (!held) out.set(atom, [node]);
    else if (held[held.length - 1] !== node) held.push(node);
  };
  for (const node of live) {
    for (const atom of node.byAtom.keys()) put(atom, node);
    for (const { ways } of node.byWays) for (const atom of ways.keys()) put(atom, node);
  }
  return out;
}
