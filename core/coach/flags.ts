import type { Analysis, Found } from "./analysis.ts";
import { reach } from "./clauses.ts";
import type { Group } from "./pattern.ts";
import type { FlagKind } from "./reading.ts";
import { flagKinds } from "./reading.ts";
import { companyOf, hearing, isMeant, surroundingsOf } from "./claim.ts";
import type { Guarding } from "./guards.ts";
import { holdsBack } from "./guards.ts";
import type { Linear } from "./linear.ts";
import type { Wording } from "./wording.ts";

/** The models that tell a claim that is meant from a stray one. */
export interface Weighing {
  readonly claim: Linear;
  readonly wording: Wording;
}

/** A clause that is marked, before anything is said about it. Token indices, inclusive. */
export interface Marked {
  readonly kind: FlagKind;
  readonly group: Group;
  /** The words that matched. */
  readonly from: number;
  readonly to: number;
  /** The clause that is shown. */
  readonly first: number;
  readonly last: number;
}

/** Where two rules claim the same words, the earlier in this list is what a coach would talk about first. */
const order: readonly string[] = [
  "threat.ifthen",
  "threat.orelse",
  "pseudofeeling.that",
  "pseudofeeling.word",
  "threat.warn",
  "behaviour.did",
  "behaviour.like",
  "contempt.insult",
  "contempt.scoff",
  "contempt.obey",
  "contempt.sarcasm",
  "contempt.mild",
  "mindreading.sham",
  "defensiveness.excuse",
  "defensiveness.turn",
  "defensiveness.deny",
  "criticism.always",
  "blame.cause",
  "blame.made",
  "stonewalling.dropit",
  "stonewalling.done",
  "demand.owe",
  "mindreading.heart",
  "mindreading.motive",
  "demand.should",
  "criticism.habit",
  "criticism.sweep",
  "criticism.label",
  "demand.order",
  "demand.open",
  "mindreading.open",
  "defensiveness.merits",
  "criticism.open",
];
const rank = new Map(order.map((name, i) => [name, i]));
const kindOf = (name: string): FlagKind | undefined => flagKinds.find((kind) => kind === name);
const kinds = new Map<string, FlagKind | undefined>();
const flagKindOf = (group: Group): FlagKind | undefined => {
  if (!kinds.has(group.kind)) kinds.set(group.kind, kindOf(group.kind));
  return kinds.get(group.kind);
};

/** More than any message has; keeps a hostile text linear. */
const mostClaims = 200;

/** What the rules of harm found and no guard holds back. */
export function claimsOf(analysis: Analysis, guarding: Guarding): Found[] {
  const claims: Found[] = [];
  for (const found of analysis.found) {
    if (flagKindOf(found.group) === undefined || holdsBack(found, analysis, guarding)) continue;
    if (claims.push(found) === mostClaims) break;
  }
  return claims;
}

function weighed(
  claims: Found[],
  analysis: Analysis,
  guarding: Guarding,
  models: Weighing | undefined,
  sound: readonly number[] | undefined,
): Found[] {
  if (!models || claims.length === 0 || guarding.off.has("weighing")) return claims;
  const surroundings = surroundingsOf(analysis, claims.length);
  const sounds = sound && hearing(analysis, models.wording, sound);
  return claims.filter((claim) =>
    isMeant(claim, companyOf(claim, analysis, guarding, surroundings), models.claim, sounds?.(claim)),
  );
}

/** The clauses to mark: what the rules found, less what the guards hold back and the model finds stray, one kind a clause. */
export function markClausesOf(
  analysis: Analysis,
  guarding: Guarding,
  models: Weighing | undefined,
  sound: readonly number[] | undefined,
): Marked[] {
  const claims = weighed(claimsOf(analysis, guarding), analysis, guarding, models, sound);
  if (claims.length === 0) return [];
  claims.sort((a, b) => rankOf(a) - rankOf(b) || a.from - b.from || b.to - a.to);
  const marked: Marked[] = [];
  for (const claim of claims) {
    const kind = flagKindOf(claim.group);
    if (!kind) continue;
    const [first, last] = reach(analysis.tokens, claim.from, claim.to, claim.group.mode);
    const clash = marked.findIndex((held) => first <= held.last && last >= held.first);
    if (clash < 0) {
      marked.push({ kind, group: claim.group, from: claim.from, to: claim.to, first, last });
      continue;
    }
    const held = marked[clash];
    if (!held) continue;
    if (held.kind === kind) {
      marked[clash] = { ...held, first: Math.min(held.first, first), last: Math.max(held.last, last) };
      continue;
    }
    // The words themselves may lie outside a clause that only reaches into them.
    if (claim.from > held.last || claim.to < held.first) {
      const free = claim.from > held.last ? [held.last + 1, last] : [first, held.first - 1];
      const [from = 0, to = 0] = free;
      if (!marked.some((other) => from <= other.last && to >= other.first))
        marked.push({ kind, group: claim.group, from: claim.from, to: claim.to, first: from, last: to });
    }
  }
  return onePoint(
    marked.sort((a, b) => a.first - b.first),
    analysis,
  );
}

/** A denial and what backs it, or one sneer drawn out, is one mark: the later piece in the same sentence is let go. */
function onePoint(marked: readonly Marked[], { tokens }: Analysis): Marked[] {
  return marked.filter((mark, i) => {
    if (mark.kind !== "defensiveness" && mark.kind !== "contempt") return true;
    const before = marked[i - 1];
    return before?.kind !== mark.kind || tokens[before.last]?.sentence !== tokens[mark.first]?.sentence;
  });
}

const rankOf = (found: Found): number => rank.get(found.group.name) ?? order.length;
