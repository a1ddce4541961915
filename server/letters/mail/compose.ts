import { createHmac } from "node:crypto";
import type { TakenMail } from "../store/mail.ts";
import type { Store } from "../store/open.ts";
import { idDomain, type Settings } from "../settings.ts";
import { tokens } from "../tokens.ts";
import { mails } from "../words/en/mails.ts";
import { asHtmlValues, letterDraft, noticeDraft } from "./drafts.ts";
import { prepare, type Addressed } from "./message.ts";
import type { Composed } from "./sender.ts";

export type ComposeSettings = Pick<Settings, "site" | "from" | "fromAddress" | "inbound">;
type Ready = (mail: Addressed) => Buffer;

const notices = ["confirm", "already", "comment", "reply"] as const;
const lettersKept = 20;

/** Turns a taken mail into what goes out. Each letter is prepared once. */
export function composer(store: Store, settings: ComposeSettings, now: () => number) {
  const sign = tokens(store.secret);
  const { site, from, inbound } = settings;
  const letters = new Map<string, Ready | undefined>();
  const noticesReady = new Map<string, Ready>(
    notices.map((kind) => [kind, prepare(noticeDraft(mails[kind]))]),
  );

  async function letterOf(id: string): Promise<Ready | undefined> {
    if (letters.has(id)) return letters.get(id);
    const letter = await store.letter(id);
    const ready = letter && prepare(letterDraft(letter.subject, letter.source, site));
    if (letters.size >= lettersKept) letters.clear();
    letters.set(id, ready);
    return ready;
  }

  /** The same mail has the same id however often it is tried. */
  const messageId = ({ letter, reader }: TakenMail) =>
    `<${createHmac("sha256", store.secret).update(`id\n${letter}\n${reader}`).digest("hex").slice(0, 32)}@${idDomain(settings)}>`;

  const back = (kind: string, token: string): string | undefined => {
    if (!inbound) return undefined;
    const at = inbound.lastIndexOf("@");
    return `${inbound.slice(0, at)}+${kind}${token}${inbound.slice(at)}`;
  };

  function linksOf(mail: TakenMail): Readonly<Record<string, string>> {
    const { data } = mail;
    const id = data["id"] ?? "";
    const links: Readonly<Record<string, string>> =
      mail.letter === "confirm"
        ? { link: `${site}/letters/confirm/${sign.give("confirm", id, now() + 48 * 3_600_000)}` }
        : mail.letter === "already"
          ? { link: `${site}/letters/mine/${sign.give("mine", id)}` }
          : { link: `${site}/comments/replies/${sign.give("replies", id)}` };
    return asHtmlValues({ ...data, page: `${site}/read/${data["id_of_piece"] ?? ""}#comments`, ...links });
  }

  return async (mail: TakenMail): Promise<Composed | undefined> => {
    const shared = { from, to: mail.address, messageId: messageId(mail), date: new Date(now()) };
    const notice = noticesReady.get(mail.letter);
    if (notice) {
      const headers = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };
      const words = notice({ ...shared, headers, values: linksOf(mail) });
      return { envelope: { from: settings.fromAddress, to: mail.address }, words };
    }
    const letter = await letterOf(mail.letter);
    if (!letter) return undefined;
    const stop = `${site}/letters/stop/${sign.give("stop", mail.reader)}`;
    const byMail = back("s", sign.give("mail", mail.reader));
    const words = letter({
      ...shared,
      headers: {
        "List-Unsubscribe": `<${stop}>${byMail ? `, <mailto:${byMail}?subject=stop>` : ""}`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
      values: { mine: `${site}/letters/mine/${sign.give("mine", mail.reader)}`, stop },
    });
    return {
      envelope: { from: back("b", sign.give("mail", mail.reader)) ?? settings.fromAddress, to: mail.address },
      words,
    };
  };
}
