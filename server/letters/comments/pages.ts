import { Hono } from "hono";
import { html } from "hono/html";
import { pageHeaders } from "@refrain/server/page";
import { say } from "../pages/answers.ts";
import { readForm } from "../pages/form.ts";
import type { Asker, PageParts } from "../pages/letters.ts";
import { limit } from "../pages/limits.ts";
import { comments as words } from "../words/en/comments.ts";
import { pages } from "../words/en/pages.ts";
import { addComment } from "./add.ts";
import { formOf } from "./below.ts";

const hour = 3_600_000;

/** `/comments` and below, apart from the operator's page: write, answer, take back, hear of answers. */
export function commentPages(
  { store, sign, now }: PageParts,
  known: (piece: string) => boolean,
): Hono<Asker> {
  const app = new Hono<Asker>();
  const fromOne = limit(8, hour, now);
  const fromAll = limit(300, hour, now);
  const counts = new Map<string, { since: number; count: number }>();
  const lately = (from: string): number => {
    const one = counts.get(from);
    if (counts.size > 10_000) counts.clear();
    if (!one || now() - one.since > hour) {
      counts.set(from, { since: now(), count: 1 });
      return 0;
    }
    return one.count++;
  };
  app.use(pageHeaders());

  const late = (context: Parameters<typeof say>[0]) => say(context, pages.late, pages.lateLead, "", 404);

  app.get("/comments/remove/:token", (context) =>
    sign.read("comment", context.req.param("token"), now()) === undefined
      ? late(context)
      : say(
          context,
          words.removeHead,
          words.removeLead,
          html`<form method="post"><button class="stop">${words.removeButton}</button></form>`,
        ),
  );
  app.post("/comments/remove/:token", async (context) => {
    const id = sign.read("comment", context.req.param("token"), now());
    if (id === undefined) return late(context);
    await store.deleteComment(id);
    return say(context, words.removed, words.removedLead);
  });

  app.get("/comments/replies/:token", async (context) => {
    const id = sign.read("replies", context.req.param("token"), now());
    if (id === undefined || !(await store.comment(id))?.address) return late(context);
    return say(
      context,
      words.repliesHead,
      words.repliesLead,
      html`<form method="post">
        <button name="do" value="on">${words.repliesOn}</button>
        <button class="second" name="do" value="off">${words.repliesOff}</button>
      </form>`,
    );
  });
  app.post("/comments/replies/:token", async (context) => {
    const id = sign.read("replies", context.req.param("token"), now());
    const form = await readForm(context);
    if (id === undefined || !form || !(await store.comment(id))?.address) return late(context);
    await store.wantReplies(id, form.get("do") === "on");
    return say(context, words.repliesDone, "");
  });

  app.get("/comments/:piece/answer/:id", async (context) => {
    const { piece, id } = context.req.param();
    const comment = await store.comment(id);
    if (!comment || comment.state !== "shown" || comment.piece !== piece) return late(context);
    return say(
      context,
      words.replyTo(comment.name),
      comment.text,
      html`${formOf(piece, comment.id, sign, now(), words.write)}
        <p><a href="/read/${piece}#comments">${words.back}</a></p>`,
    );
  });

  app.post("/comments/:piece", async (context) => {
    const piece = context.req.param("piece");
    const form = await readForm(context);
    if (!form) return say(context, pages.tooLarge, "", "", 413);
    const back = html`<p><a href="/read/${known(piece) ? piece : ""}#comments">${words.back}</a></p>`;
    if (!known(piece)) return say(context, words.wrong.gone, "", back, 404);
    const { from } = context.env;
    if (!fromOne(from) || !fromAll("")) return say(context, words.tooMany, words.tooManyLead, back, 429);
    const field = (name: string) => form.get(name) ?? "";
    const added = await addComment(
      store,
      sign,
      {
        piece,
        parent: field("parent"),
        name: field("name"),
        text: field("text"),
        address: field("address"),
        form: field("form"),
        website: field("website"),
        lately: lately(from),
      },
      now(),
    );
    if ("fault" in added) return say(context, words.wrong[added.fault], "", back, 400);
    const link = `/comments/remove/${sign.give("comment", added.id)}`;
    return say(
      context,
      words.thanks,
      words.thanksLead,
      html`<p>${words.remove}<br /><a href="${link}">${words.removeButton}</a></p>
        ${back}`,
    );
  });

  app.notFound(late);
  return app;
}
