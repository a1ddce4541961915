import { tellsOfFear, type Half } from "./half.ts";
import { burntOutMove, kindOfMove, type MoveKind } from "./moves.ts";
import type { Place } from "./partner.ts";

/**
 * The form one episode took. It belongs to the episode, not to the people: next time it may be the other way round.
 * - `burnt-out-pursuer`: the one who used to follow has gone quiet; looks like freeze–freeze and is not.
 * - `turning`: at least one of them did something softer; no old form fits.
 * - `none`: fear is in it (then no form is ever given), or a move is not known.
 */
export type Form =
  | { readonly kind: "pursue-distance"; readonly pursuer: Place }
  | { readonly kind: "attack-attack" }
  | { readonly kind: "freeze-freeze" }
  | { readonly kind: "burnt-out-pursuer"; readonly pursuer: Place }
  | { readonly kind: "turning"; readonly softened: readonly Place[] }
  | { readonly kind: "none"; readonly why: "fear" | "unknown" };

export type FormKind = Form["kind"];

export function formOf(one: Half, two: Half): Form {
  if (tellsOfFear(one) || tellsOfFear(two)) return { kind: "none", why: "fear" };
  if (one.move === "unknown" || two.move === "unknown") return { kind: "none", why: "unknown" };
  const kinds: Record<Place, MoveKind> = { one: kindOfMove(one.move.did), two: kindOfMove(two.move.did) };
  const all = (kind: MoveKind) => (["one", "two"] as const).filter((place) => kinds[place] === kind);
  const softened = all("soften");
  if (softened.length > 0) return { kind: "turning", softened };
  const pursuing = all("pursue");
  if (pursuing.length === 2) return { kind: "attack-attack" };
  const [pursuer] = pursuing;
  if (pursuer) return { kind: "pursue-distance", pursuer };
  const gaveUp = { one: one.move.did === burntOutMove, two: two.move.did === burntOutMove };
  if (gaveUp.one === gaveUp.two) return { kind: "freeze-freeze" };
  return { kind: "burnt-out-pursuer", pursuer: gaveUp.one ? "one" : "two" };
}
