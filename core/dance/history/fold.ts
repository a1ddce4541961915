import type { Answered, Episode } from "../episode.ts";
import type { Half } from "../half.ts";
import type { Disclosure } from "../disclosure/disclosure.ts";
import { applyToDisclosures, noDisclosures, type Disclosures } from "../disclosure/fold.ts";
import { otherPlace, places, type Partners, type Place } from "../partner.ts";
import { applyToPauses, noPauses, type Pauses } from "../pause/fold.ts";
import type { Pause } from "../pause/pause.ts";
import { compareEntries, type Entry } from "./entry.ts";
import type { Fact, LaterFact } from "./fact.ts";
import { isGenuine } from "./home.ts";
import {
  applyStep,
  emptySteps,
  finishSteps,
  isStep,
  type StepFact,
  type StepSlice,
  type StepState,
} from "./steps.ts";

/** What a history comes to. */
export interface State extends StepState {
  readonly partners: Partners | undefined;
  /** Whose devices these are; undefined until it was said. */
  readonly me: Place | undefined;
  /** By the time they happened, earliest first. */
  readonly episodes: readonly Episode[];
  /** When an episode was said to be repaired, by the clock of whoever said it. */
  readonly repairedAt: ReadonlyMap<string, number>;
  /** When a disclosure was sent or read aloud, by the clock of whoever said so. */
  readonly saidAt: ReadonlyMap<string, number>;
  /** What the two of them call their refrain. */
  readonly name: string | undefined;
  /** In the order of the history; the last one is the one that may still run. */
  readonly pauses: readonly Pause[];
  /** In the order they were offered. */
  readonly disclosures: readonly Disclosure[];
  /** Entries written by a later version: kept, not understood here. */
  readonly later: number;
}

/** An episode while it is being folded; it becomes an `Episode` once begun. */
interface Draft {
  begun?: { when: number; topic?: Episode["topic"] };
  halves: { one?: Half; two?: Half };
  /** Halves that came from their owner's own phone, to one that belongs to the other. */
  far: { one?: Half; two?: Half };
  opened: Place[];
  answers: Answered[];
  owned: Place[];
  ended?: Episode["ended"];
  removed: boolean;
}

interface Folding {
  partners: Partners | undefined;
  me: Place | undefined;
  name: string | undefined;
  later: number;
  readonly steps: StepSlice;
  readonly repairedAt: Map<string, number>;
  readonly saidAt: Map<string, number>;
  readonly drafts: Map<string, Draft>;
  readonly pauses: Pauses;
  readonly disclosures: Disclosures;
}

/**
 * History → state. Total: any entries in any order, repeated or not, give a state, and the same one.
 * A fact about an episode that was never begun waits, and shows nothing.
 */
export function fold(entries: Iterable<Entry>): State {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const same = byId.get(entry.id);
    // Two entries of one id cannot come from an honest log; keeping the lesser makes the result not depend on arrival.
    if (same === undefined || compareEntries(entry, same) < 0) byId.set(entry.id, entry);
  }
  const folding: Folding = {
    partners: undefined,
    me: undefined,
    name: undefined,
    later: 0,
    steps: emptySteps(),
    repairedAt: new Map(),
    saidAt: new Map(),
    drafts: new Map(),
    pauses: noPauses(),
    disclosures: noDisclosures(),
  };
  const genuine = [...byId.values()].filter(isGenuine).sort(compareEntries);
  for (const { fact } of genuine) if (fact.kind === "i-am") folding.me = fact.place;
  for (const { fact, at, from } of genuine) {
    if (fact.kind === "later") folding.later += 1;
    else if (isStep(fact)) applyStep(folding.steps, fact, from);
    else apply(folding, fact, at, from);
  }
  return {
    partners: folding.partners,
    me: folding.me,
    name: folding.name,
    later: folding.later,
    ...finishSteps(
      folding.steps,
      genuine.some(({ from }) => from !== undefined),
    ),
    repairedAt: new Map([...folding.repairedAt].filter(([id]) => !folding.drafts.get(id)?.removed)),
    saidAt: folding.saidAt,
    pauses: folding.pauses.all,
    disclosures: [...folding.disclosures.values()],
    episodes: [...folding.drafts].flatMap(([id, draft]) => finished(id, draft)).sort(byTime),
  };
}

