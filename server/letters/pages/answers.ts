import type { Context } from "hono";
import { html } from "hono/html";
import { frame } from "@refrain/server/page";

/** A page of a head, a sentence, and what comes below. */
export const say = (
  context: Context,
  title: string,
  lead: string,
  body: unknown = "",
  status: 200 | 400 | 403 | 404 | 413 | 429 = 200,
) =>
  context.html(
    frame({
      title,
      hidden: true,
      body: html`<h1>${title}</h1>
        <p class="lead">${lead}</p>
        ${body}`,
    }),
    status,
  );
