import type { ChatReader, FromReader, ReadAs, ReadFault, ShownLine, StartReader } from "./messages.ts";
import type { ChatPage, Who } from "./page.ts";

/** Who looks at it: both, each having said yes; or one, who then sees their own side only. */
export type Looking = "together" | "alone";

export type Stage =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly share: number }
  | { readonly kind: "failed"; readonly fault: ReadFault }
  | {
      readonly kind: "others";
      readonly names: readonly string[];
      readonly chats: readonly { readonly name: string; readonly size: number }[];
    }
  | { readonly kind: "read"; readonly page: ChatPage };

export interface ReadingState {
  readonly looking: Looking | undefined;
  readonly stage: Stage;
  /** Which of the two in the export holds this phone. */
  readonly me: Who | undefined;
}

/**
 * A chat being read. It lives on this page and nowhere else: nothing of it is kept, and `forget`, or closing the app, ends it.
 */
export interface ChatReading {
  get(): ReadingState;
  subscribe(listener: () => void): () => void;
  agree(looking: Looking): void;
  read(files: readonly File[], as?: ReadAs): void;
  /** The same files again, otherwise. */
  again(as: ReadAs): void;
  cancel(): void;
  iAm(who: Who): void;
  lines(episode: number): Promise<readonly ShownLine[]>;
  forget(): void;
}

const nothing: ReadingState = { looking: undefined, stage: { kind: "none" }, me: undefined };

export function createChatReading(start: StartReader): ChatReading {
  let state = nothing;
  let reader: ChatReader | undefined;
  let files: readonly File[] = [];
  let known: ReadAs = {};
  let asked = 0;
  const waiting = new Map<number, (lines: readonly ShownLine[]) => void>();
  const listeners = new Set<() => void>();
  const change = (part: Partial<ReadingState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  /** Marks whose answers count: those of a reader that was stopped do not. */
  let current = {};
  const stop = () => {
    current = {};
    reader?.stop();
    reader = undefined;
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  };
  const hear = (from: object, message: FromReader) => {
    if (from !== current) return;
    switch (message.kind) {
      case "progress":
        if (state.stage.kind === "reading") change({ stage: { kind: "reading", share: message.share } });
        return;
      case "page":
        change({ stage: { kind: "read", page: message.page } });
        return;
      case "gain":
        if (state.stage.kind === "read" && message.gain)
          change({ stage: { kind: "read", page: { ...state.stage.page, gain: message.gain } } });
        return;
      case "others":
        change({ stage: message });
        return;
      case "failed":
        stop();
        change({ stage: message });
        return;
      case "lines":
        waiting.get(message.ask)?.(message.lines);
        waiting.delete(message.ask);
    }
  };
  const begin = (as: ReadAs) => {
    stop();
    known = as;
    const mine = {};
    current = mine;
    change({ stage: { kind: "reading", share: 0 }, me: undefined });
    reader = start((message) => hear(mine, message));
    reader.send({ kind: "read", files, as });
  };
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    agree: (looking) => change({ looking }),
    read(given, as = {}) {
      files = given;
      begin(as);
    },
    again: (as) => begin({ ...known, ...as }),
    cancel() {
      stop();
      change({ stage: { kind: "none" } });
    },
    iAm: (me) => change({ me }),
    lines(episode) {
      const to = reader;
      if (!to) return Promise.resolve([]);
      const ask = (asked += 1);
      const only = state.looking === "alone" ? state.me : undefined;
      return new Promise((answer) => {
        waiting.set(ask, answer);
        to.send({ kind: "lines", ask, episode, only });
      });
    },
    forget() {
      stop();
      files = [];
      known = {};
      if (state !== nothing) change(nothing);
    },
  };
}
