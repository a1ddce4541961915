// Whose half of an evening is in, and what follows for who may look.
import { otherPlace, places, type Episode, type Half, type Place } from "@refrain/core/dance";

/** Whether both have given a half of their own: only then may either read the other's. */
export const bothGiven = ({ halves, unopened = [] }: Pick<Episode, "halves" | "unopened">): boolean =>
  places.every((place) => halves[place]?.certainty === "own" || unopened.includes(place));

/** An evening that came from the other's phone and that nobody has given a half for on this one. */
export const isOffered = ({ halves, unopened }: Pick<Episode, "halves" | "unopened">): boolean =>
  halves.one === undefined && halves.two === undefined && unopened === undefined;

/** Whether the first half is covered: the phone was handed over for this episode, and the second half is not in. */
export const isCovered = (covered: string | undefined, episode: Episode): boolean =>
  covered === episode.id && !bothGiven(episode);

/** Whose half is still to be given, where the other's own half is in. */
export const missingHalf = (halves: { readonly one?: Half; readonly two?: Half }): Place | undefined => {
  const own = (place: Place) => halves[place]?.certainty === "own";
  if (own("one") === own("two")) return undefined;
  return own("one") ? otherPlace("one") : "one";
};
