import { helpIds, type HelpId } from "@refrain/core/dance";

/** What helped, not kept yet. */
export interface FoundDraft {
  readonly helped: readonly HelpId[];
  readonly words: string;
}
export const noFound: FoundDraft = { helped: [], words: "" };

/** The person's own words in it. */
export const wordsInFound = ({ words }: FoundDraft): string => words;

export function readFoundDraft(value: unknown): FoundDraft | undefined {
  // Words alone, as an earlier version kept them.
  if (typeof value === "string") return { ...noFound, words: value };
  if (typeof value !== "object" || value === null) return undefined;
  const kept = new Map<string, unknown>(Object.entries(value));
  const helped: unknown = kept.get("helped");
  const words: unknown = kept.get("words");
  return {
    helped: Array.isArray(helped) ? helpIds.filter((id) => helped.includes(id)) : [],
    words: typeof words === "string" ? words : "",
  };
}
