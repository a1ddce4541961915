import type { Use } from "./plan.ts";

/** What may help when a plan does not work yet. */
export const suggestionIds = [
  "earlier-cue",
  "smaller-step",
  "pause-first",
  "rehearse",
  "another-aim",
  "keep",
] as const;
export type SuggestionId = (typeof suggestionIds)[number];

/** Fewest uses logged before anything is suggested. */
export const fewestForSuggestion = 3;

/**
 * Two suggestions at most, from the last five times: noticed late asks for an earlier sign, *not this time* for a smaller
 * step or a pause. Nothing before three times: one evening shows nothing.
 */
export function suggestionsFor(uses: readonly Use[], rehearsals: number): readonly SuggestionId[] {
  const last = uses.toSorted((a, b) => a.at - b.at).slice(-5);
  if (last.length < fewestForSuggestion) return [];
  const share = (how: Use["how"]) => last.filter((use) => use.how === how).length / last.length;
  if (share("used") > 0.5) return ["keep"];
  const first: readonly SuggestionId[] =
    share("noticed-late") >= share("not-this-time") ? ["earlier-cue"] : ["smaller-step"];
  const next: SuggestionId =
    share("not-this-time") > 0.8 ? "another-aim" : rehearsals === 0 ? "rehearse" : "pause-first";
  return [...first, next];
}