const byTime = (a: Episode, b: Episode): number => a.when - b.when || (a.id < b.id ? -1 : 1);

function finished(id: string, draft: Draft): readonly Episode[] {
  if (draft.begun === undefined || draft.removed) return [];
  const { when, topic } = draft.begun;
  const halves = { ...draft.halves };
  const unopened: Place[] = [];
  for (const place of places) {
    const far = draft.far[place];
    if (!far) continue;
    if (draft.opened.includes(otherPlace(place))) halves[place] = far;
    else unopened.push(place);
  }
  return [
    {
      id,
      when,
      ...(topic ? { topic } : {}),
      halves,
      ...(unopened.length > 0 ? { unopened } : {}),
      opened: draft.opened,
      answers: draft.answers,
      owned: draft.owned,
      ...(draft.ended ? { ended: draft.ended } : {}),
    },
  ];
}

function draftOf(folding: Folding, id: string): Draft {
  const known = folding.drafts.get(id);
  if (known) return known;
  const draft: Draft = { halves: {}, far: {}, opened: [], answers: [], owned: [], removed: false };
  folding.drafts.set(id, draft);
  return draft;
}

const isOwn = (half: Half | undefined): boolean => half?.certainty === "own";

function apply(folding: Folding, fact: Exclude<Fact, StepFact>, at: number, from: Place | undefined): void {
  if (fact.kind === "disclosure-sent" || fact.kind === "disclosure-aloud")
    folding.saidAt.set(fact.disclosure, folding.saidAt.get(fact.disclosure) ?? at);
  if (fact.kind === "episode-ended") {
    if (fact.how === "repaired") folding.repairedAt.set(fact.episode, at);
    else folding.repairedAt.delete(fact.episode);
  }
  if (fact.kind === "couple-set") folding.partners = fact.partners;
  else if (fact.kind === "i-am") return;
  else if (fact.kind === "refrain-named") folding.name = fact.name;
  else if ("pause" in fact || "calls" in fact) applyToPauses(folding.pauses, fact);
  else if ("disclosure" in fact) applyToDisclosures(folding.disclosures, fact);
  else if (fact.kind === "half-kept" && from !== undefined && from !== (folding.me ?? "one")) {
    // From the other's phone: shown once it was opened by touch, and then in place of any guess.
    const draft = draftOf(folding, fact.episode);
    draft.far[fact.place] = fact.half;
    draft.owned = [];
  } else applyToEpisode(draftOf(folding, fact.episode), fact);
}

type EpisodeFact = Exclude<Extract<Fact, { readonly episode: string }>, StepFact>;

/** Whether a fact belongs to an evening, and goes with it. */
export const isEvening = (fact: Fact | LaterFact): fact is EpisodeFact =>
  fact.kind !== "later" && !isStep(fact) && "episode" in fact;

function applyToEpisode(draft: Draft, fact: EpisodeFact): void {
  switch (fact.kind) {
    case "episode-begun":
      draft.begun ??= { when: fact.when, ...(fact.topic ? { topic: fact.topic } : {}) };
      return;
    case "half-kept": {
      const there = draft.halves[fact.place];
      if (there?.certainty === "own" && fact.half.certainty === "guess") return;
      draft.halves[fact.place] = fact.half;
      // "That's mine" was said to another loop than the one that stands now.
      draft.owned = [];
      return;
    }
    case "half-taken-back":
      if (isOwn(draft.halves.one) && isOwn(draft.halves.two)) return;
      delete draft.halves[fact.place];
      draft.owned = [];
      return;
    case "half-opened":
      if (!draft.opened.includes(fact.by)) draft.opened.push(fact.by);
      return;
    case "half-answered":
      draft.answers.push({ by: fact.by, kind: fact.answer, ...(fact.words ? { words: fact.words } : {}) });
      return;
    case "loop-owned":
      if (!draft.owned.includes(fact.by)) draft.owned.push(fact.by);
      return;
    case "episode-ended":
      draft.ended = fact.how;
      return;
    case "episode-removed":
      draft.removed = true;
  }
}
