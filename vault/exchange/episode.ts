// What became of the halves of each episode: a pure reading of the history (EX3 to EX7).
import type { Hex16, Hex32, Opening, Rules, Seal } from "@refrain/wire";
import { type Kept, saw } from "../log/log.ts";

export interface SealAt {
  readonly kept: Kept;
  readonly person: number;
  readonly seal: Seal;
}
export interface OpeningAt {
  readonly kept: Kept;
  readonly person: number;
  readonly opening: Opening;
}
export interface WithdrawalAt {
  readonly kept: Kept;
  readonly person: number;
  readonly mine: Hex32;
}

/** All that was said about one episode, each list in the order of the history. */
export interface Episode {
  readonly episode: Hex16;
  readonly seals: readonly SealAt[];
  readonly openings: readonly OpeningAt[];
  readonly withdrawals: readonly WithdrawalAt[];
}

/** The openings that count: of a seal by the same person in this episode, naming one by the other, neither taken back by then. */
export function openingsOf(all: Episode, person: number, rules: Rules): readonly OpeningAt[] {
  return all.openings.filter(({ kept, person: by, opening }) => {
    if (by !== person) return false;
    const mine = all.seals.find((seal) => seal.kept.id === opening.mine);
    const theirs = all.seals.find((seal) => seal.kept.id === opening.theirs);
    if (!rules.on("EX4")) return mine !== undefined;
    return (
      mine?.person === person &&
      theirs !== undefined &&
      theirs.person !== person &&
      saw(kept, theirs.kept) &&
      !all.withdrawals.some((back) => isOf(back, theirs) && saw(kept, back.kept))
    );
  });
}

const isOf = (back: WithdrawalAt, seal: SealAt) => back.mine === seal.kept.id && back.person === seal.person;

/** EX6: a seal is taken back, unless the other opened for it without having seen that, or its writer already had. */
export function isWithdrawn(all: Episode, seal: SealAt, rules: Rules): boolean {
  return all.withdrawals.some((back) => {
    if (!isOf(back, seal)) return false;
    if (!rules.on("EX6")) return true;
    const others = all.openings.filter(({ person }) => person !== seal.person);
    const boundBefore = openingsOf(all, others[0]?.person ?? -1, rules).some(
      ({ kept, opening }) => opening.theirs === seal.kept.id && !saw(kept, back.kept),
    );
    const openedBefore = openingsOf(all, seal.person, rules).some(
      ({ kept, opening }) => opening.mine === seal.kept.id && saw(back.kept, kept),
    );
    return !boundBefore && !openedBefore;
  });
}

/** The seal of `person` that counts: the one the other's first opening names, else the earliest that is in and stands. */
export function bindingSeal(all: Episode, person: number, other: number, rules: Rules): SealAt | undefined {
  const [first] = openingsOf(all, other, rules);
  const named =
    first && rules.on("EX5") ? all.seals.find((seal) => seal.kept.id === first.opening.theirs) : undefined;
  return (
    named ??
    all.seals.find((seal) => seal.person === person && seal.kept.acked && !isWithdrawn(all, seal, rules))
  );
}

/** What this person's devices should open now, if anything: once, and only when both are in (EX3). */
export function dueOpening(
  all: Episode,
  me: number,
  other: number,
  rules: Rules,
): { readonly mine: SealAt; readonly theirs: Hex32 } | undefined {
  const mine = bindingSeal(all, me, other, rules);
  if (!mine || mine.person !== me) return undefined;
  if (openingsOf(all, me, rules).some(({ opening }) => opening.mine === mine.kept.id)) return undefined;
  const theirs = bindingSeal(all, other, me, rules);
  if (theirs?.kept.acked) return { mine, theirs: theirs.kept.id };
  const claimed = all.openings.find(({ person }) => person === other);
  return claimed && !rules.on("EX3") ? { mine, theirs: claimed.opening.mine } : undefined;
}
