import { places, type Place } from "@refrain/core/dance";

/** The screens of one's own message, before anybody else has it. */
const sayParts = ["begin", "parts", "write", "taps", "preview", "aloud", "landed"] as const;
export type SayPart = (typeof sayParts)[number];

/** `as`: whose hands the phone is in, where it is not its owner’s. `talk` is a message on its way between two. */
export type SayRoute =
  | { readonly screen: "say"; readonly part: SayPart; readonly as?: Place }
  | { readonly screen: "say"; readonly part: "talk"; readonly as: Place; readonly disclosure: string };

export function parseSay(part: string, as: string, disclosure: string): SayRoute {
  const hands = places.find((place) => place === as);
  if (part === "talk" && disclosure !== "" && hands) return { screen: "say", part, as: hands, disclosure };
  return {
    screen: "say",
    part: sayParts.find((one) => one === part) ?? "begin",
    ...(hands ? { as: hands } : {}),
  };
}
