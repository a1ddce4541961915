// What page and worker say to each other while a chat is read.
import type { ChatError } from "@refrain/core/chats";
import type { ChatPage, PageGain, Who } from "./page.ts";

export interface ReadAs {
  /** Overrides the order of day and month. */
  readonly order?: "DMY" | "MDY" | undefined;
  /** Which chat of several in one export. */
  readonly chat?: string | undefined;
  /** Two names of one person. */
  readonly same?: readonly [from: string, to: string] | undefined;
}

/** A message as it is shown when somebody touches it. */
export interface ShownLine {
  readonly time: number;
  readonly who: Who;
  readonly text: string;
  /** A picture, a call, something without words. */
  readonly mute: boolean;
  readonly within: boolean;
}

export type ToReader =
  | { readonly kind: "read"; readonly files: readonly File[]; readonly as: ReadAs }
  /** The words of an episode; `only`: of one person, the other's stay where they are. */
  | {
      readonly kind: "lines";
      readonly ask: number;
      readonly episode: number;
      readonly only: Who | undefined;
    };

export type ReadFault = ChatError | { readonly type: "crashed" };

export type FromReader =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "page"; readonly page: ChatPage }
  /** After the page: the loop gain of its acts, where there are enough. */
  | { readonly kind: "gain"; readonly gain: PageGain | undefined }
  /** Not a chat of two. */
  | {
      readonly kind: "others";
      readonly names: readonly string[];
      readonly chats: readonly { readonly name: string; readonly size: number }[];
    }
  | { readonly kind: "failed"; readonly fault: ReadFault }
  | { readonly kind: "lines"; readonly ask: number; readonly lines: readonly ShownLine[] };

/** A worker that reads one chat and holds it. */
export interface ChatReader {
  send(message: ToReader): void;
  /** Ends it, and with it everything it held. */
  stop(): void;
}

export type StartReader = (listener: (message: FromReader) => void) => ChatReader;
