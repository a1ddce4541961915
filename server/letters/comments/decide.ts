import { newId } from "../ids.ts";
import type { Comment } from "../store/comments.ts";
import type { Store } from "../store/open.ts";
import type { Notice } from "../store/queue.ts";
import { sameText } from "./judge.ts";

/** The title of a piece by its id. */
export type TitleOf = (piece: string) => string;

/**
 * Shows a comment. Its author gets one mail, if there is an address, which asks whether to tell of answers; who asked to be told
 * of answers to the comment above it is told.
 */
export async function show(store: Store, id: string, titleOf: TitleOf, now: number): Promise<boolean> {
  const comment = await store.comment(id);
  if (!comment) return false;
  const about = { piece: titleOf(comment.piece), id_of_piece: comment.piece };
  const notices: Notice[] = [];
  if (comment.address !== null && comment.operator === 0 && comment.state !== "shown")
    notices.push({ kind: "comment", about: `${id}.shown`, address: comment.address, data: { ...about, id } });
  const parent = comment.parent === null ? undefined : await store.comment(comment.parent);
  if (parent?.wants_replies === 1 && parent.address !== null)
    notices.push({
      kind: "reply",
      about: `${parent.id}.${id}`,
      address: parent.address,
      data: { ...about, id: parent.id, name: comment.name },
    });
  return store.decide(id, "shown", notices, now);
}

export const refuse = (store: Store, id: string, now: number): Promise<boolean> =>
  store.decide(id, "refused", [], now);

/** The operator's own answer, marked as such and shown at once. */
export async function answer(
  store: Store,
  to: Comment,
  by: { readonly name: string; readonly text: string },
  titleOf: TitleOf,
  now: number,
): Promise<void> {
  const id = newId();
  await store.addComment({
    id,
    piece: to.piece,
    parent: to.parent ?? to.id,
    name: by.name,
    text: by.text,
    address: null,
    wants_replies: 0,
    state: "held",
    operator: 1,
    score: 0,
    reasons: "[]",
    same: sameText(by.text),
    at: now,
  });
  await show(store, id, titleOf, now);
}
