import type { Joining } from "./joining.ts";
import type { Lexicon, Word } from "./lexicon.ts";
import { longer } from "./longer.ts";
import { put } from "./names.ts";
import type { Front, Node } from "./nodes.ts";
import { frontOf, makeNodes } from "./nodes.ts";
import { Pairs } from "./pairs.ts";
import type { Pieces } from "./pieces.ts";

/** So much is remembered: some 20 MB. */
const limits = { states: 50_000, steps: 250_000 };
/** More than any sentence has at once, since no two are in one state. */
const mostThreads = 400;
const half = 2 * mostThreads;
/** A thread that goes nowhere is in this state. */
const over = 0;

/**
 * All pieces of patterns (pieces.ts) as one machine. With every word a thread begins and goes through all pieces at once: which
 * nodes (nodes.ts) are live is its state, and what a word makes of a state is worked out the first time it happens and
 * remembered. A thread knows nothing of the others, so that states are few and come again in texts that are new; and it
 * knows where it began. The tables are bounded and start afresh when full: time stays linear, memory constant.
 */
export class Automaton {
  readonly #nodes: ReturnType<typeof makeNodes>;
  readonly #made: Pieces["made"];
  /** What is live before a first word. */
  readonly #anywhere: Front;
  readonly #opening: Front;
  /** By state: the nodes that are live. */
  #fronts: Front[] = [];
  /** The links made by pieces that are complete, of all states one after the other; by state, where its own end. */
  #links = new Int32Array(1024);
  readonly #linksEnd: Int32Array;
  /** By the hash of their nodes. */
  #states = new Map<number, number[]>();
  #steps = new Pairs();
  /** By the signature of a word and whether it stands at an opening: the state of a thread that begins with it. */
  #begins: (number | undefined)[] = [];
  /**
   * The threads, the latest first, each its state and the word it began with: those of the last word in one half, those of the
   * next in the other.
   */
  readonly #threads = new Int32Array(2 * half);
  #from = 0;
  #count = 0;
  readonly #most: typeof limits;
  /** By state: the turn in which a thread last came to it. */
  readonly #reached: Int32Array;
  #turn = 0;

  constructor({ pieces, made }: Pieces, lexicon: Lexicon, most = limits) {
    this.#most = most;
    // One word may add as many states as there are threads.
    this.#reached = new Int32Array(most.states + 2 * mostThreads);
    this.#linksEnd = new Int32Array(this.#reached.length);
    this.#nodes = makeNodes(pieces, lexicon);
    this.#made = made;
    const { anywhere, opening } = this.#nodes;
    this.#anywhere = frontOf([anywhere]);
    this.#opening = frontOf([anywhere, opening]);
    this.#forget();
  }

  /** Ends all threads: a sentence begins. */
  begin(): void {
    this.#count = 0;
  }

  /** Takes the next word, and tells `joining` of what is complete with it, the latest beginning first. */
  take(word: Word, opens: boolean, at: number, joining: Joining): void {
    if (this.#fronts.length > this.#most.states || this.#steps.size > this.#most.steps) this.#afresh();
    this.#turn += 1;
    const threads = this.#threads;
    const before = this.#from;
    const end = before + 2 * this.#count;
    this.#from = half - before;
    this.#count = 0;
    const begun = this.#begins[2 * word.signature + (opens ? 1 : 0)] ?? this.#workOutBegin(word, opens);
    this.#reach(begun, at, at, joining);
    for (let t = before; t < end; t += 2) {
      const state = threads[t] ?? over;
      const known = this.#steps.get(state, word.signature);
      this.#reach(known >= 0 ? known : this.#workOut(state, word), threads[t + 1] ?? at, at, joining);
    }
  }

  /** Leads a thread on; of two that come to the same, the later goes on. */
  #reach(state: number, start: number, at: number, joining: Joining): void {
    if (state === over || this.#reached[state] === this.#turn) return;
    this.#reached[state] = this.#turn;
    if (this.#count === mostThreads) return;
    const thread = this.#from + 2 * this.#count;
    this.#threads[thread] = state;
    this.#threads[thread + 1] = start;
    this.#count += 1;
    const end = this.#linksEnd[state] ?? 0;
    for (let l = this.#linksEnd[state - 1] ?? 0; l < end; l += 1)
      joining.found(this.#links[l] ?? 0, start, at);
  }

  #workOut(state: number, word: Word): number {
    const next = this.#after(this.#fronts[state] ?? nobody, word, false);
    this.#steps.set(state, word.signature, next);
    return next;
  }

  #workOutBegin(word: Word, opens: boolean): number {
    const state = this.#after(opens ? this.#opening : this.#anywhere, word, true);
    return put(this.#begins, 2 * word.signature + (opens ? 1 : 0), state);
  }

  #after(front: Front, word: Word, begins: boolean): number {
    const { live, hash } = this.#nodes.after(front, word, begins);
    if (live.length === 0) return over;
    const alike = this.#states.get(hash);
    if (!alike) {
      const made = this.#stateOf(live);
      this.#states.set(hash, [made]);
      return made;
    }
    for (const state of alike) if (this.#nodes.isSame(this.#fronts[state]?.live ?? [], live)) return state;
    alike.push(this.#fronts.length);
    return this.#stateOf(live);
  }

  /** A state that was not there before. */
  #stateOf(live: readonly Node[]): number {
    const links = live.flatMap(({ complete }) => complete.flatMap((piece) => this.#made[piece] ?? []));
    const made = Int32Array.from(new Set(links)).sort();
    const state = this.#fronts.push(frontOf(live)) - 1;
    const from = this.#linksEnd[state - 1] ?? 0;
    const end = from + made.length;
    if (end > this.#links.length) this.#links = longer(this.#links, 2 * end);
    this.#links.set(made, from);
    this.#linksEnd[state] = end;
    return state;
  }

  #forget(): void {
    this.#fronts = [nobody];
    this.#states = new Map();
    this.#steps = new Pairs();
    this.#begins = [];
  }

  /** Forgets all states but those that threads are in. */
  #afresh(): void {
    const threads = this.#threads.subarray(this.#from, this.#from + 2 * this.#count);
    const fronts = Array.from(threads, (state) => this.#fronts[state] ?? nobody);
    this.#forget();
    for (let t = 0; t < threads.length; t += 2) threads[t] = this.#stateOf((fronts[t] ?? nobody).live);
  }
}

const nobody = frontOf([]);
