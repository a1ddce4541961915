/** What an entry is besides words. One entry may be several (a sticker is media; a reply may be edited). */
export const kinds = {
  media: 1,
  deleted: 2,
  edited: 4,
  call: 8,
  location: 16,
  poll: 32,
  reply: 64,
  reaction: 128,
  sticker: 256,
  voice: 512,
  /** A notice of the app; it has no author, even where the exporter prints a name in front of it. */
  system: 1024,
  /** In a chat with exact times: this one has a wall-clock time without a zone. */
  floating: 2048,
  /** A notice in front of which the exporter printed a name. */
  named: 4096,
} as const;

export type Kind = Exclude<keyof typeof kinds, "system" | "floating" | "named">;

const marked: readonly Kind[] = [
  "media",
  "deleted",
  "edited",
  "call",
  "location",
  "poll",
  "reply",
  "reaction",
  "sticker",
  "voice",
];

export const kindsOf = (bits: number): readonly Kind[] => marked.filter((kind) => (bits & kinds[kind]) !== 0);

/** Entries whose text is a placeholder of the app, not somebody's words. */
export const wordless = kinds.media | kinds.deleted | kinds.call | kinds.location | kinds.poll | kinds.system;

/** One entry of a chat, in the form every reader of exports gives and everything above them takes. */
export interface Utterance {
  /** Milliseconds: since 1970 UTC, or the wall clock read as if it were UTC when `floating`. */
  readonly time: number;
  readonly floating: boolean;
  /** Undefined for notices of the app. */
  readonly author: string | undefined;
  readonly text: string;
  readonly kinds: readonly Kind[];
}
