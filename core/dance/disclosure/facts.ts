import type { Place } from "../partner.ts";
import { object, oneOf, optional, text, type Reader } from "../reader.ts";
import { id, place, time, version, type Versioned } from "../history/parts.ts";

/** Answers to *is now good?*; `later` is *I'll say when*. */
export const readinessIds = ["now", "tonight", "tomorrow", "later"] as const;
export type ReadinessId = (typeof readinessIds)[number];

/** How it went when it was read aloud in the room, as its speaker says. */
export const landedIds = ["heard", "partly", "not-landed"] as const;
export type LandedId = (typeof landedIds)[number];

/** The longest message, in UTF-16 units: five hundred long words and some. */
export const longestMessage = 6_000;
const message = text(longestMessage);

/** Home: `ours`. *Sam would like to tell you something.* Holds no word of it. `after` marks a swap: the listener speaks now. */
export interface DisclosureOffered extends Versioned<"disclosure-offered"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly after?: string;
}
/** Home: `ours`. The listener's answer to *is now good?*, and from when on. */
export interface DisclosureReady extends Versioned<"disclosure-ready"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly when: ReadinessId;
  readonly from: number;
}
/** Home: `ours`. Exactly what was previewed. */
export interface DisclosureSent extends Versioned<"disclosure-sent"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly words: string;
}
/** Home: `ours`. Works until it was said back. */
export interface DisclosureTakenBack extends Versioned<"disclosure-taken-back"> {
  readonly disclosure: string;
  readonly by: Place;
}
/** Home: `ours`. What the listener heard. `saying` names it, so that a yes belongs to these words and no others. */
export interface DisclosureSaidBack extends Versioned<"disclosure-said-back"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly saying: string;
  readonly words: string;
}
/** Home: `ours`. *Yes, that's it.* */
export interface DisclosureConfirmed extends Versioned<"disclosure-confirmed"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly saying: string;
}
/** Home: `ours`. *There's a bit more.* */
export interface DisclosureAdded extends Versioned<"disclosure-added"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly words: string;
}
/** Home: `ours`. What the listener answers, once confirmed. */
export interface DisclosureAnswered extends Versioned<"disclosure-answered"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly words: string;
}
/** Home: `ours`. *That didn't land*: it stops here, and the listener is offered *just what you heard*. */
export interface DisclosureNotLanded extends Versioned<"disclosure-not-landed"> {
  readonly disclosure: string;
  readonly by: Place;
}
/** Home: `ours`. Either stops it, kindly and without a reason. */
export interface DisclosureStopped extends Versioned<"disclosure-stopped"> {
  readonly disclosure: string;
  readonly by: Place;
}
/** Home: `ours`. All words that `by` gave in it are not shown any more; between two phones they are erased. */
export interface DisclosureWordsDeleted extends Versioned<"disclosure-words-deleted"> {
  readonly disclosure: string;
  readonly by: Place;
}
/** Home: `mine`. Read aloud in the room, without a message: how it landed, for its speaker alone. */
export interface DisclosureAloud extends Versioned<"disclosure-aloud"> {
  readonly disclosure: string;
  readonly by: Place;
  readonly landed: LandedId;
}

export type DisclosureFact =
  | DisclosureOffered
  | DisclosureReady
  | DisclosureSent
  | DisclosureTakenBack
  | DisclosureSaidBack
  | DisclosureConfirmed
  | DisclosureAdded
  | DisclosureAnswered
  | DisclosureNotLanded
  | DisclosureStopped
  | DisclosureWordsDeleted
  | DisclosureAloud;

const kind = <const K extends DisclosureFact["kind"]>(name: K) => oneOf([name]);
const about = { v: version, disclosure: id, by: place };

export const disclosureReaders: {
  readonly [K in DisclosureFact["kind"]]: Reader<Extract<DisclosureFact, { kind: K }>>;
} = {
  "disclosure-offered": object<DisclosureOffered>({
    ...about,
    kind: kind("disclosure-offered"),
    after: optional(id),
  }),
  "disclosure-ready": object<DisclosureReady>({
    ...about,
    kind: kind("disclosure-ready"),
    when: oneOf(readinessIds),
    from: time,
  }),
  "disclosure-sent": object<DisclosureSent>({ ...about, kind: kind("disclosure-sent"), words: message }),
  "disclosure-taken-back": object<DisclosureTakenBack>({ ...about, kind: kind("disclosure-taken-back") }),
  "disclosure-said-back": object<DisclosureSaidBack>({
    ...about,
    kind: kind("disclosure-said-back"),
    saying: id,
    words: message,
  }),
  "disclosure-confirmed": object<DisclosureConfirmed>({
    ...about,
    kind: kind("disclosure-confirmed"),
    saying: id,
  }),
  "disclosure-added": object<DisclosureAdded>({ ...about, kind: kind("disclosure-added"), words: message }),
  "disclosure-answered": object<DisclosureAnswered>({
    ...about,
    kind: kind("disclosure-answered"),
    words: message,
  }),
  "disclosure-not-landed": object<DisclosureNotLanded>({ ...about, kind: kind("disclosure-not-landed") }),
  "disclosure-stopped": object<DisclosureStopped>({ ...about, kind: kind("disclosure-stopped") }),
  "disclosure-words-deleted": object<DisclosureWordsDeleted>({
    ...about,
    kind: kind("disclosure-words-deleted"),
  }),
  "disclosure-aloud": object<DisclosureAloud>({
    ...about,
    kind: kind("disclosure-aloud"),
    landed: oneOf(landedIds),
  }),
};
