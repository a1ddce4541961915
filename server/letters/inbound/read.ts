import type { Tokens } from "../tokens.ts";

/** What a mail that came to us means for one reader. */
export type Inbound =
  | { readonly kind: "stop" | "bounced" | "complained"; readonly id: string }
  /** A bounce that may pass (a full box), or one of ours that says nothing to act on. */
  | { readonly kind: "passing" }
  | { readonly kind: "unknown" };

/** Enough of a mail to find what is asked for in it. bytes */
const looked = 512 * 1024;

/**
 * Understands a mail as it arrives: a wish to stop (`+s…`), a bounce (RFC 3464, `+b…`), a complaint (RFC 5965). Whom it is about
 * is told by a signed token only, in the address it came to or in our own header within a report: a forged mail with
 * somebody's address in it stops nothing.
 */
export function readInbound(raw: Uint8Array, sign: Tokens, now: number): Inbound {
  const text = Buffer.from(raw.subarray(0, looked)).toString("latin1").replace(/\r\n/g, "\n");
  const [headText = ""] = text.split(/\n\n/, 1);
  const head = headText.replace(/\n[ \t]+/g, " ");
  const body = text
    .slice(headText.length)
    .replace(/=\n/g, "")
    .replace(/\n[ \t]+/g, "");
  const type = /^content-type:\s*(.*)$/im.exec(head)?.[1] ?? "";
  const report = /report-type="?([\w-]+)/i.exec(type)?.[1]?.toLowerCase();
  const addressed = [...head.matchAll(/^(?:to|cc|delivered-to|x-original-to|envelope-to):\s*(.*)$/gim)].map(
    ([, to]) => to ?? "",
  );
  const tokenIn = (places: readonly string[], mark: "s" | "b") =>
    places
      .flatMap((place) => [...place.matchAll(new RegExp(`\\+${mark}([0-9a-f]{48})@`, "gi"))])
      .flatMap(([, token = ""]) => sign.read("mail", token.toLowerCase(), now) ?? [])[0];

  if (report === "feedback-report" || /^content-type:\s*message\/feedback-report/im.test(body)) {
    const id = tokenIn([body], "s") ?? stopLink(body, sign, now) ?? tokenIn(addressed, "b");
    return id === undefined ? { kind: "unknown" } : { kind: "complained", id };
  }
  const bounced = tokenIn(addressed, "b");
  if (bounced !== undefined) {
    const status = /^status:\s*(\d)\.\d+\.\d+/im.exec(body)?.[1];
    const action = /^action:\s*(\w+)/im.exec(body)?.[1]?.toLowerCase();
    return status === "5" && action !== "delayed" ? { kind: "bounced", id: bounced } : { kind: "passing" };
  }
  const stop = tokenIn(addressed, "s");
  return stop === undefined ? { kind: "unknown" } : { kind: "stop", id: stop };
}

function stopLink(body: string, sign: Tokens, now: number): string | undefined {
  const token = /\/letters\/stop\/([0-9a-f]{48})/.exec(body)?.[1];
  return token === undefined ? undefined : sign.read("stop", token, now);
}
