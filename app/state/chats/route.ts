import type { Route } from "../route.ts";

/** Where a screen of *Read our chats* stands. What was read is not in it. */
export const chatsAt = {
  begin: { screen: "chats", part: "" },
  both: { screen: "chats", part: "both" },
  file: { screen: "chats", part: "file" },
  episode: (number: number): Route => ({ screen: "chats", part: `episode-${number}` }),
} as const;

/** The episode a part names; undefined for any other part. */
export function episodeIn(part: string): number | undefined {
  const digits = /^episode-(\d{1,6})$/.exec(part)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What was read is forgotten as soon as somebody goes back to one of these. */
export const forgetsAt = ({ screen }: Route): boolean => screen === "home" || screen === "menu";
