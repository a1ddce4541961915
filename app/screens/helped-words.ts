import { helpedIds } from "@refrain/core/dance";
import { words } from "../words/index.ts";

/** What helped: a known id as its words; own words as they are. */
export function helpedWords(helped: string): string {
  const known = helpedIds.find((one) => one === helped);
  return known ? words.home.whatHelped[known] : helped;
}
