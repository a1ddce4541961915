import type { Cues, Ear, Stance } from "../stance.ts";
import { kinds, wordless } from "../utterance.ts";
import type { Pair } from "./pair.ts";

/** What was heard in one message. */
export interface Heard {
  readonly stance: Stance;
  readonly closeness: number;
  readonly words: number;
  /** No words: a picture, a deleted message. */
  readonly mute: boolean;
  readonly call: boolean;
  readonly cues: Cues;
}

/** Hears messages one at a time and remembers them: windows overlap, and only their messages are ever heard. */
export interface Listener {
  readonly hear: (index: number) => Heard;
  /** Closeness alone, which is quick. */
  readonly near: (index: number) => number;
}

const nothing: Cues = {
  unreachable: false,
  excuse: false,
  playful: false,
  return: false,
  call: false,
  night: false,
  accepts: false,
  exit: false,
  grief: false,
  addressed: false,
};

const longest = 2000;

export function listener(pair: Pair, ear: Ear): Listener {
  const heard = new Map<number, Heard>();
  const close = new Float32Array(pair.size).fill(Number.NaN);
  const textOf = (index: number): string =>
    ((pair.bits[index] ?? 0) & wordless) === 0 ? pair.text(index).slice(0, longest) : "";
  const near = (index: number): number => {
    let value = close[index] ?? 0;
    if (Number.isNaN(value)) {
      value = ear.closenessOf(textOf(index));
      close[index] = value;
    }
    return value;
  };
  const hear = (index: number): Heard => {
    const known = heard.get(index);
    if (known !== undefined) return known;
    const fresh = new Hearing(textOf(index), ((pair.bits[index] ?? 0) & kinds.call) !== 0, near(index), ear);
    heard.set(index, fresh);
    return fresh;
  };
  return { hear, near };
}

/** Below this closeness a message is about practical things, and its stance is not asked for. */
const practical = -0.15;

/** Cues are looked for only when asked after: most messages are told apart without them. */
class Hearing implements Heard {
  readonly stance: Stance;
  readonly closeness: number;
  readonly words: number;
  readonly mute: boolean;
  readonly call: boolean;
  readonly #text: string;
  readonly #ear: Ear;
  #cues: Cues | undefined;

  constructor(text: string, call: boolean, closeness: number, ear: Ear) {
    this.#text = text;
    this.#ear = ear;
    this.mute = text.trim() === "";
    this.call = call;
    this.closeness = closeness;
    this.words = this.mute ? 0 : wordsIn(text);
    this.stance = this.mute || closeness < practical ? "neutral" : ear.stanceOf(text);
    if (this.mute) this.#cues = nothing;
  }

  get cues(): Cues {
    this.#cues ??= this.#ear.cuesOf(this.#text);
    return this.#cues;
  }
}

/** Stretches between blanks; exact only up to the handful that matters. */
function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const isBlank = text.charCodeAt(i) <= 0x20;
    if (!isBlank && !inside) words++;
    inside = !isBlank;
  }
  return words;
}
