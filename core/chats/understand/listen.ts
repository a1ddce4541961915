import type { Cues, Ear, Stance } from "../stance.ts";
import { kinds, wordless } from "../utterance.ts";
import type { Pair } from "./pair.ts";

/** What was heard in one message. */
export interface Heard {
  readonly stance: Stance;
  readonly cues: Cues;
  readonly words: number;
  /** No words: a picture, a deleted message. */
  readonly mute: boolean;
  readonly call: boolean;
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
  closeness: 0,
};

/** Hears messages one at a time and remembers them: windows overlap, and only their messages are ever heard. */
export function listener(pair: Pair, ear: Ear): (index: number) => Heard {
  const memory = new Map<number, Heard>();
  return (index) => {
    const known = memory.get(index);
    if (known !== undefined) return known;
    const bits = pair.bits[index] ?? 0;
    const call = (bits & kinds.call) !== 0;
    let heard: Heard = { stance: "neutral", cues: nothing, words: 0, mute: true, call };
    const text = (bits & wordless) === 0 ? pair.text(index).slice(0, 2000) : "";
    if (text.trim() !== "")
      heard = {
        stance: ear.stanceOf(text),
        cues: ear.cuesOf(text),
        words: text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
        mute: false,
        call,
      };
    memory.set(index, heard);
    return heard;
  };
}
