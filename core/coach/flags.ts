import type { Analysis, Found } from "./analysis.ts";
import { reach } from "./clauses.ts";
import { byNumber } from "./names.ts";
import type { Group } from "./pattern.ts";
import type { FlagKind } from "./reading.ts";
import { flagKinds } from "./reading.ts";
import type { ClaimScale } from "./claim.ts";
import { companyOf, hearing, isMeant, surroundingsOf } from "./claim.ts";
import type { Guarding } from "./guards.ts";
import { holdsBack, isOff } from "./guards.ts";
import type { Ear } from "./wording.ts";

/** The models that tell a claim that is meant from a stray one. */
export interface Weighing {
  readonly claim: ClaimScale;
  readonly ear: Ear;
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
const rank = byNumber(order.map((name, i) => [name, i]));
const flagKind = byNumber(flagKinds.map((kind) => [kind, kind]));

/** More than any message has; keeps a hostile text linear. */
const mostClaims = 200;

/** What the rules of harm found, in the order in which they found it. */
export interface Claims {
  /** What no guard holds back. */
  readonly passed: readonly Found[];
  readonly held: readonly Found[];
}

export function claimsOf(analysis: Analysis, guarding: Guarding): Claims {
  const passed: Found[] = [];
  const held: Found[] = [];
  for (const found of analysis.found) {
    if (flagKind[found.group.kindNumber] === undefined) continue;
    if (holdsBack(found, analysis, guarding)) held.push(found);
    else passed.push(found);
    if (passed.length + held.length === mostClaims) break;
  }
  return { passed, held };
}

function weighed(
  claims: readonly Found[],
  analysis: Analysis,
  guarding: Guarding,
  models: Weighing | undefined,
  harm: number | undefined,
): readonly Found[] {
  if (!models || claims.length === 0 || isOff("weighing", guarding.off)) return claims;
  const surroundings = surroundingsOf(analysis, claims.length);
  const sounds = harm === undefined ? undefined : hearing(analysis, models.ear, harm);
  return claims.filter((claim) =>
    isMeant(claim, companyOf(claim, analysis, guarding, surroundings), models.claim, sounds?.(claim)),
  );
}

/**
 * The clauses to mark: what the rules found, less what the guards hold back and the model finds stray, one kind a clause.
 * `harm` is how much the whole message sounds like it; undefined where nobody listens.
 */
export function markClausesOf(
  passed: readonly Found[],
  analysis: Analysis,
  guarding: Guarding,
  models: Weighing | undefined,
  harm: number | undefined,
): Marked[] {
  const meant = weighed(passed, analysis, guarding, models, harm);
  const claims =
    meant.length < 2
      ? meant
      : meant.toSorted((a, b) => rankOf(a) - rankOf(b) || a.from - b.from || b.to - a.to);
  const marked: Marked[] = [];
  for (const claim of claims) {
    const kind = flagKind[claim.group.kindNumber];
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
  if (marked.length < 2) return marked;
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

const rankOf = (found: Found): number => rank[found.group.number] ?? order.length;
