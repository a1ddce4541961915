import { Hono, type Context } from "hono";
import { getCookie } from "hono/cookie";
import { html } from "hono/html";
import { pageHeaders } from "@refrain/server/page";
import { say } from "../pages/answers.ts";
import { readForm } from "../pages/form.ts";
import type { Asker, PageParts } from "../pages/letters.ts";
import { limit } from "../pages/limits.ts";
import type { Comment } from "../store/comments.ts";
import { comments } from "../words/en/comments.ts";
import { answer, refuse, show, type TitleOf } from "./decide.ts";
import { cookie, cookieName, enter, holds, leave } from "./login.ts";
import { readReasons } from "./reasons.ts";

const words = comments.operatorPage;
const lockFor = 15 * 60_000;

/** `/comments/review`: what waits, with its reasons; show, refuse, answer. Entered by a one-time link. */
export function operatorPages(
  { store, sign, now, nudge }: PageParts,
  titleOf: TitleOf,
  secure: boolean,
): Hono<Asker> {
  const app = new Hono<Asker>();
  const mayTry = limit(5, lockFor, now);
  app.use(pageHeaders("own"));
  app.use(async (context, next) => {
    await next();
    context.res.headers.set("Cache-Control", "no-store");
  });

  const sessionOf = async (context: Context): Promise<string | undefined> => {
    const session = getCookie(context, cookieName) ?? "";
    return /^[0-9a-f]{48}$/.test(session) && (await holds(store, session, now())) ? session : undefined;
  };
  const out = (context: Context) => say(context, words.signedOut, words.signedOutLead, "", 403);
  const csrfOf = (session: string) => sign.sign(`review ${session.slice(0, 16)}`);
  /** Sent from this very page: the token of the session, and no other site as its origin. */
  const isOurs = (context: Context, form: URLSearchParams, session: string) => {
    const site = context.req.header("Sec-Fetch-Site");
    return form.get("token") === csrfOf(session) && (site === undefined || site === "same-origin");
  };

  app.get("/comments/review/enter/:link", (context) =>
    say(
      context,
      words.enter,
      words.enterLead,
      html`<form method="post"><button>${words.enterButton}</button></form>`,
    ),
  );
  app.post("/comments/review/enter/:link", async (context) => {
    const session = await enter(store, context.req.param("link"), now());
    if (session === undefined)
      return mayTry(context.env.from) ? out(context) : say(context, words.locked, words.lockedLead, "", 429);
    context.header("Set-Cookie", cookie(session, secure));
    return listPage(context, session);
  });

  app.get("/comments/review", async (context) => {
    const session = await sessionOf(context);
    return session === undefined ? out(context) : listPage(context, session);
  });

  app.post("/comments/review", async (context) => {
    const session = await sessionOf(context);
    if (session === undefined) return out(context);
    const form = await readForm(context);
    if (!form || !isOurs(context, form, session))
      return say(context, words.refused, words.refusedLead, "", 403);
    const id = form.get("id") ?? "";
    const text = (form.get("text") ?? "").trim().slice(0, 4_000);
    switch (form.get("do") ?? "") {
      case "leave":
        await leave(store, session);
        context.header("Set-Cookie", cookie("", secure));
        return say(context, words.left, words.leftLead);
      case "show": {
        const comment = await store.comment(id);
        if (comment && (await show(store, id, titleOf, now())) && text !== "")
          await answer(store, comment, { name: comments.operator, text }, titleOf, now());
        break;
      }
      case "refuse":
        await refuse(store, id, now());
        break;
    }
    nudge();
    return listPage(context, session);
  });

  async function listPage(context: Context, session: string) {
    const held = await store.heldComments();
    const token = csrfOf(session);
    return say(
      context,
      words.head,
      words.lead(held.length),
      html`${held.map((one) => heldPart(one, token, titleOf))}
        <form method="post" action="/comments/review">
          <input type="hidden" name="token" value="${token}" />
          <button class="second" name="do" value="leave">${words.leave}</button>
        </form>`,
    );
  }

  app.notFound(out);
  return app;
}

const heldPart = (one: Comment, token: string, titleOf: TitleOf) =>
  html`<section class="comment" id="c-${one.id}">
    <p class="who">
      ${one.name} <span class="small">· ${words.under(titleOf(one.piece))} · ${words.score(one.score)}</span>
    </p>
    <p class="said">${one.text}</p>
    <ul class="small">
      ${readReasons(one.reasons).map((reason) => html`<li>${comments.reason(reason)}</li>`)}
    </ul>
    <form method="post" action="/comments/review">
      <input type="hidden" name="token" value="${token}" /><input type="hidden" name="id" value="${one.id}" />
      <label>${words.answer} <textarea name="text" maxlength="4000"></textarea></label>
      <button name="do" value="show">${words.approve}</button>
      <button class="second" name="do" value="refuse">${words.refuse}</button>
    </form>
  </section>`;
