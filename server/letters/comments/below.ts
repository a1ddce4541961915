import { html } from "hono/html";
import type { Comment } from "../store/comments.ts";
import type { Tokens } from "../tokens.ts";
import { comments as words } from "../words/en/comments.ts";

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const said = (comment: Comment) =>
  html`<p class="who">
      ${comment.name}${comment.operator === 1 ? html` <span class="small">· ${words.operator}</span>` : ""}
      <span class="small">· <time datetime="${dateOf(comment.at)}">${dateOf(comment.at)}</time></span>
    </p>
    <p class="said">${comment.text}</p>`;

/** What stands under a piece: the comments that are shown, and the form. */
export async function below(
  piece: string,
  shown: readonly Comment[],
  sign: Tokens,
  now: number,
): Promise<string> {
  const tops = shown.filter(({ parent }) => parent === null);
  const answers = (id: string) => shown.filter(({ parent }) => parent === id);
  const page = html`<section class="comments" id="comments" aria-label="${words.head}">
    <h2>${words.head}</h2>
    ${tops.length === 0 ? html`<p class="small">${words.none}</p>` : ""}
    ${tops.map(
      (top) =>
        html`<div class="comment" id="c-${top.id}">
          ${said(top)} ${answers(top.id).map((one) => html`<div class="comment">${said(one)}</div>`)}
          <p class="small"><a href="/comments/${piece}/answer/${top.id}">${words.reply}</a></p>
        </div>`,
    )}
    ${formOf(piece, "", sign, now, words.write)}
  </section>`;
  return String(await page);
}

export const formOf = (piece: string, parent: string, sign: Tokens, now: number, head: string) =>
  html`<h3>${head}</h3>
    <p class="small">${words.writeLead}</p>
    <form method="post" action="/comments/${piece}">
      <input type="hidden" name="form" value="${sign.sign(`form ${now}`)}" />
      <input type="hidden" name="parent" value="${parent}" />
      <label
        >${words.name} <input type="text" name="name" maxlength="60" required autocomplete="nickname"
      /></label>
      <label>${words.text} <textarea name="text" maxlength="4000" required></textarea></label>
      <label
        >${words.address} <input type="email" name="address" maxlength="254" autocomplete="email"
      /></label>
      <div class="aside" aria-hidden="true">
        <label>${words.hidden} <input type="text" name="website" tabindex="-1" autocomplete="off" /></label>
      </div>
      <button>${words.send}</button>
    </form>`;
