import { otherPlace, type Place } from "../partner.ts";
import { disclosureActs, lastSaying, type Disclosure, type DisclosureAct } from "./disclosure.ts";
import type { DisclosureFact } from "./facts.ts";

/** Disclosures while a history is folded, by id, in the order they were offered. */
export type Disclosures = Map<string, Disclosure>;

export const noDisclosures = (): Disclosures => new Map();

/** Takes in one fact, in the order of the history. What its writer may not do then is left out, on every device alike. */
export function applyToDisclosures(disclosures: Disclosures, fact: DisclosureFact): void {
  const there = disclosures.get(fact.disclosure);
  if (fact.kind === "disclosure-offered") {
    if (!there)
      disclosures.set(fact.disclosure, {
        ...fresh(fact.disclosure, fact.by),
        ...(fact.after ? { after: fact.after } : {}),
      });
  } else if (fact.kind === "disclosure-aloud") {
    const one = there ?? { ...fresh(fact.disclosure, fact.by), status: "stopped", stoppedBy: fact.by };
    disclosures.set(fact.disclosure, { ...one, aloud: fact.landed });
  } else if (there) disclosures.set(fact.disclosure, after(there, fact));
}

const fresh = (id: string, by: Place): Disclosure => ({
  id,
  by,
  status: "offered",
  mayBeSent: false,
  words: undefined,
  more: [],
  saidBack: [],
  answer: undefined,
  deleted: [],
});

function after(
  one: Disclosure,
  fact: Exclude<DisclosureFact, { kind: "disclosure-offered" | "disclosure-aloud" }>,
): Disclosure {
  const may = (act: DisclosureAct) => disclosureActs(one, fact.by).includes(act);
  switch (fact.kind) {
    case "disclosure-ready":
      return may("ready")
        ? {
            ...one,
            status: "ready",
            readiness: { when: fact.when, from: fact.from },
            mayBeSent: one.mayBeSent || fact.when !== "later",
          }
        : one;
    case "disclosure-sent":
      return may("send") ? { ...one, status: "sent", words: fact.words } : one;
    case "disclosure-taken-back":
      return may("take-back") ? { ...one, status: "taken-back", words: undefined } : one;
    case "disclosure-said-back":
      return may("say-back")
        ? {
            ...one,
            status: "said-back",
            saidBack: [...one.saidBack, { id: fact.saying, words: fact.words }],
          }
        : one;
    case "disclosure-confirmed":
      // The yes was said to these words; to others it opens nothing.
      return may("confirm") && lastSaying(one)?.id === fact.saying ? { ...one, status: "confirmed" } : one;
    case "disclosure-added":
      return may("add") ? { ...one, status: "more", more: [...one.more, fact.words] } : one;
    case "disclosure-answered":
      return may("answer") ? { ...one, status: "answered", answer: fact.words } : one;
    case "disclosure-not-landed":
      return may("not-landed") ? { ...one, status: "not-landed" } : one;
    case "disclosure-stopped":
      return may("stop") ? { ...one, status: "stopped", stoppedBy: fact.by } : one;
    case "disclosure-words-deleted":
      return may("delete") ? without(one, fact.by) : one;
  }
}

/** Without the words of one of the two. While it was still going on, it ends by that. */
function without(one: Disclosure, by: Place): Disclosure {
  const ended = one.status === "answered" || one.status === "taken-back" || one.status === "stopped";
  const bare: Disclosure = {
    ...one,
    ...(ended ? {} : { status: "stopped", stoppedBy: by }),
    deleted: [...one.deleted, by],
  };
  return by === otherPlace(one.by)
    ? { ...bare, answer: undefined, saidBack: one.saidBack.map(({ id }) => ({ id, words: undefined })) }
    : { ...bare, words: undefined, more: [] };
}
