import { asText, render } from "@refrain/reading";
import { mails } from "../words/en/mails.ts";
import { dress, escapeHtml } from "./dress.ts";
import type { Draft } from "./message.ts";

/** A letter from its Markdown; `site` makes its links to pieces whole. */
export function letterDraft(subject: string, source: string, site: string): Draft {
  const whole = (html: string) =>
    html.replace(
      / href="(?!https?:|mailto:|tel:)\/?([^"]*)"/g,
      (_, to: string) => ` href="${site}/${/^(letters|read(\/.*)?|)$/.test(to) ? to : `read/${to}`}"`,
    );
  return {
    subject,
    text: `${unplaced(asText(source))}\n\n--\n${mails.why}\n${mails.mine}: {{mine}}\n${mails.stop}: {{stop}}\n`,
    html: dress(
      subject,
      whole(unplaced(render(source, "told"))),
      `<p>${mails.why}</p>\n<p><a href="{{mine}}">${mails.mine}</a></p>\n<p><a href="{{stop}}">${mails.stop}</a></p>`,
    ),
  };
}

/** What a writer put in double braces stays what it is. */
const unplaced = (text: string): string => text.replace(/\{\{/g, "{ {");

/** A notice; what is filled in is text, and stays text in its HTML part too (see `asHtmlValues`). */
export function noticeDraft({
  subject,
  body,
}: {
  readonly subject: string;
  readonly body: readonly string[];
}): Draft {
  const asLink = (line: string) =>
    /^\{\{(link|page)\}\}$/.test(line)
      ? `<p><a href="${line}">${line}</a></p>`
      : `<p>${escapeHtml(line)}</p>`;
  return {
    subject,
    text: `${body.join("\n\n")}\n`,
    html: dress(subject, body.map(asLink).join("\n").replaceAll("{{", "{{h_"), ""),
  };
}

/** Each value twice: as it is, and for the HTML part. */
export const asHtmlValues = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...values,
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`h_${name}`, escapeHtml(value)])),
});
