import { Hono, type Context } from "hono";
import { html } from "hono/html";
import { frame, pageHeaders } from "@refrain/server/page";
import { parseAddress } from "../address.ts";
import type { Reader } from "../store/readers.ts";
import type { Store } from "../store/open.ts";
import type { Wants } from "../store/tables.ts";
import type { Tokens } from "../tokens.ts";
import { pages as words } from "../words/en/pages.ts";
import { say } from "./answers.ts";
import { readForm } from "./form.ts";
import { limit } from "./limits.ts";

export interface PageParts {
  readonly store: Store;
  readonly sign: Tokens;
  readonly now: () => number;
  /** Told that something waits to be worked off, so that nobody waits for a timer. */
  readonly nudge: () => void;
}
export type Asker = { Bindings: { from: string } };
type In = Context<Asker>;

const hour = 3_600_000;
const all: Wants = { letters: true, pieces: false, course: false };

/** `/letters` and below: sign up, confirm, change, stop, delete. */
export function letterPages({ store, sign, now, nudge }: PageParts): Hono<Asker> {
  const app = new Hono<Asker>();
  const fromOne = limit(10, hour, now);
  const fromAll = limit(600, hour, now);
  app.use(pageHeaders());

  app.get("/letters", (context) => context.html(joinPage(all, "")));

  // What this does is the same for every address: it looks nothing up, it writes one row, and what follows happens later.
  app.post("/letters", async (context) => {
    const form = await readForm(context);
    if (!form) return say(context, words.tooLarge, "", "", 413);
    const wants = wantsOf(form);
    const given = parseAddress(form.get("address") ?? "");
    if ("fault" in given)
      return context.html(joinPage(wants, form.get("address") ?? "", words.wrong[given.fault]), 400);
    if (!wants.letters && !wants.pieces && !wants.course)
      return context.html(joinPage(wants, given.address, words.wrong.nothing), 400);
    if (!fromOne(context.env.from) || !fromAll(""))
      return say(context, words.tooMany, words.tooManyLead, "", 429);
    // Filled in by machines only; they hear what everybody hears.
    if ((form.get("website") ?? "") === "") {
      await store.ask(given.address, wants, now());
      nudge();
    }
    return say(context, words.asked, words.askedLead, html`<p>${words.askedMore}</p>`);
  });

  const late = (context: In) =>
    say(context, words.late, words.lateLead, html`<p><a href="/letters">${words.again}</a></p>`, 404);
  const readerOf = async (purpose: "mine" | "stop", token: string): Promise<Reader | undefined> => {
    const id = sign.read(purpose, token, now());
    return id === undefined ? undefined : store.reader(id);
  };

  // Opening the link does nothing: programs that look at mails open links.
  app.get("/letters/confirm/:token", (context) =>
    sign.read("confirm", context.req.param("token"), now()) === undefined
      ? late(context)
      : say(context, words.confirm, words.confirmLead, button(words.confirmButton)),
  );
  app.post("/letters/confirm/:token", async (context) => {
    const id = sign.read("confirm", context.req.param("token"), now());
    const reader = id === undefined ? undefined : await store.confirm(id, now());
    if (!reader) return late(context);
    nudge();
    const mine = `/letters/mine/${sign.give("mine", reader.id)}`;
    return say(
      context,
      words.confirmed,
      words.confirmedLead,
      html`<p><a href="${mine}">${words.mineLink}</a></p>`,
    );
  });

  app.get("/letters/mine/:token", async (context) => {
    const reader = await readerOf("mine", context.req.param("token"));
    return reader
      ? say(context, words.mine, words.mineLead(reader.address), minePage(reader))
      : late(context);
  });
  app.post("/letters/mine/:token", async (context) => {
    const reader = await readerOf("mine", context.req.param("token"));
    if (!reader) return late(context);
    const form = await readForm(context);
    if (!form) return say(context, words.tooLarge, "", "", 413);
    if (form.get("do") === "forget") {
      await store.forget(reader.id);
      return say(context, words.forgotten, words.forgottenLead);
    }
    if (form.get("do") === "stop") {
      await store.stop(reader.id, "asked");
      return say(context, words.stopped, words.stoppedLead);
    }
    await store.setWants(reader.id, wantsOf(form), now());
    nudge();
    const kept = await store.reader(reader.id);
    return say(context, words.saved, words.mineLead(reader.address), minePage(kept ?? reader));
  });

  app.get("/letters/stop/:token", async (context) =>
    (await readerOf("stop", context.req.param("token")))
      ? say(context, words.stop, words.stopLead, button(words.stopButton))
      : late(context),
  );
  // RFC 8058: a mail program posts here by itself, and needs no more than this answer.
  app.post("/letters/stop/:token", async (context) => {
    const reader = await readerOf("stop", context.req.param("token"));
    if (!reader) return late(context);
    await store.stop(reader.id, "asked");
    return say(context, words.stopped, words.stoppedLead);
  });

  app.notFound((context) => say(context, words.late, words.lateLead, "", 404));
  return app;
}

const button = (text: string) => html`<form method="post"><button>${text}</button></form>`;

const tick = (name: keyof Wants, on: boolean) =>
  html`<label class="tick"
    ><input type="checkbox" name="${name}" value="on" ${on ? "checked" : ""} />
    <span>${words.wants[name]}</span></label
  >`;

const ticks = (wants: Wants) =>
  html`<fieldset>
    <legend>${words.wants.legend}</legend>
    ${tick("letters", wants.letters)} ${tick("pieces", wants.pieces)} ${tick("course", wants.course)}
  </fieldset>`;

const joinPage = (wants: Wants, address: string, wrong = "") =>
  frame({
    title: words.title,
    description: words.lead,
    body: html`<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${wrong ? html`<p class="note" role="alert">${wrong}</p>` : ""}
      <form method="post" action="/letters">
        <label
          >${words.address}
          <input
            type="email"
            name="address"
            value="${address}"
            autocomplete="email"
            required
            maxlength="254"
            ${wrong ? "autofocus" : ""}
        /></label>
        ${ticks(wants)}
        <div class="aside" aria-hidden="true">
          <label>${words.hidden} <input type="text" name="website" tabindex="-1" autocomplete="off" /></label>
        </div>
        <button>${words.join}</button>
      </form>
      <p class="small">${words.promise}</p>`,
  });

const minePage = (reader: Reader) =>
  html`<form method="post">
      ${ticks({
        letters: reader.wants_letters === 1,
        pieces: reader.wants_pieces === 1,
        course: reader.wants_course === 1,
      })}
      <button name="do" value="save">${words.save}</button>
      <button class="second" name="do" value="stop">${words.stopButton}</button>
    </form>
    <form method="post">
      <p class="small">${words.forgetLead}</p>
      <button class="stop" name="do" value="forget">${words.forget}</button>
    </form>`;

const wantsOf = (form: URLSearchParams): Wants => ({
  letters: form.get("letters") === "on",
  pieces: form.get("pieces") === "on",
  course: form.get("course") === "on",
});
