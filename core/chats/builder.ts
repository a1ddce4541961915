import type { Chat } from "./chat.ts";
import { kinds } from "./utterance.ts";

/** Collects the entries of a chat whose format gives each text as a string of its own (JSON, XML, databases). */
export interface ChatBuilder {
  readonly name: string;
  readonly add: (entry: DraftEntry) => void;
  readonly size: () => number;
  readonly done: (floating: boolean) => Chat;
}

export interface DraftEntry {
  readonly time: number;
  /** Undefined: a notice of the app. */
  readonly author: string | undefined;
  readonly text: string;
  /** Bits of `kinds`. */
  readonly bits?: number;
}

/** A column of times in milliseconds, to be asked by index. */
export const column =
  (times: Float64Array): Chat["time"] =>
  (index) =>
    times[index] ?? Number.NaN;

export function chatBuilder(name: string): ChatBuilder {
  const times: number[] = [];
  const authors: number[] = [];
  const bits: number[] = [];
  const texts: string[] = [];
  const names: string[] = [];
  const index = new Map<string, number>();
  return {
    name,
    size: () => times.length,
    add: (entry) => {
      if (!Number.isFinite(entry.time) || Math.abs(entry.time) > 8.64e15) return;
      let author = -1;
      if (entry.author !== undefined) {
        const known = index.get(entry.author);
        author = known ?? names.push(entry.author) - 1;
        if (known === undefined) index.set(entry.author, author);
      }
      times.push(entry.time);
      authors.push(author);
      bits.push((entry.bits ?? 0) | (author < 0 ? kinds.system : 0));
      texts.push(entry.text);
    },
    done: (floating) => ({
      size: times.length,
      time: column(Float64Array.from(times)),
      authors: Int16Array.from(authors),
      kinds: Uint16Array.from(bits),
      names,
      floating,
      text: (i) => texts[i] ?? "",
    }),
  };
}
