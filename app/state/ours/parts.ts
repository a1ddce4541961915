/** The screens between phones. */
export const oursParts = [
  "hub",
  "invite",
  "second",
  "card",
  "digits",
  "join",
  "open",
  "words",
  "recover",
  "devices",
  "reads",
  "give",
  "kept",
  "code",
  "leave",
  "lock",
] as const;
export type OursPart = (typeof oursParts)[number];
