import { topicIds, type TopicId } from "./choices.ts";
import { eggHalves, eggInstead, eggName, eggPartners } from "./eggs.ts";
import { endings, type Ending } from "./episode.ts";
import type { Half } from "./half.ts";
import type { Move } from "./moves.ts";
import type { Partners } from "./partner.ts";
import { half, move } from "./read-half.ts";
import { partners } from "./read-partner.ts";
import {
  dateTime,
  fault,
  object,
  oneOf,
  optional,
  orUnknown,
  text,
  type JsonSchema,
  type Reader,
} from "./reader.ts";

/** One episode written down as a document: what `refrain map` reads. */
export interface StoryDocument {
  readonly partners: Partners;
  /** What the two of them call it. */
  readonly name?: string;
  readonly episode?: { readonly when?: string; readonly topic?: TopicId; readonly ended?: Ending };
  readonly halves: { readonly one: Half | "unknown"; readonly two: Half | "unknown" };
  /** The step each would take instead; the new loop is drawn from it. */
  readonly instead?: { readonly one: Move; readonly two: Move };
}

type Episode = NonNullable<StoryDocument["episode"]>;

const document = object<StoryDocument>({
  partners,
  name: optional(text(80)),
  episode: optional(
    object<Episode>({
      when: optional(dateTime),
      topic: optional(oneOf(topicIds)),
      ended: optional(oneOf(endings)),
    }),
  ),
  halves: object<StoryDocument["halves"]>({ one: orUnknown(half), two: orUnknown(half) }),
  instead: optional(object<{ one: Move; two: Move }>({ one: move, two: move })),
});

export const story: Reader<StoryDocument> = {
  schema: document.schema,
  read(value, at) {
    const read = document.read(value, at);
    if (read.ok && read.value.halves.one === "unknown" && read.value.halves.two === "unknown")
      return fault("halves", read.value.halves, { kind: "one-half-at-least" });
    return read;
  },
};

export const storySchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A story for refrain map: one episode, two halves",
  ...document.schema,
};

/** The eggs, as a document. */
export const eggStory: StoryDocument = {
  partners: eggPartners,
  name: eggName,
  episode: { topic: "chores", ended: "repaired" },
  halves: eggHalves,
  instead: eggInstead,
};
