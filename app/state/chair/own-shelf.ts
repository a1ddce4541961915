// What a therapist keeps about a couple: on this device only, beside the unfinished text, and gone with everything else.

/** A note, in the therapist's own words. */
export const noteKey = (space: string): string => `room-note/${space}`;
/** What the therapist calls them. */
export const labelKey = (space: string): string => `room-label/${space}`;
/** The entries that were there when *seen until here* was last pressed. */
export const seenKey = (space: string): string => `room-seen/${space}`;

/** Everything that is kept about one couple. */
export const keysOf = (space: string): readonly string[] => [noteKey(space), labelKey(space), seenKey(space)];

export const nothingSeen: ReadonlySet<string> = new Set();

/** A note as a file of its own: who it is about, the day, the words. */
export const noteFile = (title: string, day: string, words: string): string =>
  `${title}\n${day}\n\n${words.trim()}\n`;
