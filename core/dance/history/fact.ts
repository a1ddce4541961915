import { ok, type Result } from "@refrain/core/result";
import { topicIds, type TopicId } from "../choices.ts";
import { answerKinds, endings, type AnswerKind, type Ending } from "../episode.ts";
import type { Half } from "../half.ts";
import type { Partners, Place } from "../partner.ts";
import { stepReaders, type StepFact } from "./steps.ts";
import { disclosureReaders, type DisclosureFact } from "../disclosure/facts.ts";
import { pauseReaders, type PauseFact } from "../pause/facts.ts";
import { half } from "../read-half.ts";
import { danceName, partners } from "../read-partner.ts";
import {
  fault,
  isObject,
  object,
  oneOf,
  optional,
  text,
  wholeNumber,
  type Fault,
  type JsonSchema,
  type Reader,
} from "../reader.ts";

/** The version every fact is written with. A fact of a later version is kept and skipped. */
export const factVersion = 1;

interface Versioned<K extends string> {
  readonly v: 1;
  readonly kind: K;
}

/** Names, colours and shapes of the two. Home: `ours`. */
export interface CoupleSet extends Versioned<"couple-set"> {
  readonly partners: Partners;
}
/** Whose devices these are, in the drawing. Home: `mine`. */
export interface IAm extends Versioned<"i-am"> {
  readonly place: Place;
}
/** Home: `mine`; in `ours` once the evening is offered to the other, who then knows that it can be mapped and nothing more. */
export interface EpisodeBegun extends Versioned<"episode-begun"> {
  readonly episode: string;
  readonly when: number;
  readonly topic?: TopicId;
}
/**
 * A half given. A partner's own half takes the place of a guess, whichever came first; a later one of an earlier. Home:
 * `mine`. Between two phones halves go through the vault's exchange, not through facts; only a correction of one that both
 * have opened stands in `ours`.
 */
export interface HalfKept extends Versioned<"half-kept"> {
  readonly episode: string;
  readonly place: Place;
  readonly half: Half;
}
/** Taken back by its owner; possible until both are in. Home: `mine`. */
export interface HalfTakenBack extends Versioned<"half-taken-back"> {
  readonly episode: string;
  readonly place: Place;
}
/** `by` has opened the other's half. Home: `mine`: the other is never told. */
export interface HalfOpened extends Versioned<"half-opened"> {
  readonly episode: string;
  readonly by: Place;
}
/**
 * What `by` says after reading the other's half; `landed-differently` corrects the other's guess. Home: `mine`; in `ours`
 * where it is said to the other.
 */
export interface HalfAnswered extends Versioned<"half-answered"> {
  readonly episode: string;
  readonly by: Place;
  readonly answer: AnswerKind;
  readonly words?: string;
}
/** "Yes, that's mine", to the loop as it stands. Home: `mine`; in `ours` where both have it. */
export interface LoopOwned extends Versioned<"loop-owned"> {
  readonly episode: string;
  readonly by: Place;
}
/** Home: `mine`; in `ours` where both have the episode. */
export interface EpisodeEnded extends Versioned<"episode-ended"> {
  readonly episode: string;
  readonly how: Ending;
}
/** Taken out of the history that is shown. Home: `mine`. */
export interface EpisodeRemoved extends Versioned<"episode-removed"> {
  readonly episode: string;
}
/** What the two of them call their refrain; left out to take the name away. Home: `ours`. */
export interface RefrainNamed extends Versioned<"refrain-named"> {
  readonly name?: string;
}

/** One thing that happened, as told. Facts never change; a later fact says what is different now. */
export type Fact =
  | CoupleSet
  | IAm
  | EpisodeBegun
  | HalfKept
  | HalfTakenBack
  | HalfOpened
  | HalfAnswered
  | LoopOwned
  | EpisodeEnded
  | EpisodeRemoved
  | RefrainNamed
  | StepFact
  | PauseFact
  | DisclosureFact;

export type FactKind = Fact["kind"];

/** A fact this version does not know: kept as it came, skipped by the fold. */
export interface LaterFact {
  readonly kind: "later";
  readonly raw: unknown;
}

const id = text(80);
const place = oneOf(["one", "two"]);
const time = wholeNumber(-8.64e15, 8.64e15);
const v: Reader<1> = {
  schema: { const: 1 },
  read: (_value, _at) => ok(1),
};
const kind = <const K extends FactKind>(name: K) => oneOf([name]);

const readers: { readonly [K in FactKind]: Reader<Extract<Fact, { kind: K }>> } = {
  "couple-set": object<CoupleSet>({ v, kind: kind("couple-set"), partners }),
  "i-am": object<IAm>({ v, kind: kind("i-am"), place }),
  "episode-begun": object<EpisodeBegun>({
    v,
    kind: kind("episode-begun"),
    episode: id,
    when: time,
    topic: optional(oneOf(topicIds)),
  }),
  "half-kept": object<HalfKept>({ v, kind: kind("half-kept"), episode: id, place, half }),
  "half-taken-back": object<HalfTakenBack>({ v, kind: kind("half-taken-back"), episode: id, place }),
  "half-opened": object<HalfOpened>({ v, kind: kind("half-opened"), episode: id, by: place }),
  "half-answered": object<HalfAnswered>({
    v,
    kind: kind("half-answered"),
    episode: id,
    by: place,
    answer: oneOf(answerKinds),
    words: optional(text(600)),
  }),
  "loop-owned": object<LoopOwned>({ v, kind: kind("loop-owned"), episode: id, by: place }),
  "episode-ended": object<EpisodeEnded>({ v, kind: kind("episode-ended"), episode: id, how: oneOf(endings) }),
  "episode-removed": object<EpisodeRemoved>({ v, kind: kind("episode-removed"), episode: id }),
  "refrain-named": object<RefrainNamed>({ v, kind: kind("refrain-named"), name: optional(danceName) }),
  ...stepReaders,
  ...pauseReaders,
  ...disclosureReaders,
};

/** The form of each kind of fact as it is written. */
export const factSchemas: Readonly<Record<FactKind, JsonSchema>> = schemasOf(readers);

function schemasOf(from: { readonly [K in FactKind]: { readonly schema: JsonSchema } }): Readonly<
  Record<FactKind, JsonSchema>
> {
  // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- the same keys as the readers
  return Object.fromEntries(Object.entries(from).map(([kind, { schema }]) => [kind, schema])) as Record<
    FactKind,
    JsonSchema
  >;
}

const isKnownKind = (name: unknown): name is FactKind =>
  typeof name === "string" && Object.hasOwn(readers, name);

/** Reads a fact from parsed JSON. A kind or version this code does not know comes back whole, as `later`. */
export function readFact(value: unknown): Result<Fact | LaterFact, readonly Fault[]> {
  if (!isObject(value)) return fault("fact", value, { kind: "object" });
  if (value["v"] !== factVersion || !isKnownKind(value["kind"])) return ok({ kind: "later", raw: value });
  return readers[value["kind"]].read(value, "");
}
