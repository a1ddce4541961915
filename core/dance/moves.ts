/** A step of the dance: toward (*pursue*), away (*distance*), or out of it (*soften*). */
export type MoveKind = "pursue" | "distance" | "soften";

/**
 * The moves, each with a stable id. The first of each kind is the plain one, used where a person has own words
 * for what they did. Blocking a door or checking a phone is control, not pursuit, and is never offered.
 */
export const movesByKind = {
  pursue: [
    "press",
    "ask-again",
    "follow",
    "repeat",
    "protest",
    "raise-voice",
    "criticise",
    "demand",
    "text-again",
    "test",
    "threaten-to-leave",
  ],
  distance: [
    "pull-away",
    "go-silent",
    "leave",
    "explain",
    "defend",
    "minimise",
    "phone",
    "work",
    "change-subject",
    "joke",
    "give-in",
    "numb",
    "stop-asking",
  ],
  soften: [
    "soften",
    "stay",
    "name-feeling",
    "own-part",
    "ask-gently",
    "reassure",
    "listen",
    "pause",
    "come-back",
    "reach-out",
  ],
} as const;

export type MoveId = (typeof movesByKind)[MoveKind][number];

export const moveKinds: readonly MoveKind[] = ["pursue", "distance", "soften"];

export const moveIds: readonly MoveId[] = moveKinds.flatMap((kind) => movesByKind[kind]);

const kindById: ReadonlyMap<string, MoveKind> = new Map(
  moveKinds.flatMap((kind) => movesByKind[kind].map((id) => [id, kind] as const)),
);

export const kindOfMove = (id: MoveId): MoveKind => kindById.get(id) ?? "soften";

/** The move of one who used to follow and has given up: outwardly distance, underneath despair. */
export const burntOutMove: MoveId = "stop-asking";

/** What a partner did: one of the moves and, if they like, their own words for it. */
export interface Move {
  readonly did: MoveId;
  readonly words?: string;
}
