import { formOf, type Form } from "./form.ts";
import { unknownHalf, type Half } from "./half.ts";
import { otherPlace, places, type Partners, type Place } from "./partner.ts";

/** The stations of one half, in the order of the dance. */
export const stationKinds = ["trigger", "story", "surface", "underneath", "need", "move"] as const;
export type StationKind = (typeof stationKinds)[number];

/** How a station is known: told by its owner, guessed by the other, or not known yet. */
export type Known = "told" | "guess" | "unknown";

export interface Station {
  readonly owner: Place;
  readonly kind: StationKind;
  readonly known: Known;
  /** The two breaks of the thread: the moment its owner lost the other. Always the trigger. */
  readonly lostYou: boolean;
}

/**
 * Two halves joined: my move is what you see; your story about it leads to your feelings and to your move, which is what I see.
 * Swapping the partners swaps every place and changes nothing else.
 */
export interface Loop {
  readonly partners: Partners;
  readonly halves: Readonly<Record<Place, Half>>;
  /** First the stations of `one`, then of `two`, each in the order of the dance. */
  readonly stations: readonly Station[];
  readonly form: Form;
  /** Whose move a sentence begins with: the one who goes after, where there is one; undefined where it is even. */
  readonly lead: Place | undefined;
}

/** A half not given yet is drawn as an open place. */
export function join(partners: Partners, one: Half | undefined, two: Half | undefined): Loop {
  const halves = { one: one ?? unknownHalf, two: two ?? unknownHalf };
  const form = formOf(halves.one, halves.two);
  return {
    partners,
    halves,
    stations: places.flatMap((owner) => stationsOf(owner, halves[owner])),
    form,
    lead: leadOf(form, halves),
  };
}

/** The same loop with the partners' places exchanged. */
export const swapped = (loop: Loop): Loop =>
  join({ one: loop.partners.two, two: loop.partners.one }, loop.halves.two, loop.halves.one);

/** Whose move is what the owner of this station sees: my trigger is your move. */
export const seenIn = (owner: Place): Place => otherPlace(owner);

function stationsOf(owner: Place, half: Half): readonly Station[] {
  return stationKinds.map((kind) => ({
    owner,
    kind,
    known: half[kind] === "unknown" ? "unknown" : half.certainty === "guess" ? "guess" : "told",
    lostYou: kind === "trigger",
  }));
}

function leadOf(form: Form, halves: Readonly<Record<Place, Half>>): Place | undefined {
  if (form.kind === "pursue-distance" || form.kind === "burnt-out-pursuer") return form.pursuer;
  if (form.kind === "turning" && form.softened.length === 1) return form.softened[0];
  if (form.kind === "none" && halves.one.move === "unknown" && halves.two.move !== "unknown") return "two";
  if (form.kind === "none" && halves.two.move === "unknown" && halves.one.move !== "unknown") return "one";
  return undefined;
}
