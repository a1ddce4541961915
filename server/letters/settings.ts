import { domainOf, parseAddress } from "./address.ts";
import { smtpTransport } from "./mail/smtp.ts";
import type { Rates } from "./mail/pace.ts";
import type { Transport } from "./mail/transport.ts";

/** What whoever runs the server has set. */
export interface Settings {
  /** The public address, without a slash at its end. */
  readonly site: string;
  /** `Name <address>` or an address alone. */
  readonly from: string;
  readonly fromAddress: string;
  /** Where mails to us arrive and are read by `refrain letters inbound`; it takes `+…` after its name. */
  readonly inbound: string | undefined;
  /** Undefined: letters wait. */
  readonly transport: Transport | undefined;
  readonly store: string;
  readonly folder: string;
  readonly reading: string | undefined;
  readonly rates: Rates;
}

export interface SettingFault {
  readonly name: string;
  readonly found: string;
}

/** Reads `REFRAIN_…`; what is wrong is named, not guessed at. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings | SettingFault {
  const site = (env["REFRAIN_SITE"] ?? `http://localhost:${env["PORT"] ?? "4321"}`).replace(/\/+$/, "");
  if (!/^https?:\/\/[\w.-]+(:\d+)?(\/[\w./-]*)?$/.test(site)) return { name: "REFRAIN_SITE", found: site };
  const from = env["REFRAIN_FROM"] ?? `Refrain <letters@${new URL(site).hostname}>`;
  const fromAddress = /<([^<>]+)>$/.exec(from)?.[1] ?? from;
  const known = parseAddress(fromAddress.replace(/@localhost$/, "@localhost.invalid"));
  if (/[\r\n]/.test(from) || "fault" in known) return { name: "REFRAIN_FROM", found: from };
  const inbound = env["REFRAIN_INBOUND"];
  if (inbound !== undefined && "fault" in parseAddress(inbound))
    return { name: "REFRAIN_INBOUND", found: inbound };
  const smtp = env["REFRAIN_SMTP"];
  const transport = smtp === undefined ? undefined : smtpTransport(smtp);
  // The address holds a password: it is not repeated.
  if (smtp !== undefined && !transport) return { name: "REFRAIN_SMTP", found: "…" };
  const rate = (name: string, usual: number) => {
    const number = Number(env[name] ?? usual);
    return Number.isFinite(number) && number >= 0 ? number : usual;
  };
  return {
    site,
    from,
    fromAddress,
    inbound,
    transport,
    store: env["REFRAIN_LETTERS_DB"] ?? "data/letters.db",
    folder: env["REFRAIN_LETTERS"] ?? "data/letters",
    reading: env["REFRAIN_READING"],
    rates: { perSecond: rate("REFRAIN_RATE", 10), perDomain: rate("REFRAIN_DOMAIN_RATE", 2) },
  };
}

/** The part of a Message-ID after the @. */
export const idDomain = ({ fromAddress }: Pick<Settings, "fromAddress">): string => domainOf(fromAddress);
