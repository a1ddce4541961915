/** Where one is in showing something to a therapist; `join` is the therapist's end of the link. */
const chairParts = ["hub", "invite", "digits", "preview", "stop", "join"] as const;
export type ChairPart = (typeof chairParts)[number];

export interface ChairRoute {
  readonly screen: "chair";
  readonly part: ChairPart;
  /** What a preview is about, by the keys of core/dance/room. */
  readonly of?: string;
}

export const parseChair = (part: string, of: string): ChairRoute => ({
  screen: "chair",
  part: chairParts.find((known) => known === part) ?? "hub",
  ...(of === "" ? {} : { of }),
});
