/** What could be seen: reactive, quick, often loud. May still be the true feeling; never called false. */
export const surfaceIds = [
  "angry",
  "irritated",
  "annoyed",
  "frustrated",
  "resentful",
  "disappointed",
  "jealous",
  "restless",
  "tense",
  "cold",
  "blank",
  "numb",
  "defeated",
  "flat",
  "fine",
  "hurt",
  "uncared-for",
] as const;

export type SurfaceId = (typeof surfaceIds)[number];

/** The families of what lies underneath. */
export type Family = "fear" | "shame" | "sadness" | "longing";

export const families: readonly Family[] = ["fear", "shame", "sadness", "longing"];

/** What could not be seen: slow, risky to say, and what the other would answer if they knew. */
export const underneathByFamily = {
  fear: ["afraid", "losing-you", "making-it-worse", "rejected", "abandoned", "too-much", "overwhelmed"],
  shame: ["ashamed", "a-failure", "not-enough", "unimportant", "small", "exposed"],
  sadness: ["sad", "alone", "lonely", "unwanted", "hurt", "helpless", "empty"],
  longing: ["wanting-closeness", "wanting-peace", "missing-you", "wanting-to-matter"],
} as const;

export type UnderneathId = (typeof underneathByFamily)[Family][number];

export const underneathIds: readonly UnderneathId[] = families.flatMap(
  (family) => underneathByFamily[family],
);

const familyById: ReadonlyMap<string, Family> = new Map(
  families.flatMap((family) => underneathByFamily[family].map((id) => [id, family] as const)),
);

/** The family of a feeling; undefined for a person's own words. */
export const familyOf = (feeling: string): Family | undefined => familyById.get(feeling);

/**
 * Words that rank or place the self and are still accepted as underneath: never corrected, at most met with
 * *was there fear or sadness in it?*
 */
export const acceptedUnderneath: readonly UnderneathId[] = [
  "unimportant",
  "unwanted",
  "rejected",
  "abandoned",
  "alone",
  "not-enough",
  "a-failure",
];
