import { headerWords, quotedLine } from "./quoted.ts";

/** A mail before it is addressed: text with places for what differs from reader to reader, as `{{name}}`. */
export interface Draft {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Addressed {
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly date: Date;
  /** Further headers, such as List-Unsubscribe. */
  readonly headers: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

const boundary = "=_part_of_this_letter";
type Part = string | { readonly line: string };

/**
 * Prepares a draft once, so that each reader's mail costs only what differs in it. Two parts, text and HTML, nothing to
 * load, no counting address. A value stands in a line of its own encoding; a line end inside one cannot end a header.
 */
export function prepare({ subject, text, html }: Draft): (mail: Addressed) => Buffer {
  const parts = [...encoded("text/plain", text), ...encoded("text/html", html), `--${boundary}--\r\n`];
  const subjectLine = headerWords(subject);
  return ({ from, to, messageId, date, headers, values }) => {
    const head = [
      `From: ${from}`,
      `To: ${oneLine(to)}`,
      `Subject: ${subjectLine}`,
      `Date: ${date.toUTCString().replace("GMT", "+0000")}`,
      `Message-ID: ${messageId}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${oneLine(value)}`),
      "MIME-Version: 1.0",
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
      "",
      "",
    ].join("\r\n");
    const body = parts.map((part) =>
      typeof part === "string" ? part : `${quotedLine(filled(part.line, values))}\r\n`,
    );
    return Buffer.from(head + body.join(""), "latin1");
  };
}

const place = /\{\{(\w+)\}\}/g;
const filled = (line: string, values: Readonly<Record<string, string>>): string =>
  line.replace(place, (_, name: string) => values[name] ?? "");

/** Values filled in, for a preview. */
export const previewOf = (text: string, values: Readonly<Record<string, string>>): string =>
  filled(text, values);

const oneLine = (value: string): string => value.replace(/[\r\n\u0000]+/g, "");

function encoded(type: string, text: string): readonly Part[] {
  const parts: Part[] = [
    `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
  ];
  let still = "";
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    if (line.search(place) < 0) {
      still += `${quotedLine(line)}\r\n`;
      continue;
    }
    parts.push(still, { line });
    still = "";
  }
  return [...parts, still];
}
