import type { Cues, Ear, Stance } from "../../stance.ts";
import * as away from "./away.ts";
import { closeness } from "./closeness.ts";
import { plain, wordCount } from "./plain.ts";
import { reach } from "./reach.ts";

const laughing = /[😂🤣😹😆😜😝😛🤪😏😈🙃🤡🍕🎉🥳😁]/u;
const warmEmoji = /[❤🧡💛💚💙💜🖤🤍💕💞💓💗💖💘💝🥰😍😘🫶🤗]/u;

const isPlayful = (text: string, words: string): boolean => laughing.test(text) || away.playful.test(words);

/** Speaks to the other: you, us, a bare call. */
const addressed =
  /\b(?:you|your|youre|youve|youd|youll|yourself|us|we|were|our|lets)\b|^ (?:hello|hey|please|babe|love|talk|answer|say|wow|fine|nothing|silence|still|again)\b|^(?: [?!])+ $/u;

/** How many of the families of reaching a text has: two make it sure even where it also jokes or apologises. */
function reachCount(words: string): number {
  let count = 0;
  for (const family of Object.values(reach)) if (family.test(words)) count++;
  return count;
}

/** Where the first reaching words begin: what leads a message says what it does. */
const firstReach = (words: string): number =>
  Math.min(...Object.values(reach).map((family) => family.exec(words)?.index ?? Number.POSITIVE_INFINITY));

/** Stand-in for the coach's stance: English cue words, no grammar. Anything it does not know is neutral. */
export function stanceOf(text: string): Stance {
  const words = plain(text);
  const reaching = reachCount(words);
  const playful = isPlayful(text, words);
  if (playful && reaching < 2) return "neutral";
  // One cue in a sentence that speaks to nobody is about trains and shops.
  if (reaching === 1 && !addressed.test(words) && closeness(text) < 0.15) return "neutral";
  if (reaching < 2 && away.care.test(words)) return "soften";
  const turn = away.repair.exec(words);
  if (turn !== null) return reaching > 0 && turn.index > firstReach(words) ? "pursue" : "repair";
  if (reaching > 0 && !(reaching === 1 && away.excuse.test(words))) return "pursue";
  if (away.distance.test(words)) return "distance";
  return away.soften.test(words) || (warmEmoji.test(text) && wordCount(words) < 8) ? "soften" : "neutral";
}

const common = new Set(
  "the a to and of in is it you that was for on are with i be at have this not but what do we my your me can so if no when how just dont im its will there about get did been from they he she all one now yes ok up out like know going go want see need back home work love today tonight tomorrow".split(
    " ",
  ),
);

/** Each cue is looked for when it is asked after. */
class EnglishCues implements Cues {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get unreachable(): boolean {
    return away.unreachable.test(plain(this.#text));
  }
  get excuse(): boolean {
    return away.excuse.test(plain(this.#text));
  }
  get playful(): boolean {
    return isPlayful(this.#text, plain(this.#text));
  }
  get return(): boolean {
    return away.returns.test(plain(this.#text));
  }
  get call(): boolean {
    return away.calls.test(plain(this.#text));
  }
  get night(): boolean {
    return away.night.test(plain(this.#text));
  }
  get accepts(): boolean {
    return away.accepts.test(plain(this.#text));
  }
  get exit(): boolean {
    return away.exits.test(plain(this.#text));
  }
  get grief(): boolean {
    return away.grief.test(plain(this.#text));
  }
  get addressed(): boolean {
    return addressed.test(plain(this.#text));
  }
}

export const english: Ear = {
  stanceOf,
  closenessOf: closeness,
  cuesOf: (text) => new EnglishCues(text),
  knows: (text) =>
    plain(text)
      .split(" ")
      .some((word) => common.has(word)),
};
