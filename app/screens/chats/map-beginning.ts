import type { MoveId } from "@refrain/core/dance";
import type { HalfDraft, Lean } from "../../state/draft.ts";
import type { PageEpisode, Who } from "../../state/chats/page.ts";

/** What moving away looked like, by how it was found. */
const away: Readonly<Record<PageEpisode["subtype"], MoveId>> = {
  silent: "go-silent",
  minimal: "go-silent",
  deflect: "change-subject",
  leave: "leave",
  "slow-burn": "pull-away",
};

/** What is known of my half from the outside. What I felt nobody can read out of a chat: it stays open. */
export function beginningOf(
  { pursuer, subtype }: Pick<PageEpisode, "pursuer" | "subtype">,
  me: Who,
): { readonly lean: Lean; readonly half: Partial<HalfDraft> } {
  return pursuer === me
    ? { lean: "pursue", half: { seen: ["a-silence"], move: { did: "text-again" } } }
    : { lean: "distance", half: { seen: ["a-message"], move: { did: away[subtype] } } };
}
