import { parseAddress } from "../address.ts";
import { newId } from "../ids.ts";
import type { Store } from "../store/open.ts";
import type { Tokens } from "../tokens.ts";
import { judge, sameText } from "./judge.ts";

const day = 24 * 3_600_000;
const longest = 4_000;

export interface Sent {
  readonly piece: string;
  readonly parent: string;
  readonly name: string;
  readonly text: string;
  readonly address: string;
  /** The token its form was given out with. */
  readonly form: string;
  readonly website: string;
  readonly lately: number;
}
export type CommentFault = "empty" | "long" | "name" | "address" | "gone";

/** A name on one line, without signs that turn the direction of what follows. */
const tidy = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").trim();
/** Text keeps its lines; other control signs go. */
const tidyText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{C}\n\u200c\u200d]+/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Keeps a comment as held, with its score and reasons. Its id, or why it cannot be kept. */
export async function addComment(
  store: Store,
  sign: Tokens,
  sent: Sent,
  now: number,
): Promise<{ readonly id: string } | { readonly fault: CommentFault }> {
  const name = tidy(sent.name);
  const text = tidyText(sent.text);
  if (text === "") return { fault: "empty" };
  if (text.length > longest) return { fault: "long" };
  if (name === "" || name.length > 60) return { fault: "name" };
  const given = sent.address.trim() === "" ? undefined : parseAddress(sent.address);
  if (given && "fault" in given) return { fault: "address" };
  const parent = sent.parent === "" ? undefined : await store.comment(sent.parent);
  if (sent.parent !== "" && (parent?.state !== "shown" || parent.piece !== sent.piece))
    return { fault: "gone" };
  const began = Number(sign.signed(sent.form)?.split(" ")[1]);
  const same = sameText(text);
  const judged = judge({
    name: sent.name,
    text: sent.text,
    seconds: Number.isFinite(began) && now - began < day ? (now - began) / 1000 : undefined,
    hiddenFilled: sent.website !== "",
    repeats: await store.sameText(same, now - 30 * day),
    lately: sent.lately,
  });
  const id = newId();
  await store.addComment({
    id,
    piece: sent.piece,
    // One deep: an answer to an answer stands beside it.
    parent: parent ? (parent.parent ?? parent.id) : null,
    name,
    text,
    address: given?.address ?? null,
    wants_replies: 0,
    state: "held",
    operator: 0,
    score: judged.score,
    reasons: JSON.stringify(judged.reasons),
    same,
    at: now,
  });
  return { id };
}
