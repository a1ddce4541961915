import { otherPlace, type Partner, type Place } from "@refrain/core/dance";
import type { Snapshot } from "../state/store.ts";
import { otherNameOf, partnersOf } from "./app.ts";
import { sentenceCase } from "./sentence-case.ts";

/** The one beside somebody. */
export interface TheOther {
  /** What they are called: inside a sentence, and at its beginning. */
  readonly other: string;
  readonly Other: string;
  readonly partner: Partner;
}

export function theOther(snapshot: Snapshot, place: Place): TheOther {
  const other = otherNameOf(snapshot, place);
  return { other, Other: sentenceCase(other), partner: partnersOf(snapshot)[otherPlace(place)] };
}
